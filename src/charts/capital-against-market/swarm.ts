/** A mark of a row with its level: 0 lies on the line, the others above and below it in turn. */
export interface SwarmPlace {
  readonly x: number;
  readonly level: number;
}

/** Levels in the order in which they are tried: 0, 1, 2 … downwards. */
export function swarm(xs: readonly number[], gap: number): readonly SwarmPlace[] {
  const lastAt: number[] = [];
  const order = xs.map((_, index) => index).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  const levels = xs.map(() => 0);
  for (const index of order) {
    const x = xs[index] ?? 0;
    const found = lastAt.findIndex((last) => x - last >= gap);
    const level = found === -1 ? lastAt.length : found;
    lastAt[level] = x;
    levels[index] = level;
  }
  return xs.map((x, index) => ({ x, level: levels[index] ?? 0 }));
}
