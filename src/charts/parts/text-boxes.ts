import type { Box, DrawnElement } from './drawn-element.ts';
import { lineCount } from './line-count.ts';
import { boldFactor, textWidth } from './text-width.ts';

const defaultFontSize = 13;
const lineHeight = 16;

/** About how far a text reaches to the left of its place, as a share of its width. */
const leftShares: Readonly<Record<string, number>> = { center: 0.5, right: 1 };

/** About where texts that are aligned to their middle height stand on a drawing, in CSS pixels; elements that are no texts have no box. */
export function textBoxes(elements: readonly DrawnElement[]): readonly Box[] {
  return elements.flatMap((element) => {
    if (element.type !== 'text') return [];
    const { text = '', fontSize, fontWeight, align = 'left', width } = element.style ?? {};
    const size = typeof fontSize === 'number' ? fontSize : defaultFontSize;
    const isBold = Number(fontWeight ?? 400) > 400;
    const whole = textWidth(text, size) * (isBold ? boldFactor : 1);
    const most = typeof width === 'number' ? width : whole;
    const [across, height] = [Math.min(whole, most), lineCount(text, most, size) * lineHeight];
    const x = (element.x ?? 0) - across * (leftShares[align] ?? 0);
    return [{ x, y: (element.y ?? 0) - height / 2, width: across, height }];
  });
}
