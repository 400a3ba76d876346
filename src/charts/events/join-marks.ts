/** Marks with neighbouring numbers that would overlap and are therefore drawn as one; a mark that has room is alone. */
export interface JoinedMark<M> {
  /** In the order given. */
  readonly members: readonly M[];
  /** The middle and the width, in pixels. */
  readonly x: number;
  readonly width: number;
}

/** What marks have to fit between, how wide one is at least, and how near two may stand, in pixels. */
export interface MarkRoom {
  readonly left: number;
  readonly right: number;
  readonly least: number;
  readonly gap: number;
}

type WidthOf<M> = (members: readonly M[]) => number;

/** As wide as its text, and as the stretch of axis that its members stand on. */
function joined<M extends { readonly x: number }>(
  members: readonly M[],
  widthOf: WidthOf<M>,
  { left, right, least }: MarkRoom,
): JoinedMark<M> {
  const [first, last] = [members[0]?.x ?? 0, members.at(-1)?.x ?? 0];
  const width = Math.max(widthOf(members), last - first + least);
  const x = Math.max(left + width / 2, Math.min(right - width / 2, (first + last) / 2));
  return { members, x, width };
}

/** Joins marks (in order of `x`) until none overlaps the next. */
export function joinMarks<M extends { readonly x: number }>(
  marks: readonly M[],
  widthOf: WidthOf<M>,
  room: MarkRoom,
): readonly JoinedMark<M>[] {
  const placed: JoinedMark<M>[] = [];
  for (const mark of marks) {
    let next = joined([mark], widthOf, room);
    for (let before = placed.at(-1); before !== undefined; before = placed.at(-1)) {
      if (next.x - before.x >= (next.width + before.width) / 2 + room.gap) break;
      placed.pop();
      next = joined([...before.members, ...next.members], widthOf, room);
    }
    placed.push(next);
  }
  return placed;
}
