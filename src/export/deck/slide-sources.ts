import type { Exhibit } from '../exhibit.ts';
import { exportMessages } from '../export-messages.ts';
import { deckExportMessages } from './deck-export-messages.ts';

/** Every source with its address, a line each. */
export function sourceLines({ sources }: Pick<Exhibit, 'sources'>): readonly string[] {
  return sources.map(({ title, url }) => (url === undefined ? title : `${title} <${url}>`));
}

/** Letters of the source line for which a slide has room; a Chinese one counts for two. */
const roomForSources = 380;

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
}

/** How many sources find room in the line under a slide; at least one. */
function namedCount(titles: readonly string[]): number {
  let width = 0;
  const over = titles.findIndex((title) => (width += widthOf(title) + 2) > roomForSources);
  return over === -1 ? titles.length : Math.max(1, over);
}

/** The line that names the sources, and whether it names all of them: only so many find room on a slide. */
export function sourceLineOf({ sources, context: { t } }: Pick<Exhibit, 'sources' | 'context'>): {
  readonly text: string;
  readonly isComplete: boolean;
} {
  const titles = sources.map(({ title }) => title);
  const count = namedCount(titles);
  const named = titles.slice(0, count).join('; ');
  const isComplete = count === titles.length;
  const text = isComplete
    ? named
    : t(deckExportMessages.moreSources, { text: named, count: titles.length - count });
  return { text: text === '' ? '' : t(exportMessages.sourcesLine, { text }), isComplete };
}
