/** What a line may begin with to become a list or a heading. */
const lineStart = /^(\d{1,9}(?=[.)])|(?=[-+=]))/;

/** A text as one line of Markdown that says just this text. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, (special) => `\\${special}`)
    .replace(lineStart, (number) => `${number}\\`);
}

/** An address that is a link by itself in Markdown. */
export function markdownAutolink(address: string): string {
  return `<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;
}
