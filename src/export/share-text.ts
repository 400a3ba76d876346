import { joinSentences } from '../charts/parts/join-sentences.ts';
import type { Exhibit } from './exhibit.ts';
import { exportMessages } from './export-messages.ts';

/** Height of an embedded view in CSS pixels: a chart with its title, sources and settings. */
const embedHeight = 720;

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, (special) => `\\${special}`);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** An address as it can stand between the round brackets of Markdown. */
function markdownAddress(link: string): string {
  return link
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll(/[\s<>]/g, encodeURIComponent);
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

/** The HTML that shows a view inside another page; `link` is the address of the view without its page around it. */
export function toEmbedCode(title: string, link: string): string {
  return `<iframe src="${escapeHtml(link)}" title="${escapeHtml(title)}" width="100%" height="${embedHeight}" loading="lazy" style="border:0"></iframe>`;
}
