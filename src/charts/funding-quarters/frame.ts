import { narrowWidth, type ChartContext } from '../chart.ts';
import { multiplesIn, roundStep } from '../parts/money-axis.ts';
import { legendRowHeight, legendRows, mostLegendRows } from './legend.ts';
import { barWidth } from './bar-width.ts';
import { totalOf, type QuartersSeries, type RaisedPeriod } from './series.ts';
import { stripHeight } from './strip-cells.ts';

/** A plot of bars in CSS pixels from the top of the drawing. */
export interface BarPlot {
  readonly top: number;
  /** Where bars stand. */
  readonly base: number;
  /** Round amounts in dollars that a rule is drawn at, 0 too. */
  readonly ticks: readonly number[];
  /** Where the marks of the rounds hang. */
  readonly stripTop: number;
}

/** Where everything lies in the drawing, in CSS pixels from its left and top edges. */
export interface QuartersFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The ends of the axis in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly toX: (time: number) => number;
  readonly pixelsPerUsd: number;
  readonly main: BarPlot;
  /** The plot of rounds of which only the year is known, where there are any. */
  readonly yearOnly: BarPlot | undefined;
}

const budgets = { wide: 330, narrow: 250 } as const;
const sides = { wide: { left: 60, right: 12 }, narrow: { left: 52, right: 4 } } as const;
/** The title of the axis, and over the highest bar its label. */
const headRoom = 58;
const yearOnlyHead = 56;
const gap = 10;
const axisRoom = 26;
const leastPlot = 44;

function isNarrow(width: number): boolean {
  return width < narrowWidth;
}

function timesOf({ periods }: QuartersSeries): readonly [number, number] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [0, 1];
  const year = new Date(last.to - 1).getUTCFullYear();
  return [first.from, Date.UTC(year + 1, 0)];
}

function widthOfPlot(width: number): number {
  const { left, right } = sides[isNarrow(width) ? 'narrow' : 'wide'];
  return width - left - right;
}

/** How far a millisecond reaches, in pixels. */
function scaleOfTime(series: QuartersSeries, width: number): number {
  const [from, to] = timesOf(series);
  return widthOfPlot(width) / (to - from);
}

function stripOf(periods: readonly RaisedPeriod[], series: QuartersSeries, width: number): number {
  const scale = scaleOfTime(series, width);
  return stripHeight(
    periods.map((period) => ({
      tally: totalOf(period),
      width: barWidth(period, scale, 'period'),
    })),
  );
}

/** The years that have a plot of their own. */
function yearsApart({ yearOnly, view }: QuartersSeries): readonly RaisedPeriod[] {
  return view.measure === 'period' ? yearOnly : [];
}

/** Everything but names and bars. */
function fixedHeight(series: QuartersSeries, width: number): number {
  const apart = yearsApart(series);
  const yearRoom = apart.length === 0 ? 0 : yearOnlyHead + gap + stripOf(apart, series, width);
  return headRoom + gap + stripOf(series.periods, series, width) + yearRoom + axisRoom + gap;
}

/** Height of the drawing in CSS pixels, the same in every language. */
export function chartHeight(series: QuartersSeries, width: number): number {
  if (series.periods.length === 0) return 72;
  const budget = budgets[isNarrow(width) ? 'narrow' : 'wide'];
  return (
    mostLegendRows(series.categories, width) * legendRowHeight + fixedHeight(series, width) + budget
  );
}

function mostIn(periods: readonly RaisedPeriod[], series: QuartersSeries): number {
  const which = series.view.measure === 'cumulative' ? 'upToEnd' : 'own';
  return Math.max(0, ...periods.map((period) => totalOf(period, which).raisedUsd ?? 0));
}

/** The heights of the two plots at one scale; the second only where there is an amount to ask for. */
function share(budget: number, most: number, mostYearOnly: number | undefined) {
  if (mostYearOnly === undefined) {
    return { mainHeight: budget, yearHeight: 0, pixelsPerUsd: budget / (most || 1) };
  }
  const wished = (budget * most) / (most + mostYearOnly || 1);
  const mainHeight = Math.max(leastPlot, Math.min(budget - leastPlot, wished));
  const yearHeight = budget - mainHeight;
  const pixelsPerUsd = Math.min(mainHeight / (most || 1), yearHeight / (mostYearOnly || 1));
  return { mainHeight, yearHeight, pixelsPerUsd };
}

/** The frame of the chart at the width of a context; a chart without periods has none of its parts. */
export function frameOf(series: QuartersSeries, context: ChartContext): QuartersFrame {
  const { width } = context;
  const { left, right } = sides[isNarrow(width) ? 'narrow' : 'wide'];
  const [from, to] = timesOf(series);
  const names = legendRows(series.categories, context) * legendRowHeight;
  const budget = chartHeight(series, width) - names - fixedHeight(series, width);
  const apart = yearsApart(series);
  const [most, mostYearOnly] = [mostIn(series.periods, series), mostIn(apart, series)];
  const { mainHeight, yearHeight, pixelsPerUsd } = share(
    budget,
    most,
    apart.length === 0 ? undefined : mostYearOnly,
  );
  const step = roundStep(Math.max(most, mostYearOnly, 1), isNarrow(width) ? 4 : 5);
  const plotAt = (top: number, height: number, highest: number): BarPlot => ({
    top,
    base: top + height,
    ticks: multiplesIn(0, highest, step),
    stripTop: top + height + gap,
  });
  const main = plotAt(names + headRoom, mainHeight, most);
  const mainEnd = main.stripTop + stripOf(series.periods, series, width);
  const yearOnly =
    apart.length === 0 ? undefined : plotAt(mainEnd + yearOnlyHead, yearHeight, mostYearOnly);
  const end = yearOnly ? yearOnly.stripTop + stripOf(apart, series, width) : mainEnd;
  const scale = scaleOfTime(series, width);
  return {
    left,
    right: width - right,
    top: main.top,
    bottom: end + gap,
    from,
    to,
    toX: (time) => left + (time - from) * scale,
    pixelsPerUsd,
    main,
    yearOnly,
  };
}
