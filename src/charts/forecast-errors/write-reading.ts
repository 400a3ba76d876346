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
  /** The two amounts on the basis of the page and the error by the other reading, from the longest text to the shortest, the last without the amounts where there is another reading; none on a phone. */
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
  const amounts = {
    forecast: writeLoosely(format.amount(error.forecastAmount), point.qualifier, context),
    outcome: writeLoosely(format.amount(error.outcomeAmount), outcome.outcome.qualifier, context),
  };
  const [text, brief] = [t(messages.amounts, amounts), t(messages.amountsBriefly, amounts)];
  if (other === undefined) return { error: written, amounts: [text, brief].map(closeHan) };
  const otherError = writeErrorShare(other.errorShare, context);
  const reading = t(messages.otherError, { error: otherError });
  const briefly = t(messages.otherErrorBriefly, { error: otherError });
  const both = [
    t(messages.withOther, { text, reading }),
    t(messages.withOther, { text: brief, reading: briefly }),
  ];
  return { error: written, amounts: [...both.map(closeHan), reading] };
}
