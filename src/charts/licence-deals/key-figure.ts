import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { moneyGuess } from '../parts/guess.ts';
import { licenceDealMessages as messages } from './messages.ts';
import { stands, yearlyValues, type LicenceDealsSeries } from './series.ts';
import { writeParties, writeYearValue } from './write-deal.ts';

/** The largest value of a year of a deal that stands. */
export function toKeyFigure(
  series: LicenceDealsSeries,
  context: ChartContext,
): KeyFigure | undefined {
  const { t } = context;
  const values = yearlyValues(series).filter(({ deal, usd }) => stands(deal) && usd > 0);
  const [largest] = values.toSorted((a, b) => b.usd - a.usd);
  if (largest === undefined) return undefined;
  const { deal, usd } = largest;
  const amount = writeYearValue(deal, context) ?? '';
  return moneyGuess(
    {
      amount: usd,
      currency: 'USD',
      ask: (unit) => t(messages.guess, { unit }),
      text: closeHan(t(messages.guessed, { amount, name: writeParties(deal, context) })),
      name: t(messages.guessName),
    },
    context,
  );
}
