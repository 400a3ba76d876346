import type { Message } from '../../i18n/message.ts';
import type { ChartContext } from '../chart.ts';

/** The message of a code that comes from a data table, in the reader's language; the code itself when no message has that name. */
export function labelOf(
  catalogue: Readonly<Record<string, Message>>,
  code: string,
  { t }: Pick<ChartContext, 't'>,
): string {
  const message = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  return message === undefined ? code : t(message);
}
