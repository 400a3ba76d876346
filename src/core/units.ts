/** Units in which amounts of text are counted. */
export type TextUnit = 'tokens' | 'words';

/**
 * Converts an amount of text between words and tokens.
 * @param wordsPerToken how many words one token stands for (0.75 to 0.8 for English)
 */
export function convertText(
  amount: number,
  from: TextUnit,
  to: TextUnit,
  wordsPerToken: number,
): number {
  if (from === to) return amount;
  return to === 'words' ? amount * wordsPerToken : amount / wordsPerToken;
}
