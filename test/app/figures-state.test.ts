import { expect, test } from 'vitest';
import { figuresState, type KnownFigures } from '../../src/app/panel/figures-state.ts';

type OneOfRows = KnownFigures['rows'][number];

function rowsOf(origin: OneOfRows['origin'], error?: Error): OneOfRows {
  return { origin, error };
}

const live = rowsOf('live');

test('figures are settled where every row answers and nothing is awaited', () => {
  expect(figuresState({ rows: [] })).toBe('settled');
  expect(figuresState({ rows: [live, rowsOf('shipped')] })).toBe('settled');
  expect(figuresState({ rows: [live], isOld: false, isSettled: true })).toBe('settled');
});

test.for<[string, KnownFigures]>([
  ['rows of an earlier question', { rows: [live, rowsOf('old')] }],
  ['a panel that says so', { rows: [], isOld: true }],
  ['a model that has not answered', { rows: [live], isSettled: false }],
  ['a question that failed', { rows: [rowsOf('old', new Error('no'))] }],
])('figures are old with %s', ([, known]) => {
  expect(figuresState(known)).toBe('old');
});

test('figures are awaited while some of the rows are', () => {
  expect(figuresState({ rows: [live, rowsOf(undefined)] })).toBe('awaited');
});

test('what cannot be had is not awaited', () => {
  expect(figuresState({ rows: [rowsOf(undefined, new Error('no'))] })).toBe('failed');
});
