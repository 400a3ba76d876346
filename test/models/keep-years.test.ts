import { expect, test } from 'vitest';
import { keepYears } from '../../src/models/keep-years.ts';
import type { LogPath } from '../../src/models/log-path.ts';

function counted(): { readonly path: LogPath; readonly years: number[] } {
  const years: number[] = [];
  const fill = (year: number, into: Float32Array): void => {
    years.push(year);
    into.forEach((_, i) => (into[i] = year + i));
  };
  return { path: { firstYear: 2010, fill }, years };
}

test('a whole year is written once, a fraction of one every time, shorter columns are their first draws', () => {
  const { path, years } = counted();
  const kept = keepYears(path, 4);
  const [all, few] = [new Float32Array(4), new Float32Array(2)];
  kept.fill(2030, few);
  kept.fill(2030, all);
  kept.fill(2030.5, few);
  kept.fill(2030.5, few);
  expect([...all]).toEqual([2030, 2031, 2032, 2033]);
  expect([...few]).toEqual([2030.5, 2031.5]);
  expect(years).toEqual([2030, 2030.5, 2030.5]);
});

test('what is written is not what is kept', () => {
  const kept = keepYears(counted().path, 2);
  const column = new Float32Array(2);
  kept.fill(2030, column);
  column.fill(0);
  kept.fill(2030, column);
  expect([...column]).toEqual([2030, 2031]);
});
