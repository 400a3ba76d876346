/** A text without the spaces between two Chinese characters, which arise where a written figure begins or ends with one. */
export function closeHan(text: string): string {
  return text.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
