/** A mark from one place on an axis to another, and the room in pixels that its texts need on both sides. */
export interface RangeMark {
  readonly from: number;
  readonly to: number;
  readonly leftRoom: number;
  readonly rightRoom: number;
}

/** No text gets more than this share of the plot, so that the marks keep a part of it. */
const mostRoomShare = 0.4;

/** Each round brings the scale nearer to that at which the texts just fit; the rest is under a pixel. */
const rounds = 24;

/** The narrowest range, `least` wide or wider, at which marks and their texts fit a plot so many pixels wide. */
export function fitRange(
  marks: readonly RangeMark[],
  plotWidth: number,
  least: number,
): readonly [min: number, max: number] {
  const cut = (room: number): number => Math.min(room, plotWidth * mostRoomShare);
  const rangeAt = (perPixel: number): readonly [number, number] => [
    Math.min(...marks.map(({ from, leftRoom }) => from - cut(leftRoom) * perPixel)),
    Math.max(...marks.map(({ to, rightRoom }) => to + cut(rightRoom) * perPixel)),
  ];
  let [min, max] = rangeAt(0);
  for (let round = 0; round < rounds; round++) [min, max] = rangeAt((max - min) / plotWidth);
  const room = Math.max(0, least - (max - min)) / 2;
  return [min - room, max + room];
}
