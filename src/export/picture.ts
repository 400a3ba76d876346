import { exportWidth } from './export-width.ts';
import { frameMargin } from './framed-svg.ts';

/** What a picture stands on: the paper of the reader's theme, white, or nothing. White and transparent pictures have the colours of the light theme, whatever is on screen: they are for paper and slides. */
export const backgrounds = ['paper', 'white', 'transparent'] as const;

/** One of the backgrounds. */
export type Background = (typeof backgrounds)[number];

/** Width of an exported chart with its margins, in CSS pixels. */
export const pictureWidth = exportWidth + 2 * frameMargin;

/** A picture as SVG text, with its size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
