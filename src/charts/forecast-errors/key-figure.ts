import { quantiles } from '../../core/quantile.ts';
import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { shareGuess } from '../parts/guess.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import { countedForecasts, type ForecastErrorsSeries } from './series.ts';
import { writeErrorSize } from './write-error.ts';

/** The median size of the errors of the forecasts that count, whichever way they are off. */
export function toKeyFigure(
  series: ForecastErrorsSeries,
  context: ChartContext,
): KeyFigure | undefined {
  const { t } = context;
  const errors = countedForecasts(series).map(({ error }) => error.errorShare);
  const [share] = quantiles(errors.map(Math.abs), [0.5]);
  if (share === undefined) return undefined;
  const text = t(messages.guessed, {
    share: writeErrorSize(share, context),
    count: errors.length,
    high: errors.filter((error) => error > 0).length,
    low: errors.filter((error) => error < 0).length,
  });
  const [question, name] = [t(messages.guess), t(messages.guessName)];
  return shareGuess({ share, question, text: closeHan(text), name }, context);
}
