import type PptxGenJS from 'pptxgenjs';
import type { Translate } from '../../i18n/translate.ts';
import { pptxMessages } from './messages.ts';
import { contentWidth, fontSizes, marginInches, slideColors, slideSize } from './slide-style.ts';
import { countLines, linesHeight } from './text-lines.ts';
import { cleanLine } from './xml.ts';

const titleTop = 0.42;
const boldWidening = 1.1;
const sizes = [fontSizes.title, 24, 20] as const;

/** A title as it fits: its size in points, its lines, one or two, and where it ends, in inches. */
export interface FittedTitle {
  readonly text: string;
  readonly size: number;
  readonly lines: 1 | 2;
  readonly bottom: number;
}

function titleHeight(lines: number): number {
  return linesHeight(lines, fontSizes.title) + 0.04;
}

function linesAt(text: string, size: number): number {
  return countLines(text, size * boldWidening, contentWidth);
}

function shortened(text: string): string {
  const size = sizes.at(-1) ?? fontSizes.title;
  const characters = Array.from(text);
  while (linesAt(`${characters.join('')}…`, size) > 2)
    characters.length = Math.floor(characters.length * 0.9);
  return `${characters.join('').trimEnd()}…`;
}

/** A title in one or two lines: smaller where it is long, cut with an ellipsis where even that does not help. */
export function fitTitle(title: string): FittedTitle {
  const line = cleanLine(title);
  const size = sizes.find((candidate) => linesAt(line, candidate) <= 2);
  const text = size === undefined ? shortened(line) : line;
  const lines = linesAt(text, size ?? sizes[2]) > 1 ? 2 : 1;
  return {
    text,
    size: size ?? sizes[2],
    lines,
    bottom: titleTop + linesHeight(lines, size ?? sizes[2]) + 0.06,
  };
}

/** The name of the layout for a title of so many lines. */
export function layoutName(lines: 1 | 2, t: Translate): string {
  return t(lines === 1 ? pptxMessages.shortTitle : pptxMessages.longTitle);
}

/** The layout of slides whose title has so many lines, with their number at the lower left. */
export function slideLayout(lines: 1 | 2, t: Translate): PptxGenJS.SlideMasterProps {
  const place = { x: marginInches, y: titleTop, w: contentWidth, h: titleHeight(lines) };
  const look = {
    fontSize: fontSizes.title,
    bold: true,
    color: slideColors.ink,
    align: 'left',
    valign: 'top',
    margin: 0,
  } as const;
  return {
    title: layoutName(lines, t),
    background: { color: slideColors.paper },
    objects: [
      { placeholder: { options: { name: 'title', type: 'title', ...place, ...look }, text: '' } },
    ],
    slideNumber: {
      x: marginInches,
      y: slideSize.h - 0.99,
      w: 0.45,
      h: 0.25,
      margin: 0,
      fontSize: fontSizes.foot,
      color: slideColors.muted,
    },
  };
}
