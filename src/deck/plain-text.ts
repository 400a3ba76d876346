/** Text as any of our files can hold it: line feeds only, no other control characters but tabs, no halves of characters. */
export function toPlainText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Plain text in one line. */
export function toPlainLine(text: string): string {
  return toPlainText(text).replace(/[\n\t]+/g, ' ');
}

/** The first so many UTF-16 units of plain text, without half a character at the end. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, '');
}
