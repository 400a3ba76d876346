import { narrowWidth, type ChartContext } from '../chart.ts';
import { writeLoosely } from '../market-figures/write-qualified-money.ts';
import { closeHan } from '../parts/close-han.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import type { JudgedForecast } from './series.ts';
import { writeError, writeErrorShare } from './write-error.ts';

/** What stands behind the marks of a forecast. */
export interface ErrorReading {
  /** The signed error. */
  readonly error: string;
  /** The two amounts on the basis of the page and the error by the other reading, from the longest text to the shortest; none on a phone. */
  readonly amounts: readonly string[];
}

/** The texts behind the marks of a forecast. */
export function writeReading(
  { error, other, point, outcome }: JudgedForecast,
  context: Pick<ChartContext, 't' | 'format' | 'locale' | 'width'>,
): ErrorReading {
  const { t, format, width } = context;
  const written = writeError(error, context);
  if (width < narrowWidth) return { error: written, amounts: [] };
  const text = t(messages.amounts, {
    forecast: writeLoosely(format.amount(error.forecastAmount), point.qualifier, context),
    outcome: writeLoosely(format.amount(error.outcomeAmount), outcome.outcome.qualifier, context),
  });
  if (other === undefined) return { error: written, amounts: [closeHan(text)] };
  const otherError = writeErrorShare(other.errorShare, context);
  const reading = t(messages.otherError, { error: otherError });
  const both = t(messages.withOther, { text, reading });
  return { error: written, amounts: [closeHan(both), reading] };
}
