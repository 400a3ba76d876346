import type { NativeLine, NativeMarker } from '../../charts/native-chart.ts';
import { bareColor } from './slide-style.ts';
import { setting, tag } from './xml.ts';

const emuPerPoint = 12_700;
const thickPoints = 3;
const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;
const symbols = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  cross: 'x',
} as const;

/** A filling in one colour. */
export function solidFill(color: string): string {
  return tag('a:solidFill', {}, setting('a:srgbClr', bareColor(color)));
}

/** The paper showing through, whatever the deck's background. */
export const paperFill = tag('a:solidFill', {}, setting('a:schemeClr', 'bg1'));

/** No line at all. */
export const noLine = tag('a:ln', {}, tag('a:noFill'));

/** A line of a colour, its width in points. A thick one ends where its last point is: it stands for a range. */
export function lineXml(color: string, { width, dash }: NativeLine): string {
  return tag(
    'a:ln',
    { w: Math.round(width * emuPerPoint), cap: width < thickPoints ? 'rnd' : 'flat' },
    solidFill(color),
    setting('a:prstDash', dashes[dash]),
    tag('a:round'),
  );
}

/** The marks of a series; none where there is no marker. Hollow ones on a line hide it. */
export function markerXml(
  color: string,
  marker: NativeMarker | undefined,
  hasLine: boolean,
): string {
  if (!marker) return tag('c:marker', {}, setting('c:symbol', 'none'));
  const isOpen = marker.isHollow === true || marker.shape === 'cross';
  const hole = hasLine && marker.shape !== 'cross' ? paperFill : tag('a:noFill');
  const outline = lineXml(color, { width: isOpen ? 1.5 : 0.75, dash: 'solid' });
  const size = Math.min(72, Math.max(2, Math.round(marker.size)));
  return tag(
    'c:marker',
    {},
    setting('c:symbol', symbols[marker.shape]),
    setting('c:size', size),
    tag('c:spPr', {}, isOpen ? hole : solidFill(color), outline),
  );
}
