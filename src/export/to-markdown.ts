import { joinSentences } from '../charts/parts/join-sentences.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Exhibit } from './exhibit.ts';
import { exportMessages } from './export-messages.ts';

/** An address as it can stand between the round brackets of Markdown. */
function markdownAddress(link: string): string {
  return link
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll(/[\s<>\\]/g, encodeURIComponent);
}

/** How many sources a paragraph names. */
const namedSources = 5;

function writeSources({ sources, context: { t } }: Pick<Exhibit, 'sources' | 'context'>): string {
  if (sources.length === 0) return '';
  const titles = sources.map(({ title }) => title);
  const named = titles.slice(0, namedSources).join('; ');
  const count = titles.length - namedSources;
  const text = count > 0 ? t(exportMessages.moreSources, { text: named, count }) : named;
  return t(exportMessages.sourcesLine, { text });
}

/** What a view says, as a paragraph of Markdown that links to it and names at most five sources. */
export function toMarkdown(exhibit: Exhibit): string {
  const { title, finding = '', link, context } = exhibit;
  const sentences = [finding, writeSources(exhibit)].map(escapeMarkdown);
  const head = `**[${escapeMarkdown(title)}](${markdownAddress(link)})**`;
  return [head, joinSentences(sentences, context.t)].filter((part) => part !== '').join('  \n');
}
