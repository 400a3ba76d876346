import { probabilityBy, runOutYear } from '../../models/run-out.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import type { PlotFrame } from '../parts/plot-frame.ts';
import { textWidth } from '../parts/text-width.ts';
import type { PublishedDate, RunOutSeries } from './series.ts';

const mostNames = 3;
const firstRow = 32;
const rowHeight = 18;
const gap = 14;

/** Where the names stand: below the middle to the right of the curve, or above it to the left. */
interface NamesPlace {
  readonly direction: 1 | -1;
  readonly x: number;
  readonly room: number;
}

/** Rows to the right stand below this share of the curve, which is there left of its median. */
const shareAtRows = 0.35;

/** Curves that end above this share have their names above the rows, whose texts may run on beside the plot. */
const highEnd = 0.75;

function placeOf(
  named: readonly PublishedDate[],
  { runOut, ghost, span }: RunOutSeries,
  frame: PlotFrame,
  context: ChartContext,
): NamesPlace {
  const [from, to] = span;
  const size = chartFontSize(context);
  const widest = Math.max(...named.map(({ label }) => textWidth(label[context.locale], size)));
  const curveYear = Math.min(Math.max(runOutYear(runOut, shareAtRows) ?? to, from), to);
  const years = named.map(({ median }) => median);
  const ends = [runOut, ...(ghost ? [ghost.runOut] : [])].map((one) => probabilityBy(one, to));
  const edge = Math.min(...ends) > highEnd ? context.width : frame.right;
  const last = frame.toX(Math.max(curveYear, ...years)) + gap;
  const first = frame.toX(Math.min(...years)) - gap;
  const [roomRight, roomLeft] = [edge - last, first - frame.left];
  return widest <= roomRight || roomRight >= roomLeft
    ? { direction: 1, x: last, room: roomRight }
    : { direction: -1, x: first, room: roomLeft };
}

/** A name with a thin line that leads from it to its diamond. */
function nameMark(
  date: PublishedDate,
  row: number,
  { direction, x, room }: NamesPlace,
  frame: PlotFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const middle = (frame.top + frame.bottom) / 2;
  const y = middle + direction * (firstRow + row * rowHeight);
  const from = frame.toX(date.median);
  const points = [
    [from, middle + direction * 7],
    [from, y],
    [x - direction * 3, y],
  ];
  const text = ellipsize(date.label[context.locale], room, chartFontSize(context));
  const align = direction === 1 ? 'left' : 'right';
  return [
    {
      type: 'polyline',
      shape: { points },
      style: { stroke: context.theme.muted, lineWidth: 1, fill: 'none' },
    },
    { type: 'text', x, y, style: { ...barText(context), text, align } },
  ];
}

/** The names of the published dates in view, three at most and none on a phone; the diamond nearest to the names has the first row, so that no two lines cross. */
export function dateNames(
  series: RunOutSeries,
  frame: PlotFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { dates, span } = series;
  const [from, to] = span;
  const named = dates.filter(({ median }) => median >= from && median <= to).slice(0, mostNames);
  if (context.width < narrowWidth || named.length === 0) return [];
  const place = placeOf(named, series, frame, context);
  return named
    .toSorted((a, b) => place.direction * (b.median - a.median))
    .flatMap((date, row) => nameMark(date, row, place, frame, context));
}
