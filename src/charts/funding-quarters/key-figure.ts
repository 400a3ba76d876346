import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { moneyGuess } from '../parts/guess.ts';
import { writeFloor } from '../parts/write-floor.ts';
import { writeMoney } from '../parts/write-money.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import type { QuartersSeries } from './series.ts';
import { wholeTally } from './write-finding.ts';
import { writeSince } from './write-period.ts';

/** All that is known to have been raised, rounds without a date too. */
export function toKeyFigure(series: QuartersSeries, context: ChartContext): KeyFigure | undefined {
  const { t } = context;
  const { raisedUsd, withAmount, withoutAmount, floorCount } = wholeTally(series);
  if (raisedUsd === undefined || raisedUsd <= 0 || series.periods.length === 0) return undefined;
  const amount = writeFloor(writeMoney(raisedUsd, 'USD', context), floorCount > 0, context);
  const since = writeSince(series, context);
  return moneyGuess(
    {
      amount: raisedUsd,
      currency: 'USD',
      ask: (unit) => t(messages.guess, { since, unit }),
      text: closeHan(t(messages.guessed, { amount, rounds: withAmount, without: withoutAmount })),
      name: t(messages.guessName),
    },
    context,
  );
}
