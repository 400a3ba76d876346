import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { moneyGuess } from '../parts/guess.ts';
import { segmentMessages } from '../parts/market-messages.ts';
import { writeMoney, writeMoneyRange } from '../parts/write-money.ts';
import { marketFanMessages as messages } from './messages.ts';
import { sizeIn, type MarketFanSeries } from './series.ts';

/** The median of the scenario in the target year. */
export function toKeyFigure(series: MarketFanSeries, context: ChartContext): KeyFigure | undefined {
  const { t, format } = context;
  const { currency, targetYear, base } = series;
  const size = sizeIn(series, targetYear);
  if (size === undefined) return undefined;
  const segment = t(segmentMessages[base.original.segment]);
  const year = format.year(targetYear);
  const text = t(messages.guessed, {
    median: writeMoney(size.median, currency, context),
    range: writeMoneyRange(size.low, size.high, currency, context),
  });
  return moneyGuess(
    {
      amount: size.median,
      currency,
      ask: (unit) => t(messages.guess, { segment, year, unit }),
      text: closeHan(text),
      name: t(messages.guessName),
    },
    context,
  );
}
