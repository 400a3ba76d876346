import { textWidth } from './text-width.ts';

/** A Chinese character, or a word with the space behind it. */
const piece = /[\u2e80-\u9fff\uf900-\uffef]|[^\s\u2e80-\u9fff\uf900-\uffef]+\s*/g;

/** About how many lines a text takes that is broken between words and Chinese characters, `width` pixels being the room. */
export function lineCount(text: string, width: number, fontSize: number): number {
  let [lines, used] = [1, 0];
  for (const [part] of text.matchAll(piece)) {
    const own = textWidth(part.trimEnd(), fontSize);
    if (used > 0 && used + own > width) [lines, used] = [lines + 1, 0];
    used += textWidth(part, fontSize);
  }
  return lines;
}
