import { setting, tag } from './xml.ts';

/** Sides that a chart leaves blank around its inner plot, in inches. */
export interface Blanks {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The sides of a chart's frame, in inches. */
export interface FrameSize {
  readonly w: number;
  readonly h: number;
}

const roundShare = (share: number) => Number(share.toFixed(5));

/** A place in a frame by the shares of its upper left corner. */
export function placeAt(x: number, y: number): string {
  return tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      setting('c:xMode', 'edge'),
      setting('c:yMode', 'edge'),
      setting('c:x', roundShare(x)),
      setting('c:y', roundShare(y)),
    ),
  );
}

/** A shift from the usual place by shares of the frame. */
export function shiftBy(x: number, y: number): string {
  const shift = setting('c:x', roundShare(x)) + setting('c:y', roundShare(y));
  return tag('c:layout', {}, tag('c:manualLayout', {}, shift));
}

/** The place of the inner plot: the frame without its blanks. */
export function innerPlot(frame: FrameSize, blanks: Blanks): string {
  const width = Math.max(0.2, 1 - (blanks.left + blanks.right) / frame.w);
  const height = Math.max(0.2, 1 - (blanks.top + blanks.bottom) / frame.h);
  return tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      setting('c:layoutTarget', 'inner'),
      setting('c:xMode', 'edge'),
      setting('c:yMode', 'edge'),
      setting('c:x', roundShare(blanks.left / frame.w)),
      setting('c:y', roundShare(blanks.top / frame.h)),
      setting('c:w', roundShare(width)),
      setting('c:h', roundShare(height)),
    ),
  );
}
