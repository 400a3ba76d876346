import { quantiles } from '../../core/quantile.ts';
import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { unitGuess } from '../parts/guess.ts';
import { writeMoney } from '../parts/write-money.ts';
import { capitalMessages as messages } from './messages.ts';
import { countedRatios, type CapitalSeries } from './series.ts';
import { isOpen, writeRatio } from './write-year.ts';

/** Dollars raised for each dollar of market in the last whole year of which that is known: the middle of the ratios. */
export function toKeyFigure(series: CapitalSeries, context: ChartContext): KeyFigure | undefined {
  const { t, format } = context;
  const year = series.years.findLast(
    (one) => !isOpen(one, context) && countedRatios(one).length > 0,
  );
  if (year === undefined) return undefined;
  const ratios = countedRatios(year).flatMap(({ raisedPerDollar }) => raisedPerDollar ?? []);
  const [middle] = quantiles(ratios, [0.5]);
  const ratio = writeRatio(year, context);
  if (middle === undefined || middle <= 0 || ratio === undefined) return undefined;
  const written = writeMoney(middle, 'USD', context);
  return unitGuess(
    {
      amount: middle,
      currency: 'USD',
      question: closeHan(t(messages.guess, { year: format.year(year.year) })),
      text: closeHan(t(messages.guessed, { ratio, count: ratios.length, middle: written })),
      name: t(messages.guessName),
    },
    context,
  );
}
