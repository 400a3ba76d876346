import type { FundingCategory } from '../../models/funding/funding-row.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeBarPlot, NativeChart } from '../native-chart.ts';
import { categoryColor, categoryMarks } from '../parts/funding-marks.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { drawnBars, highestStack, nativeCountAxis, type NativeBars } from '../parts/native-bars.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { nativeMoneyAxis } from '../parts/native-money.ts';
import { paleColor } from '../parts/native-rows.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import { shownTally, totalOf, type QuartersSeries, type RaisedPeriod } from './series.ts';
import { writeAxisTitle } from './write-axis-title.ts';
import { writePeriod } from './write-period.ts';

/** A plot is at least this share of the height. */
const leastShare = 0.24;
const stripShare = 0.26;
/** Amounts from 0 to this are shown where nothing is known. */
const emptyMost = 1e9;

/** What a part of a bar is: seen in a whole period, in one that may be incomplete, or not seen. */
const looks = ['whole', 'incomplete', 'unseen'] as const;

type Look = (typeof looks)[number];

/** An amount of a category in a period that is drawn with a look; `undefined` where there is none, which is not 0. */
function amountOf(
  period: RaisedPeriod,
  category: FundingCategory,
  look: Look,
  { view }: QuartersSeries,
): number | undefined {
  const sum = period.sums.find((one) => one.category === category);
  if (sum === undefined) return undefined;
  const { raisedUsd, unseenUsd } = shownTally(sum, view);
  if (raisedUsd === undefined) return undefined;
  const isOwn = look === (period.mayBeIncomplete ? 'incomplete' : 'whole');
  const amount = look === 'unseen' ? unseenUsd : isOwn ? raisedUsd - unseenUsd : 0;
  return amount > 0 ? amount : undefined;
}

function nameOf(category: FundingCategory, look: Look, { t }: ChartContext): string {
  const name = t(categoryMessages[category]);
  if (look === 'whole') return name;
  const note = t(look === 'unseen' ? nativeMessages.unseen : messages.incomplete);
  return t(nativeMessages.noted, { name, note });
}

function moneyBars(
  periods: readonly RaisedPeriod[],
  series: QuartersSeries,
  context: ChartContext,
): readonly NativeBars[] {
  const { theme } = context;
  const bars = series.categories.flatMap((category) => {
    const color = categoryColor(category, theme);
    return looks.map((look) => ({
      name: nameOf(category, look, context),
      color: paleColor(color, theme.paper, 0.25 + 0.75 * categoryMarks[category].tint),
      values: periods.map((period) => amountOf(period, category, look, series)),
      ...(look !== 'whole' && { isHollow: true }),
    }));
  });
  return drawnBars(bars);
}

function moneyPlot(
  periods: readonly RaisedPeriod[],
  title: string,
  series: QuartersSeries,
  context: ChartContext,
): NativeBarPlot {
  const bars = moneyBars(periods, series, context);
  const range = { kind: 'linear', min: 0, max: highestStack(bars) || emptyMost } as const;
  return {
    kind: 'bars',
    direction: 'column',
    grouping: 'stacked',
    categories: periods.map((period) => writePeriod(period, series.view, context)),
    value: nativeMoneyAxis(range, title, context),
    series: bars,
  };
}

/** The rounds of each period: those whose amount is known, and those whose amount is not. */
function roundsPlot(
  periods: readonly RaisedPeriod[],
  { view }: QuartersSeries,
  context: ChartContext,
): NativeBarPlot {
  const { t, theme } = context;
  const tallies = periods.map((period) => totalOf(period));
  const counts = (key: 'withAmount' | 'withoutAmount') =>
    tallies.map((tally) => (tally[key] === 0 ? undefined : tally[key]));
  const bars = drawnBars([
    { name: t(messages.columnWith), color: theme.ink, values: counts('withAmount') },
    {
      name: t(messages.columnWithout),
      color: theme.ink,
      values: counts('withoutAmount'),
      isHollow: true,
    },
  ]);
  return {
    kind: 'bars',
    direction: 'column',
    grouping: 'stacked',
    categories: periods.map((period) => writePeriod(period, view, context)),
    value: nativeCountAxis(t(messages.rounds), highestStack(bars)),
    series: bars,
  };
}

/** How the height is shared by the plot of periods and that of years apart, near to what their highest bars need. */
function shareOf(main: NativeBarPlot, apart: NativeBarPlot): number {
  const [most, mostApart] = [main.value.max ?? 1, apart.value.max ?? 1];
  const room = 1 - stripShare;
  const share = (room * mostApart) / (most + mostApart);
  return Math.max(leastShare, Math.min(room / 2, share));
}

/** Stacked columns of money by category, hollow where it may be incomplete or was not seen, over the rounds behind them; below, where there are any, those of which only the year is known. */
export function toNative(series: QuartersSeries, context: ChartContext): NativeChart {
  const { periods, yearOnly, view } = series;
  const main = moneyPlot(periods, writeAxisTitle(series, context), series, context);
  const strip = { plot: roundsPlot(periods, series, context), heightShare: stripShare };
  if (view.measure === 'cumulative' || yearOnly.length === 0)
    return { plots: [{ plot: main, heightShare: 1 - stripShare }, strip] };
  const title = context.t(messages.nativeYearOnly);
  const apart = moneyPlot(yearOnly, title, series, context);
  const share = shareOf(main, apart);
  return {
    plots: [
      { plot: main, heightShare: 1 - stripShare - share },
      strip,
      { plot: apart, heightShare: share },
    ],
  };
}
