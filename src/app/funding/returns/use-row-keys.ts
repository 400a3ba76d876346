import { useState } from 'react';

/** Keys of the lines of a list, which stay with their lines while these are removed or put in another order. */
export interface RowKeys {
  readonly keys: readonly number[];
  readonly remove: (place: number) => void;
  /** Puts the keys into the order in which the places are given. */
  readonly reorder: (places: readonly number[]) => void;
}

/** Makes a key for each of so many lines; lines that come or go without `remove` do so at the end. */
export function useRowKeys(count: number): RowKeys {
  const [known, setKnown] = useState<readonly number[]>([]);
  const next = Math.max(-1, ...known) + 1;
  const added = Array.from({ length: Math.max(0, count - known.length) }, (_, i) => next + i);
  const keys = [...known.slice(0, count), ...added];
  return {
    keys,
    remove: (place) => setKnown(keys.toSpliced(place, 1)),
    reorder: (places) => setKnown(places.map((place) => keys[place] ?? place)),
  };
}
