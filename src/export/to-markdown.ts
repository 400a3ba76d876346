import { joinSentences } from '../charts/parts/join-sentences.ts';
import type { Exhibit } from './exhibit.ts';
import { exportMessages } from './export-messages.ts';

/** What a line may begin with to become a list or a heading. */
const lineStart = /^(\d{1,9}(?=[.)])|(?=[-+=]))/;

/** A text as one line of Markdown that says just this text. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, (special) => `\\${special}`)
    .replace(lineStart, (number) => `${number}\\`);
}

/** An address as it can stand between the round brackets of Markdown. */
function markdownAddress(link: string): string {
  return link
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll(/[\s<>\\]/g, encodeURIComponent);
}

/** What a view says, as a paragraph of Markdown that links to it. */
export function toMarkdown({ title, finding, sources, link, context }: Exhibit): string {
  const { t } = context;
  const names = sources.map((source) => source.title).join('; ');
  const sentences = [
    finding === undefined ? '' : escapeMarkdown(finding),
    names === '' ? '' : escapeMarkdown(t(exportMessages.sourcesLine, { text: names })),
  ];
  const head = `**[${escapeMarkdown(title)}](${markdownAddress(link)})**`;
  return [head, joinSentences(sentences, t)].filter((part) => part !== '').join('  \n');
}
