import type { ChartContext } from '../chart.ts';
import { fundingQuartersMessages } from '../funding-quarters/messages.ts';
import { totalOf, type QuartersSeries, type RaisedPeriod } from '../funding-quarters/series.ts';
import { writeAxisTitle } from '../funding-quarters/write-axis-title.ts';
import { writeCategory, writePeriod } from '../funding-quarters/write-period.ts';
import type { NativeChart } from '../native-chart.ts';
import { drawnBars, highestStack, type NativeBars } from '../parts/native-bars.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { nativeMoneyAxis } from '../parts/native-money.ts';

/** Amounts from 0 to this are shown where nothing is known. */
const emptyMost = 1e9;

/** What a part of a bar is: seen in a whole year, in one that may be incomplete, or not seen. */
const looks = ['whole', 'incomplete', 'unseen'] as const;

type Look = (typeof looks)[number];

/** The money of a year that is drawn with a look; `undefined` where there is none, which is not 0. */
function amountOf(period: RaisedPeriod, look: Look): number | undefined {
  const { raisedUsd, unseenUsd } = totalOf(period);
  if (raisedUsd === undefined) return undefined;
  const isOwn = look === (period.mayBeIncomplete ? 'incomplete' : 'whole');
  const amount = look === 'unseen' ? unseenUsd : isOwn ? raisedUsd - unseenUsd : 0;
  return amount > 0 ? amount : undefined;
}

function barsOf(
  look: Look,
  { periods }: QuartersSeries,
  { t, theme }: Pick<ChartContext, 't' | 'theme'>,
): NativeBars {
  const name = writeCategory(undefined, { t });
  const note = look === 'unseen' ? nativeMessages.unseen : fundingQuartersMessages.incomplete;
  return {
    name: look === 'whole' ? name : t(nativeMessages.noted, { name, note: t(note) }),
    color: theme.funding,
    values: periods.map((period) => amountOf(period, look)),
    ...(look !== 'whole' && { isHollow: true }),
  };
}

/** A column for each year, hollow where it may be incomplete or was not seen. */
export function toNative(series: QuartersSeries, context: ChartContext): NativeChart {
  const { periods, view } = series;
  const bars = drawnBars(looks.map((look) => barsOf(look, series, context)));
  const range = { kind: 'linear', min: 0, max: highestStack(bars) || emptyMost } as const;
  const plot = {
    kind: 'bars',
    direction: 'column',
    grouping: 'stacked',
    categories: periods.map((period) => writePeriod(period, view, context)),
    value: nativeMoneyAxis(range, writeAxisTitle(series, context), context),
    series: bars,
  } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}
