import type { Exhibit } from './exhibit.ts';

/** The width of a page that a view is likely embedded in, in CSS pixels. */
const likelyWidth = 960;

/** Room for the title, the finding, the settings and the sources around a chart, in CSS pixels. */
const roomForWords = 320;

/** Height of an embedded table with its words, which scrolls, in CSS pixels. */
const tableHeight = 720;

function heightOf(drawing: Exhibit['drawing']): number {
  return drawing ? Math.ceil(drawing.height(likelyWidth)) + roomForWords : tableHeight;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The HTML that shows a view inside another page; `link` is the address of the view without its page around it. It is as high as the view's chart and words are likely to be. */
export function toEmbedCode(
  { title, drawing }: Pick<Exhibit, 'title' | 'drawing'>,
  link: string,
): string {
  return `<iframe src="${escapeHtml(link)}" title="${escapeHtml(title)}" width="100%" height="${heightOf(drawing)}" loading="lazy" style="border:0"></iframe>`;
}
