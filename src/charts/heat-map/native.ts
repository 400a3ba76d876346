import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeShape } from '../native-chart.ts';
import { atFullWidth } from '../parts/native-money.ts';
import {
  shapeBoxOf,
  shapeTextWidth,
  textShape,
  toShares,
  type ShapeBox,
  type ShapePlace,
} from '../parts/native-shapes.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { viridis } from '../viridis.ts';
import { frameOf } from './frame.ts';
import { heatMapMessages as messages } from './messages.ts';
import { cellsOf, datedCells, type HeatMapCell, type HeatMapSeries } from './series.ts';
import { axisNames } from './write-finding.ts';

const top = 28;
const foot = 48;
const right = 8;
/** How wide the frame around the cell of the scenario is. */
const rim = 4;

/** The box of the map, its edges in it, and how large a cell is. */
interface MapArea {
  readonly box: ShapeBox;
  readonly left: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly rowCount: number;
}

function areaOf({ heatMap }: HeatMapSeries, yTexts: readonly string[]): MapArea {
  const box = shapeBoxOf(0);
  const left = Math.max(...yTexts.map(shapeTextWidth));
  return {
    box,
    left,
    cellWidth: (box.width - left - right) / heatMap.x.values.length,
    cellHeight: (box.height - top - foot) / heatMap.y.values.length,
    rowCount: heatMap.y.values.length,
  };
}

function placeOf({ column, row }: Pick<HeatMapCell, 'column' | 'row'>, area: MapArea): ShapePlace {
  const { left, cellWidth, cellHeight, rowCount } = area;
  return {
    x: left + column * cellWidth + 1,
    y: top + (rowCount - 1 - row) * cellHeight + 1,
    width: cellWidth - 2,
    height: cellHeight - 2,
  };
}

/** A place smaller by the frame around it. */
function inset({ x, y, width, height }: ShapePlace): ShapePlace {
  return { x: x + rim, y: y + rim, width: width - 2 * rim, height: height - 2 * rim };
}

/** A cell with its year in words on the colour of the year; hollow where the median lies beyond what the models look at. */
function cells(
  series: HeatMapSeries,
  area: MapArea,
  context: ChartContext,
): readonly NativeShape[] {
  const years = datedCells(series).map(({ medianYear }) => medianYear);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return cellsOf(series).map((cell): NativeShape => {
    const { medianYear } = cell;
    const share = last > first ? ((medianYear ?? last) - first) / (last - first) : 0.5;
    const isBeyond = medianYear === undefined;
    const place = placeOf(cell, area);
    return {
      shape: 'rect',
      ...toShares(cell.isCurrent ? inset(place) : place, area.box),
      color: isBeyond ? context.theme.muted : viridis(share),
      text: writeModelYear(medianYear, context),
      ...(isBeyond && { isHollow: true }),
    };
  });
}

/** The scenario as it is: a frame under its cell, which is smaller by so much, and its year above the map. */
function currentMark(
  series: HeatMapSeries,
  area: MapArea,
  { t, format, theme }: ChartContext,
): readonly NativeShape[] {
  const current = cellsOf(series).find(({ isCurrent }) => isCurrent);
  if (current === undefined) return [];
  const text = t(messages.now, { year: writeModelYear(current.medianYear, { t, format }) });
  return [
    {
      shape: 'rect',
      ...toShares(placeOf(current, area), area.box),
      color: theme.ink,
      isHollow: true,
    },
    textShape(text, [area.box.width, top / 2], theme.ink, area.box),
  ];
}

function axisTexts(
  series: HeatMapSeries,
  texts: { readonly x: readonly string[]; readonly y: readonly string[] },
  area: MapArea,
  context: ChartContext,
): readonly NativeShape[] {
  const { box, left, rowCount } = area;
  const { muted } = context.theme;
  const { xName, yName } = axisNames(series, context);
  const middleOf = (column: number, row: number): readonly [number, number] => {
    const { x, y, width, height } = placeOf({ column, row }, area);
    return [x + width / 2, y + height / 2];
  };
  const below = top + rowCount * area.cellHeight;
  return [
    ...texts.x.flatMap((text, column) =>
      text === '' ? [] : [textShape(text, [middleOf(column, 0)[0], below + 11], muted, box)],
    ),
    ...texts.y.flatMap((text, row) =>
      text === '' ? [] : [textShape(text, [left / 2, middleOf(0, row)[1]], muted, box)],
    ),
    textShape(xName, [(left + box.width) / 2, box.height - 12], muted, box),
    textShape(yName, [0, top / 2], muted, box),
  ];
}

/** The map as one box a cell, each with its year, over the values of both assumptions. */
export function toNative(series: HeatMapSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const { xTexts, yTexts } = frameOf(series, context);
  const area = areaOf(series, yTexts);
  const shapes = [
    ...currentMark(series, area, context),
    ...cells(series, area, context),
    ...axisTexts(series, { x: xTexts, y: yTexts }, area, context),
  ];
  return { plots: [{ plot: { kind: 'shapes', shapes }, heightShare: 1 }] };
}
