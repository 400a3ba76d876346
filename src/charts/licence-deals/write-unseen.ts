import type { ChartContext } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { unseenFieldMessages } from './unseen-messages.ts';

/** The fields that were not seen at their source, in words; `undefined` where there are none. */
export function writeUnseen(
  fields: string | undefined,
  context: Pick<ChartContext, 'locale' | 't'>,
): string | undefined {
  if (fields === undefined || fields === '') return undefined;
  const names = fields.split(';').map((field) => labelOf(unseenFieldMessages, field, context));
  return new Intl.ListFormat(context.locale, { type: 'conjunction' }).format(names);
}
