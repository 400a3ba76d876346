import type { ChartContext } from '../chart.ts';
import { verdictMessages } from '../growth-audit/messages.ts';
import {
  checkedForecasts,
  type AuditSeries,
  type CheckedForecast,
} from '../growth-audit/series.ts';
import type { NativeChart } from '../native-chart.ts';
import { drawnBars, highestStack, nativeCountAxis, type NativeBars } from '../parts/native-bars.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { checkedVerdicts } from './frame.ts';
import { growthVerdictMessages as messages } from './messages.ts';

/** What a forecast is drawn as: misquoted or wrong, else seen at its source or not. */
const looks = ['seen', 'unseen', 'rejected'] as const;

type Look = (typeof looks)[number];

function lookOf({ isRejected, isSeen }: CheckedForecast): Look {
  if (isRejected) return 'rejected';
  return isSeen ? 'seen' : 'unseen';
}

const names = {
  seen: messages.seen,
  unseen: nativeMessages.unseen,
  rejected: nativeMessages.rejected,
} as const satisfies Readonly<Record<Look, unknown>>;

function barsOf(
  look: Look,
  forecasts: readonly CheckedForecast[],
  { t, theme }: Pick<ChartContext, 't' | 'theme'>,
): NativeBars {
  const own = forecasts.filter((forecast) => lookOf(forecast) === look);
  const counts = checkedVerdicts.map(
    (verdict) => own.filter(({ audit }) => audit.verdict === verdict).length,
  );
  return {
    name: t(names[look]),
    color: look === 'rejected' ? theme.ink : theme.market,
    values: counts.map((count) => (count === 0 ? undefined : count)),
    ...(look !== 'seen' && { isHollow: true }),
  };
}

/** Bars of the number of forecasts, a row for each verdict: filled for those seen at their source, hollow for the others and, in ink, for those that are misquoted or wrong. */
export function toNative(series: AuditSeries, context: ChartContext): NativeChart {
  const { t } = context;
  const forecasts = checkedForecasts(series);
  const bars = drawnBars(looks.map((look) => barsOf(look, forecasts, context)));
  const plot = {
    kind: 'bars',
    direction: 'row',
    grouping: 'stacked',
    categories: checkedVerdicts.map((verdict) => t(verdictMessages[verdict])),
    value: nativeCountAxis(t(messages.forecasts), highestStack(bars)),
    series: bars,
  } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}
