import type { ChartContext } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { contentMessages } from './code-messages.ts';
import { contentShape } from './content-shape.ts';
import { licenceDealMessages as messages, shapeMessages } from './messages.ts';
import type { LicenceDealsSeries } from './series.ts';

/** What the marks mean, with the outline of each type of content in view. */
export function writeDealsKey(
  { deals }: LicenceDealsSeries,
  words: Pick<ChartContext, 'locale' | 't'>,
): string {
  const types = [...new Set(deals.map(({ row }) => row.content_type))];
  const shapes = types.map((type) =>
    words.t(messages.shape, {
      shape: words.t(shapeMessages[contentShape(type)]),
      content: labelOf(contentMessages, type, words),
    }),
  );
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(shapes);
  return words.t(messages.key, { shapes: list });
}
