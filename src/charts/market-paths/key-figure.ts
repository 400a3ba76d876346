import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { moneyGuess, shareGuess } from '../parts/guess.ts';
import { writeMoney } from '../parts/write-money.ts';
import { marketPathsMessages as messages } from './messages.ts';
import { writeScope } from './scopes.ts';
import type { PathChoice, PathsSeries } from './series.ts';
import type { MedianGrowth } from './median-growth.ts';
import { writeGrowth } from './write-value.ts';

interface ChosenMedian {
  readonly scope: PathChoice['scope'];
  readonly median: MedianGrowth;
}

function firstMedian({ facets }: PathsSeries): ChosenMedian | undefined {
  const choices = facets.flatMap((facet) => facet.choices);
  return choices.flatMap(({ scope, median }) =>
    median === undefined ? [] : [{ scope, median }],
  )[0];
}

function wordsOf(
  { scope, median: { from, to, count, end, growthPerYear } }: ChosenMedian,
  { currency }: PathsSeries,
  context: ChartContext,
) {
  return {
    place: writeScope(scope, context),
    from: context.format.year(from),
    to: context.format.year(to),
    count,
    amount: writeMoney(end, currency, context),
    growth: writeGrowth(growthPerYear, context),
  };
}

/** The median of the forecasts in the last year over which enough of them reach, for the first place that has one; its yearly growth where amounts are not what is drawn. */
export function toKeyFigure(series: PathsSeries, context: ChartContext): KeyFigure | undefined {
  const { t } = context;
  const { currency, view } = series;
  const chosen = firstMedian(series);
  if (chosen === undefined) return undefined;
  const words = wordsOf(chosen, series, context);
  const { end, growthPerYear } = chosen.median;
  if (view.measure !== 'amount')
    return shareGuess(
      {
        share: growthPerYear,
        question: closeHan(t(messages.guessGrowth, words)),
        text: closeHan(t(messages.guessedGrowth, words)),
        name: t(messages.guessName),
      },
      context,
    );
  return moneyGuess(
    {
      amount: end,
      currency,
      ask: (unit) => t(messages.guess, { ...words, unit }),
      text: closeHan(t(messages.guessed, words)),
      name: t(messages.guessName),
    },
    context,
  );
}
