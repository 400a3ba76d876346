/** Where a mark lies in its plot, as shares of the two axes. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/** About how much of a plot a label beside its mark covers. */
const labelShare = { width: 0.3, height: 0.09 } as const;

function isNear(one: MarkPlace, other: MarkPlace): boolean {
  return (
    Math.abs(one.x - other.x) < labelShare.width && Math.abs(one.y - other.y) < labelShare.height
  );
}

/** Up to so many marks that bear a label, the first of a list before the others; none whose label would lie over that of another. */
export function labelledMarks<T>(
  marks: readonly T[],
  placeOf: (mark: T) => MarkPlace,
  most: number,
): ReadonlySet<T> {
  const chosen = new Map<T, MarkPlace>();
  for (const mark of marks) {
    const place = placeOf(mark);
    const isFree = [...chosen.values()].every((other) => !isNear(place, other));
    if (isFree && chosen.size < most) chosen.set(mark, place);
  }
  return new Set(chosen.keys());
}
