import { expect, test } from 'vitest';
import type { ForecastPath } from '../../../../src/models/market/basis/forecast-path.ts';
import { outcomeOf, type MarketOutcome } from '../../../../src/models/market/basis/outcome.ts';
import { pickOutcome } from '../../../../src/models/market/basis/pick-outcome.ts';
import { forecastPath, outcomeRows } from '../market-tables.ts';

const outcomes = outcomeRows.flatMap((row) => {
  const outcome = outcomeOf(row);
  return outcome.ok ? [outcome.value] : [];
});

const pickedFor = (id: string, year: number) =>
  pickOutcome(forecastPath(id, 'implied'), outcomes, year)?.outcome.outcomeId;

test.each([
  ['cic-2023-china-base-data', 2023, 'iresearch-2023-china-base-data'],
  ['article-2023-china-annotation', 2023, 'zhiyan-2023-china-annotation'],
  ['article-2023-china-base-data', 2025, 'idc-2025-china-base-data'],
  ['article-2023-china-annotation', 2025, 'idc-2025-china-base-data'],
])('%s for %i is held against %s, whose market is nearest', (id, year, outcomeId) => {
  expect(pickedFor(id, year)).toBe(outcomeId);
});

test.each([
  ['a year before any outcome', 'iresearch-2020-china-base-data', 2020],
  ['the base year of the publisher', 'cirn-2024-china-annotation', 2023],
  ['a place without an outcome', 'rjut-2024-annotation', 2025],
])('nothing is picked for %s', (_, id, year) => {
  expect(pickedFor(id, year)).toBeUndefined();
});

/** One market a year, its figures apart only in what a test says. */
const path = forecastPath('article-2023-china-base-data', 'implied') satisfies ForecastPath;
const [idc] = outcomes.filter(({ outcomeId }) => outcomeId === 'idc-2025-china-base-data');
const variant = (outcomeId: string, changes: Partial<MarketOutcome> = {}): MarketOutcome => ({
  ...idc!,
  outcomeId,
  ...changes,
});

test.each([
  ['the nearer market', { figure: { ...idc!.figure, segment: 'china_data_annotation' } }],
  ['what was seen', { isVerified: false }],
  ['what nobody disputes', { standing: 'disputed' }],
  ['what was counted', { kind: 'derived' }],
  ['the first id', {}],
] as const)('%s goes first, whatever the order', (_, worse) => {
  const pair = [variant('b', worse), variant('a')];
  for (const some of [pair, pair.toReversed()])
    expect(pickOutcome(path, some, 2025)?.outcome.outcomeId).toBe('a');
});

test('the nearer market goes before what was seen', () => {
  const unseenSame = variant('b', { isVerified: false });
  const seenPart = variant('a', { figure: { ...idc!.figure, segment: 'china_data_annotation' } });
  expect(pickOutcome(path, [seenPart, unseenSame], 2025)?.outcome.outcomeId).toBe('b');
});

test('a wrong outcome, one of another place and one that counts something else are never picked', () => {
  const others = [
    variant('a', { standing: 'wrong' }),
    variant('b', { figure: { ...idc!.figure, geography: 'world' } }),
    variant('c', { figure: { ...idc!.figure, segment: 'vector_databases' } }),
  ];
  expect(pickOutcome(path, others, 2025)).toBeUndefined();
});
