import type { HeatMapAxis } from '../../models/analysis/heat-map.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import type { HeatMapSeries } from './series.ts';

const cellHeight = 32;
const bottom = 52;
/** Height of a line of the legend, and of the name of the upward axis under it. */
export const legendLine = 26;

/** The least width of a drawing whose legend fits one line. */
const oneLineWidth = 760;

/** The edges of the plot, and the texts along them; a step without room for its text has an empty one. */
export interface HeatMapFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly cellWidth: number;
  readonly xTexts: readonly string[];
  readonly yTexts: readonly string[];
}

/** How many lines the legend has: one where there is room, three on a phone. */
export function legendLines(width: number): 1 | 2 | 3 {
  if (width < narrowWidth) return 3;
  return width < oneLineWidth ? 2 : 1;
}

function topMargin(width: number): number {
  return (legendLines(width) + 1) * legendLine + 8;
}

/** Height of the whole drawing in CSS pixels. */
export function chartHeight({ heatMap }: HeatMapSeries, width: number): number {
  return topMargin(width) + bottom + heatMap.y.values.length * cellHeight;
}

/** Every so many texts that they have room, among them that of the current step. */
function thinned(
  texts: readonly string[],
  current: number,
  room: number,
  fontSize: number,
): readonly string[] {
  const widest = Math.max(...texts.map((text) => textWidth(text, fontSize))) + 12;
  const every = Math.max(1, Math.ceil(widest / room));
  return texts.map((text, step) => ((step - current) % every === 0 ? text : ''));
}

/** The frame of the map: left of it the values of the upward axis, below it those of the other. */
export function frameOf(series: HeatMapSeries, context: ChartContext): HeatMapFrame {
  const { modelId, heatMap, current } = series;
  const { width } = context;
  const fontSize = chartFontSize(context);
  const textsOf = ({ parameterId, values }: HeatMapAxis): readonly string[] =>
    values.map((value) => writeAssumption(modelId, parameterId, value, context));
  const [xTexts, yTexts] = [textsOf(heatMap.x), textsOf(heatMap.y)];
  const left = Math.max(...yTexts.map((text) => textWidth(text, fontSize))) + 14;
  const right = 24;
  const cellWidth = (width - left - right) / xTexts.length;
  return {
    left,
    right,
    top: topMargin(width),
    bottom,
    cellWidth,
    xTexts: thinned(xTexts, current[0], cellWidth, fontSize),
    yTexts,
  };
}
