import type { ChartContext, KeyFigure } from '../chart.ts';
import { writeMedian } from '../market-figures/write-median.ts';
import { closeHan } from '../parts/close-han.ts';
import { moneyGuess } from '../parts/guess.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { nameOfPlace, writeRests } from './names.ts';
import type { FieldSeries } from './series.ts';

/** The median of the figures that count for the first place that has any. */
export function toKeyFigure(series: FieldSeries, context: ChartContext): KeyFigure | undefined {
  const { t, format } = context;
  const { currency } = series;
  const group = series.groups.find(({ consensus }) => consensus.spread !== undefined);
  const spread = group?.consensus.spread;
  if (group === undefined || spread === undefined) return undefined;
  const year = format.year(series.year);
  const place = nameOfPlace(group, context);
  const median = writeMedian(group.consensus, currency, context) ?? '';
  return moneyGuess(
    {
      amount: spread.median,
      currency,
      ask: (unit) => t(messages.guess, { place, year, unit }),
      text: closeHan(t(messages.guessed, { median, rests: writeRests(group, context) })),
      name: t(messages.guessName),
    },
    context,
  );
}
