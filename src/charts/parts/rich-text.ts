const wordJoiner = '\u2060';

/** A text that ECharts sets as it stands within rich text, whatever braces and bars it holds: an unseen joiner behind each opening brace keeps it from being read as a style. */
export function plainInRichText(text: string): string {
  return text.replaceAll('{', `{${wordJoiner}`);
}
