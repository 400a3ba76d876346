import { textWidth } from '../../charts/parts/text-width.ts';

const pointsPerInch = 72;
const lineHeight = 1.25;
// Words break before the edge: about so much of a line is left blank.
const filledShare = 0.94;

/** About how many lines a text takes at a size in points and a width in inches; at least one. */
export function countLines(text: string, fontSize: number, width: number): number {
  const room = width * pointsPerInch * filledShare;
  const lines = text.split('\n').map((line) => Math.ceil(textWidth(line, fontSize) / room));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

/** About how high so many lines are, in inches. */
export function linesHeight(count: number, fontSize: number): number {
  return (count * fontSize * lineHeight) / pointsPerInch;
}

/** About how wide a text is on one line, in inches. */
export function widthInches(text: string, fontSize: number): number {
  return textWidth(text, fontSize) / pointsPerInch;
}

// A word with the blanks after it, or a Chinese character with the marks that may not begin a line.
const piece = /[\u{2e80}-\u{10ffff}][，。、；：！？）」』】》]*\s*|[^\s\u{2e80}-\u{10ffff}]+\s*/gu;

/** A text cut into lines that are at most about so wide, in inches; a longer word has a line to itself. */
export function breakLines(text: string, fontSize: number, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.match(piece) ?? []) {
    const line = lines.at(-1) ?? '';
    const fits = line === '' || widthInches(line + word.trimEnd(), fontSize) <= width;
    lines.splice(-1, 1, ...(fits ? [line + word] : [line, word]));
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
