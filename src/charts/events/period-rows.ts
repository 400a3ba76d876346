import type { ChartEvent } from './series.ts';

/** The row in which the bar of each period stands, from 0 at the top, so that no two bars of a row share a day; `count` is the number of rows. */
export interface PeriodRows {
  readonly count: number;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Puts the periods among some events (in order of time) into as few rows as they need. */
export function periodRows(
  events: readonly Pick<ChartEvent, 'id' | 'from' | 'to' | 'isPeriod'>[],
): PeriodRows {
  const ends: number[] = [];
  const rowOf = new Map<string, number>();
  for (const { id, from, to } of events.filter(({ isPeriod }) => isPeriod)) {
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    rowOf.set(id, row);
  }
  return { count: ends.length, rowOf };
}
