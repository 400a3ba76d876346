import { describe, expect, test } from 'vitest';
import {
  findPoint,
  moveCursor,
  stopAt,
  type CursorKey,
} from '../../src/app/chart-host/data-cursor.ts';
import type { Track } from '../../src/charts/chart.ts';
import type { PointRef } from '../../src/scenario/arrow.ts';

const track = (id: string, xs: readonly number[]): Track => ({
  id,
  label: id,
  points: xs.map((x) => ({ id: `${id}${x}`, at: [x, x * 10], text: `${id} ${x}` })),
});
const tracks = [track('a', [1, 2, 3]), track('b', [2, 30])];

function after(keys: readonly CursorKey[]): string | undefined {
  const place = keys.reduce<PointRef | undefined>(
    (current, key) => moveCursor(tracks, current, key),
    undefined,
  );
  return stopAt(tracks, place)?.point.id;
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
    const right = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'] as const;
    const reached = [0, 1, 2, 3].flatMap((count) => [
      after(['Home', ...right.slice(0, count)]),
      after(['Home', 'ArrowDown', ...right.slice(0, count)]),
    ]);
    expect([...new Set(reached)].toSorted()).toEqual(['a1', 'a2', 'a3', 'b2', 'b30']);
  });

  test('a place stays on its figure when the rows change, and is gone when the figure is', () => {
    const place = { trackId: 'a', pointId: 'a3' };
    expect(stopAt([track('a', [0, 3])], place)?.point.id).toBe('a3');
    expect(stopAt([track('a', [0, 1])], place)).toBeUndefined();
    expect(moveCursor([], undefined, 'Home')).toBeUndefined();
  });
});

describe('pointer', () => {
  const toPixel = (point: { at: readonly [number, number] }) =>
    point.at[0] > 20 ? undefined : point.at;
  test('finds the nearest point within reach', () => {
    expect(findPoint(tracks, [2.9, 29], { toPixel }, 5)).toEqual({ trackId: 'a', pointId: 'a3' });
  });
  test('finds nothing out of reach', () => {
    expect(findPoint(tracks, [2.9, 60], { toPixel }, 5)).toBeUndefined();
  });
  test('leaves out points that are not in view', () => {
    expect(findPoint(tracks, [30, 300], { toPixel }, 5)).toBeUndefined();
  });

  const bar = (id: string, xs: readonly number[], y: number): Track => ({
    id,
    label: id,
    points: xs.map((x) => ({
      id: `${id}${x}`,
      at: [x, y],
      spanX: [Math.min(...xs), Math.max(...xs)],
      text: '',
    })),
  });
  const bars = [bar('a', [10, 100], 20), bar('b', [40, 200], 60)];
  const placing = {
    toPixel: ({ at }: { at: readonly [number, number] }) => at,
    toSpan: ({ spanX }: { spanX?: readonly [number, number] }) => spanX,
  };
  test.each([
    ['at a mark', [98, 21], 'a100'],
    ['in the middle of a bar, its nearer mark', [50, 24], 'a10'],
    ['past the middle', [60, 12], 'a100'],
    ['between two bars, that of the nearer one', [80, 44], 'b40'],
    ['near a mark of the next bar, that mark', [41, 45], 'b40'],
    ['beside every bar', [150, 20], undefined],
    ['too far above', [60, -5], undefined],
  ] as const)('finds what a bar covers: %s', (_, place, id) => {
    expect(findPoint(bars, place, placing, 24)?.pointId).toBe(id);
  });
});
