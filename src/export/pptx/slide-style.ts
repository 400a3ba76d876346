import { themes } from '../../charts/theme.ts';

/** A place on a slide, in inches. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The sides of a 16:9 slide, in inches. */
export const slideSize = { w: 40 / 3, h: 7.5 } as const;

/** The blank at the left and right of a slide, in inches. */
export const marginInches = 0.6;

/** The width between the margins, in inches. */
export const contentWidth = slideSize.w - 2 * marginInches;

/** Where what a slide shows ends, and its foot begins, in inches. */
export const bodyFoot = 6.26;

/** Sizes of text, in points. */
export const fontSizes = {
  title: 28,
  finding: 17,
  table: 12,
  settings: 11,
  chart: 12,
  foot: 10.5,
} as const;

/** The colours of slides: those of the light theme, without `#`. */
export const slideColors = {
  paper: bareColor(themes.light.paper),
  ink: bareColor(themes.light.ink),
  muted: bareColor(themes.light.muted),
  rule: bareColor(themes.light.rule),
  grid: 'E6E9EB',
  link: bareColor(themes.light.market),
} as const;

/** A colour as presentation files write it: six hexadecimal digits; ink where it is none. */
export function bareColor(color: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  return (digits ?? themes.light.ink.slice(1)).toUpperCase();
}
