/** What is shorter than this was no choice of a period. */
const shortestYears = 0.5;

/** The whole years nearest to the two ends of a stretch of decimal years, at least so many apart where the bounds allow it, and within them; `undefined` for a stretch too short to mean a period. */
export function brushedYears(
  ends: readonly [number, number],
  bounds: readonly [least: number, most: number],
  leastDistance: number,
): readonly [from: number, to: number] | undefined {
  if (Math.abs(ends[1] - ends[0]) < shortestYears) return undefined;
  const [least, most] = [Math.round(bounds[0]), Math.round(bounds[1])];
  const [first = 0, last = 0] = ends
    .map((year) => Math.max(least, Math.min(most, Math.round(year))))
    .toSorted((a, b) => a - b);
  const to = Math.min(most, Math.max(last, first + leastDistance));
  return [Math.max(least, Math.min(first, to - leastDistance)), to];
}

/** Told the first and the last year that the reader dragged over; `undefined` asks for the whole span again. */
export type Brush = (years: readonly [from: number, to: number] | undefined) => void;
