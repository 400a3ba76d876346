/** Height of an embedded view in CSS pixels: a chart with its title, sources and settings. */
const embedHeight = 720;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The HTML that shows a view inside another page; `link` is the address of the view without its page around it. */
export function toEmbedCode(title: string, link: string): string {
  return `<iframe src="${escapeHtml(link)}" title="${escapeHtml(title)}" width="100%" height="${embedHeight}" loading="lazy" style="border:0"></iframe>`;
}
