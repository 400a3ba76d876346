import { describe, expect, test } from 'vitest';
import {
  findPoint,
  moveCursor,
  pointAt,
  type CursorKey,
  type CursorPlace,
} from '../../src/app/chart-host/data-cursor.ts';
import type { Track } from '../../src/charts/chart.ts';

const track = (id: string, xs: readonly number[]): Track => ({
  id,
  label: id,
  points: xs.map((x) => ({ id: `${id}${x}`, at: [x, x * 10], text: `${id} ${x}` })),
});
const tracks = [track('a', [1, 2, 3]), track('b', [2, 30])];

function after(keys: readonly CursorKey[]): string | undefined {
  const place = keys.reduce<CursorPlace | undefined>(
    (current, key) => moveCursor(tracks, current, key),
    undefined,
  );
  return place && pointAt(tracks, place)?.id;
}

describe('keys', () => {
  test.each([
    [['ArrowRight'], 'a1'],
    [['ArrowLeft'], 'a1'],
    [['Home', 'ArrowRight'], 'a2'],
    [['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight'], 'a3'],
    [['Home', 'End'], 'a3'],
    [['Home', 'End', 'ArrowDown'], 'b2'],
    [['Home', 'End', 'ArrowDown', 'ArrowRight', 'ArrowUp'], 'a3'],
    [['Home', 'ArrowUp'], 'a1'],
    [['Home', 'ArrowDown', 'ArrowDown'], 'b2'],
    [['Home', 'PageDown'], 'a3'],
  ] as const)('%j lead to %s', (keys, id) => {
    expect(after(keys)).toBe(id);
  });

  test('every point can be reached', () => {
    const reached = new Set<string | undefined>();
    for (let track = 0; track < tracks.length; track += 1) {
      let place: CursorPlace = { track, point: 0 };
      for (let step = 0; step < 5; step += 1) {
        reached.add(pointAt(tracks, place)?.id);
        place = moveCursor(tracks, place, 'ArrowRight');
      }
    }
    expect([...reached].toSorted()).toEqual(['a1', 'a2', 'a3', 'b2', 'b30']);
  });
});

describe('pointer', () => {
  const toPixel = (point: { at: readonly [number, number] }) =>
    point.at[0] > 20 ? undefined : point.at;
  test('finds the nearest point within reach', () => {
    expect(findPoint(tracks, [2.9, 29], toPixel, 5)).toEqual({ track: 0, point: 2 });
  });
  test('finds nothing out of reach', () => {
    expect(findPoint(tracks, [2.9, 60], toPixel, 5)).toBeUndefined();
  });
  test('leaves out points that are not in view', () => {
    expect(findPoint(tracks, [30, 300], toPixel, 5)).toBeUndefined();
  });
});
