import type { CustomSeriesOption } from 'echarts/charts';
import type { World } from '../../models/worlds.ts';
import type { ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import type { FanFrame } from './fan-frame.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanSeries } from './series.ts';

type Worlds = NonNullable<FanSeries['worlds']>;

const oldStyle = { lineWidth: 1, opacity: 0.28 };
const currentStyle = { lineWidth: 2.5, opacity: 1 };

function line(
  log10Amounts: Float32Array,
  { firstYear, log10Shift }: Worlds,
  [from, to]: FanSeries['span'],
  { toX, toY }: FanFrame,
  style: { readonly stroke: string; readonly lineWidth: number; readonly opacity: number },
): DrawnElement {
  const points: [number, number][] = [];
  for (let year = Math.max(from, firstYear); year <= to; year++) {
    const log10 = log10Amounts[year - firstYear];
    if (log10 !== undefined) points.push([toX(year), toY(log10 + log10Shift)]);
  }
  return { type: 'polyline', shape: { points }, style: { ...style, fill: 'none' } };
}

/** log10 of the stock of a world in a decimal year, straight between whole years. */
function log10StockAt({ stock }: World, year: number, firstYear: number): number {
  const place = Math.floor(year - firstYear);
  const [before, after] = [stock[place] ?? NaN, stock[place + 1] ?? stock[place] ?? NaN];
  return before + (after - before) * (year - firstYear - place);
}

function crossing(
  world: World,
  worlds: Worlds,
  { toX, toY }: FanFrame,
  isCurrent: boolean,
  { theme }: ChartContext,
): readonly DrawnElement[] {
  const { runOutYear } = world;
  if (runOutYear === undefined) return [];
  const y = toY(log10StockAt(world, runOutYear, worlds.firstYear) + worlds.log10Shift);
  return [
    {
      type: 'circle',
      shape: { cx: toX(runOutYear), cy: y, r: isCurrent ? 6 : 3 },
      style: isCurrent
        ? { fill: theme.ink, stroke: theme.paper, lineWidth: 2 }
        : { fill: theme.ink, opacity: 0.4 },
    },
  ];
}

function caption(
  world: World,
  number: number,
  frame: FanFrame,
  context: ChartContext,
): DrawnElement {
  const year = writeYearInWords(world.runOutYear, context);
  return {
    type: 'text',
    x: frame.left + 8,
    y: frame.top + 30,
    style: {
      ...barText(context),
      fontWeight: 600,
      text: context.t(messages.worldYear, { number, year }),
    },
  };
}

/** The worlds one by one, thin and faint, the current one strong, with a dot where its demand first meets its stock. */
export function worldLines(
  series: FanSeries,
  frame: FanFrame,
  context: ChartContext,
): CustomSeriesOption | undefined {
  const { worlds, span } = series;
  const current = worlds?.items.at(-1);
  if (worlds === undefined || current === undefined) return undefined;
  const { theme } = context;
  const shapes = worlds.items.flatMap((world) => {
    const style = world === current ? currentStyle : oldStyle;
    return [
      line(world.stock, worlds, span, frame, { ...style, stroke: theme.stock }),
      line(world.demand, worlds, span, frame, { ...style, stroke: theme.demand }),
    ];
  });
  const dots = worlds.items.flatMap((world) =>
    crossing(world, worlds, frame, world === current, context),
  );
  const words = caption(current, worlds.items.length, frame, context);
  return overlay('worlds', [...shapes, ...dots, words], { z: 4, isClipped: true });
}
