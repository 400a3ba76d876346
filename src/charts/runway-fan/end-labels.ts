import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { plainInRichText } from '../parts/rich-text.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import { textWidth } from '../parts/text-width.ts';
import { fontFamily } from '../theme.ts';
import type { FanFrame } from './fan-frame.ts';
import type { FanSide } from './fan-side.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanSeries } from './series.ts';

const lineHeight = 16;
const edgeGap = 8;

/** A median line and how it is called: "stock", "median". */
interface NamedLine {
  readonly side: string;
  readonly name: string;
  readonly color: string;
  readonly path: FanSide;
}

function namedLines({ stock, demand, ghost }: FanSeries, context: ChartContext): NamedLine[] {
  const { t, theme } = context;
  const [stockName, demandName] = [t(messages.stock), t(messages.demand)];
  const median = { name: t(messages.median) };
  const lines = [
    { side: demandName, ...median, color: theme.demand, path: demand },
    { side: stockName, ...median, color: theme.stock, path: stock },
  ];
  if (ghost === undefined) return lines;
  const grey = { name: ghost.label, color: theme.baseline };
  return [
    ...lines,
    { side: demandName, ...grey, path: ghost.demand },
    { side: stockName, ...grey, path: ghost.stock },
  ];
}

/** Where a median rises above a level, in pixels from the left; `undefined` when it stays below it. */
function passingX({ path }: NamedLine, log10Level: number, { toX }: FanFrame): number | undefined {
  const { median, firstYear } = path;
  const after = median.findIndex((amount) => Math.log10(amount) > log10Level);
  if (after < 0) return undefined;
  const [low, high] = [median[after - 1], median[after]].map((amount) => Math.log10(amount ?? NaN));
  const part = (log10Level - (low ?? NaN)) / ((high ?? NaN) - (low ?? NaN)) || 0;
  return toX(firstYear + (after === 0 ? 0 : after - 1 + part));
}

function besidePlot(lines: readonly NamedLine[], frame: FanFrame, context: ChartContext) {
  const size = chartFontSize(context);
  const width = context.width - frame.right - edgeGap;
  const rowsOf = ({ name }: NamedLine): number => (textWidth(name, size) > width ? 3 : 2);
  const gap = Math.max(0, ...lines.map(rowsOf)) * lineHeight + 2;
  const wished = lines.map(({ path }) => frame.toY(Math.log10(path.median.at(-1) ?? NaN)));
  const [highest, lowest] = [frame.top + gap / 2, frame.bottom - gap / 2];
  const places = spreadLabels(
    wished.map((y) => Math.min(Math.max(y, highest), lowest)),
    gap,
  );
  const overflow = Math.max(0, Math.max(...places) - lowest);
  return lines.map(({ side, name, color }, i): DrawnElement => ({
    type: 'text',
    x: frame.right + edgeGap,
    y: (places[i] ?? 0) - overflow,
    style: {
      ...barText(context),
      fill: color,
      text: `{side|${side}}\n${plainInRichText(name)}`,
      rich: { side: { fontFamily, fontWeight: 600, fill: color, fontSize: size, lineHeight } },
      width,
      overflow: 'break',
    },
  }));
}

/** The names of lines that leave through the top: the leftmost on the left of its line, the others on the right. */
function atTop(lines: readonly NamedLine[], frame: FanFrame, context: ChartContext) {
  const foot =
    frame.log10Max -
    (frame.log10Max - frame.log10Min) * ((lineHeight + 2) / (frame.bottom - frame.top));
  const exits = lines
    .map((line) => ({ line, x: passingX(line, frame.log10Max, frame) ?? frame.right }))
    .toSorted((a, b) => a.x - b.x);
  return exits.map(({ line, x }, rank): DrawnElement => {
    const text = context.t(messages.lineName, { side: line.side, name: line.name });
    const room = textWidth(text, chartFontSize(context)) + edgeGap;
    const isLeft = rank === 0 ? x - frame.left > room : x + room > context.width;
    return {
      type: 'text',
      x: isLeft ? (passingX(line, foot, frame) ?? x) - edgeGap : x + edgeGap,
      y: frame.top + 10 + Math.max(0, rank - 1) * (lineHeight + 2),
      style: {
        ...barText(context),
        fill: line.color,
        fontWeight: 600,
        text,
        align: isLeft ? 'right' : 'left',
      },
    };
  });
}

/** The names of the medians at the ends of their lines: beside the plot, spread so that none covers another, or at the top where a line leaves the plot. */
export function endLabels(
  series: FanSeries,
  frame: FanFrame,
  context: ChartContext,
): CustomSeriesOption {
  const lines = namedLines(series, context).filter(({ path }) => path.median.length > 0);
  const isLeaving = (line: NamedLine): boolean =>
    passingX(line, frame.log10Max, frame) !== undefined;
  const staying = lines.filter((line) => !isLeaving(line));
  return overlay(
    'end-labels',
    [
      ...(staying.length > 0 ? besidePlot(staying, frame, context) : []),
      ...atTop(lines.filter(isLeaving), frame, context),
    ],
    { z: 7, isClipped: false },
  );
}
