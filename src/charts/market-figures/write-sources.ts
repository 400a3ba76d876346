import type { SourceCount } from '../../models/market/basis/count-sources.ts';
import type { ChartContext } from '../chart.ts';
import { sourceCountMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't'>;

/** Who stands behind some figures: 9 publishers and 1 unnamed source. */
export function writeSources({ publisherCount, unnamedCount }: SourceCount, { t }: Words): string {
  const publishers = t(messages.publishers, { count: publisherCount });
  const unnamed = t(messages.unnamed, { count: unnamedCount });
  if (unnamedCount === 0) return publishers;
  return publisherCount === 0 ? unnamed : t(messages.both, { publishers, unnamed });
}

/** How many figures there are and of whom: 12 figures of 9 publishers and 1 unnamed source. */
export function writeFigureCount(count: number, sources: SourceCount, words: Words): string {
  return words.t(messages.figures, { count, sources: writeSources(sources, words) });
}

/** The same in fewer words, for a line under a name: 12 figures: 9 publishers, 1 unnamed. */
export function writeFigureCountBriefly(count: number, sources: SourceCount, words: Words): string {
  const { publisherCount, unnamedCount } = sources;
  if (publisherCount === 0 || unnamedCount === 0) return writeFigureCount(count, sources, words);
  const publishers = words.t(messages.publishers, { count: publisherCount });
  return words.t(messages.briefly, { count, publishers, unnamed: unnamedCount });
}
