/** A mark in a lane: where its middle lies along it, and how far it reaches, in CSS pixels. */
export interface LaneMark {
  readonly id: string;
  readonly x: number;
  readonly reach: number;
}

/** The lane of marks: how high it is, and the height of the middle of each from its top. */
export interface Lane {
  readonly height: number;
  readonly yOf: ReadonlyMap<string, number>;
}

interface Placed extends LaneMark {
  readonly y: number;
}

const gap = 3;
/** Marks that just touch are apart, however their heights are rounded. */
const slack = 1e-6;

function isApart(a: Placed, b: Placed): boolean {
  const least = a.reach + b.reach + gap - slack;
  return Math.abs(a.x - b.x) >= least || Math.abs(a.y - b.y) >= least;
}

/** The highest place for a mark that touches none of those that stand. */
function drop(mark: LaneMark, standing: readonly Placed[]): Placed {
  const top = gap + mark.reach;
  const under = standing.map(({ y, reach }) => y + reach + gap + mark.reach);
  const places = [top, ...under]
    .toSorted((a, b) => a - b)
    .map((y) => ({ ...mark, y }))
    .filter((place) => standing.every((other) => isApart(place, other)));
  return places[0] ?? { ...mark, y: top };
}

/** Marks of a lane, the largest first and each as high as it can stand, so that none covers another. */
export function layLane(marks: readonly LaneMark[]): Lane {
  const placed: Placed[] = [];
  for (const mark of marks.toSorted((a, b) => b.reach - a.reach || a.x - b.x)) {
    placed.push(drop(mark, placed));
  }
  return {
    height: Math.max(0, ...placed.map(({ y, reach }) => y + reach + gap)),
    yOf: new Map(placed.map(({ id, y }) => [id, y])),
  };
}
