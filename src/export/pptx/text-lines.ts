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
