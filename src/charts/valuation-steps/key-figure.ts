import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { moneyGuess } from '../parts/guess.ts';
import { writeRowMonth } from '../parts/write-event-date.ts';
import { writeFloor } from '../parts/write-floor.ts';
import { writeMoney } from '../parts/write-money.ts';
import { valuationStepsMessages as messages } from './messages.ts';
import { chained, type StepsSeries } from './series.ts';

/** The last known post-money valuation of a company that stands alone. */
export function toKeyFigure(series: StepsSeries, context: ChartContext): KeyFigure | undefined {
  const { t } = context;
  const [company] = series.companies;
  const last = company && chained(company).at(-1);
  if (series.isCompared || company === undefined || last?.value === undefined) return undefined;
  const { usd, isFloor } = last.value;
  const text = t(messages.guessed, {
    amount: writeFloor(writeMoney(usd, 'USD', context), isFloor, context),
    month: writeRowMonth(last.row, context),
  });
  return moneyGuess(
    {
      amount: usd,
      currency: 'USD',
      ask: (unit) => t(messages.guess, { company: company.name, unit }),
      text: closeHan(text),
      name: t(messages.guessName),
    },
    context,
  );
}
