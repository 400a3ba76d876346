import { narrowWidth, type ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import type { JudgedForecast } from './series.ts';
import { writeErrorShare } from './write-error.ts';

/** What stands behind the marks of a forecast. */
export interface ErrorReading {
  /** The signed error. */
  readonly error: string;
  /** The two amounts on the basis of the page, and the error by the other reading; empty on a phone. */
  readonly amounts: string;
}

/** The texts behind the marks of a forecast. */
export function writeReading(
  { error, other }: JudgedForecast,
  context: Pick<ChartContext, 't' | 'format' | 'locale' | 'width'>,
): ErrorReading {
  const { t, format, width } = context;
  const written = writeErrorShare(error.errorShare, context);
  if (width < narrowWidth) return { error: written, amounts: '' };
  const text = t(messages.amounts, {
    forecast: format.amount(error.forecastAmount),
    outcome: format.amount(error.outcomeAmount),
  });
  if (other === undefined) return { error: written, amounts: closeHan(text) };
  const otherError = writeErrorShare(other.errorShare, context);
  const amounts = t(messages.withOther, { text, rate: other.rate, error: otherError });
  return { error: written, amounts: closeHan(amounts) };
}
