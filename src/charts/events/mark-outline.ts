import type { EventGroup } from '../../scenario/event-groups.ts';
import type { Box } from '../parts/drawn-element.ts';

function rounded({ x, y, width, height }: Box, radius: number): string {
  const [right, bottom] = [x + width, y + height];
  const arc = `A${radius} ${radius} 0 0 1 `;
  return [
    `M${x + radius} ${y}H${right - radius}`,
    `${arc}${right} ${y + radius}V${bottom - radius}`,
    `${arc}${right - radius} ${bottom}H${x + radius}`,
    `${arc}${x} ${bottom - radius}V${y + radius}`,
    `${arc}${x + radius} ${y}Z`,
  ].join('');
}

/** Pointed by half of the height at the right end, and at the left one too. */
function pointed({ x, y, width, height }: Box, isLeftToo: boolean): string {
  const [right, bottom, middle, tip] = [x + width, y + height, y + height / 2, height / 2.6];
  const left = isLeftToo ? `L${x} ${middle}` : '';
  const inset = isLeftToo ? tip : 0;
  return `M${x + inset} ${y}H${right - tip}L${right} ${middle}L${right - tip} ${bottom}H${x + inset}${left}Z`;
}

const outlines: Readonly<Record<EventGroup, (box: Box) => string>> = {
  firefly: (box) => rounded(box, box.height / 2),
  'share-price': (box) => rounded(box, 1),
  bases: (box) => pointed(box, true),
  targets: (box) => pointed(box, false),
};

/** The outline of a mark as SVG path data, different for each group, so that groups are told apart without colour: round, square, pointed at both ends, pointed ahead. */
export function markOutline(group: EventGroup, box: Box): string {
  return outlines[group](box);
}
