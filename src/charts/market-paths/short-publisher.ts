import type { ChartContext } from '../chart.ts';
import { marketPathsMessages as messages } from './messages.ts';

/** A Chinese name longer than this is not short. */
const mostHan = 6;

/** The name of a publisher as it stands beside a line: of a name in two scripts the one that the reader reads, the Latin one where the Chinese is long. */
export function writeShortPublisher(
  publisher: string | undefined,
  { t, locale }: Pick<ChartContext, 't' | 'locale'>,
): string {
  if (publisher === undefined) return t(messages.unnamed);
  const han = publisher.match(/\p{Script=Han}+/u)?.[0] ?? '';
  const latin = publisher
    .replaceAll(/\(?\p{Script=Han}+\)?/gu, '')
    .replaceAll(/[\s/,]+$/g, '')
    .trim();
  if (latin === '') return publisher;
  return locale !== 'en' && han !== '' && han.length <= mostHan ? han : latin;
}
