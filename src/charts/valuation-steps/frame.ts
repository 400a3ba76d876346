import { startOfYear } from '../../core/time.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { logTicks } from '../parts/amount-scale.ts';
import { chartFontSize } from '../parts/axes.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeMoney } from '../parts/write-money.ts';
import type { PlotFrame } from '../parts/plot-frame.ts';
import { lacking, type StepsSeries } from './series.ts';

/** The plot in CSS pixels with the lane of its rounds at its foot. */
export interface StepsFrame extends PlotFrame {
  /** Ends of the horizontal axis: milliseconds or months. */
  readonly from: number;
  readonly to: number;
  /** Where the bars stand: the lane lies between here and the bottom. */
  readonly floor: number;
  readonly min: number;
  readonly max: number;
  /** The amount at the bottom of the plot, below the lane: the lower end of the axis. */
  readonly axisMin: number;
  readonly ticks: readonly number[];
  readonly toY: (usd: number) => number;
  readonly toUsd: (y: number) => number;
  /** The middle of the row of a company in the lane, by its place. */
  readonly laneY: (place: number) => number;
}

const laneRow = 22;
const laneHeading = 24;
const headRoom = 44;
const footRoom = 34;
const monthsTitle = 22;

const plotHeight = { narrow: 300, wide: 360 };
const emptyRange = [1e6, 1e9] as const;

/** Companies side by side always have their rows, which name them. */
function hasLane({ companies, isCompared }: StepsSeries): boolean {
  return companies.some((company) => isCompared || lacking(company).length > 0);
}

function laneHeight(series: StepsSeries): number {
  return hasLane(series) ? laneHeading + series.companies.length * laneRow + 4 : 0;
}

/** Height of the drawing in CSS pixels. */
export function chartHeight(series: StepsSeries, width: number): number {
  const plot = plotHeight[width < narrowWidth ? 'narrow' : 'wide'];
  const months = series.axis === 'months' ? monthsTitle : 0;
  return headRoom + plot + laneHeight(series) + footRoom + months;
}

/** Every amount that is drawn, in US dollars. */
function amountsOf({ companies }: StepsSeries): readonly number[] {
  return companies
    .flatMap(({ events, outcome }) => [
      ...events.flatMap(({ raise, value }) => [raise?.usd, value?.usd]),
      outcome?.usd,
    ])
    .filter((usd) => usd !== undefined);
}

/** Amounts with room above for their names and below for a bar that can be seen. */
function amountRange(series: StepsSeries): readonly [min: number, max: number] {
  const amounts = amountsOf(series);
  if (amounts.length === 0) return emptyRange;
  return [Math.min(...amounts) / 2.2, Math.max(...amounts) * 2.2];
}

function timesOf({ companies }: StepsSeries): readonly number[] {
  return companies.flatMap(({ events }) =>
    events.flatMap(({ period }) => [period.from, period.to]),
  );
}

function dateSpan(times: readonly number[], today: number): readonly [number, number] {
  const last = Math.max(today, ...times);
  const first = times.length === 0 ? today - 1e11 : Math.min(...times);
  const from = startOfYear(new Date(first).getUTCFullYear());
  return [from - (last - from) * 0.02, last + (last - from) * 0.03];
}

function monthSpan(times: readonly number[]): readonly [number, number] {
  const last = Math.max(12, ...times);
  return [Math.min(0, ...times) - last * 0.03, last * 1.12];
}

/** Room for the longest label of the vertical axis and, where companies are named beside their rows, for their names. */
function sides(
  { isCompared, companies }: StepsSeries,
  ticks: readonly number[],
  context: ChartContext,
): readonly [left: number, right: number] {
  const widthOf = (text: string): number => textWidth(text, chartFontSize(context)) * 1.25;
  const labels = ticks.map((usd) => widthOf(writeMoney(usd, 'USD', context)));
  const names = isCompared ? companies.map(({ name }) => Math.min(120, 14 + widthOf(name))) : [];
  const most = context.width < narrowWidth ? context.width / 4 : context.width / 6;
  return [Math.max(44, ...labels, Math.min(most, Math.max(0, ...names))) + 12, context.width - 20];
}

/** The frame of the chart at the width of a context. */
export function frameOf(series: StepsSeries, context: ChartContext): StepsFrame {
  const isNarrow = context.width < narrowWidth;
  const times = timesOf(series);
  const [from, to] = series.axis === 'date' ? dateSpan(times, context.today) : monthSpan(times);
  const [min, max] = amountRange(series);
  const ticks = logTicks(min, max, isNarrow ? 6 : 8);
  const [left, right] = sides(series, ticks, context);
  const floor = headRoom + plotHeight[isNarrow ? 'narrow' : 'wide'];
  const bottom = floor + laneHeight(series);
  const perDecade = (floor - headRoom) / Math.log10(max / min);
  const toUsd = (y: number): number => min * 10 ** ((floor - y) / perDecade);
  return {
    left,
    right,
    top: headRoom,
    bottom,
    from,
    to,
    floor,
    min,
    max,
    axisMin: toUsd(bottom),
    ticks,
    toX: (at) => left + ((at - from) / (to - from)) * (right - left),
    toY: (usd) => floor - Math.log10(usd / min) * perDecade,
    toUsd,
    laneY: (place) => floor + laneHeading + (place + 0.5) * laneRow,
  };
}
