import { toIsoDate } from '../core/time.ts';
import type { Exhibit } from './exhibit.ts';
import { slug } from './slug.ts';

/** What a file name says of the view that it was made from. */
export type NamedView = Pick<Exhibit, 'id' | 'dataVersion' | 'context'>;

/** The name of an exported file: `datawall-<panel>-<what>-<data version>-<date>.<extension>`, in ASCII. */
export function fileName(
  { id, dataVersion, context }: NamedView,
  what: string,
  extension: string,
): string {
  const parts = ['datawall', slug(id), slug(what), slug(dataVersion), toIsoDate(context.today)];
  return `${parts.join('-')}.${slug(extension, 'txt')}`;
}
