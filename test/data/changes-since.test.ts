import { describe, expect, test } from 'vitest';
import { changesSince } from '../../src/data/changes-since.ts';
import { readDataHistory } from '../../src/data/data-history.ts';

interface Step {
  readonly table?: string;
  readonly rows?: Readonly<Record<string, readonly string[]>>;
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  readonly [count: string]: unknown;
}

/** Versions 000000000000, 000000000001 and so on; every count is that of the named rows unless it is given. */
function historyOf(...versions: readonly (readonly Step[])[]) {
  return readDataHistory({
    tables: { deals: { en: 'Deals' } },
    versions: [[], ...versions].map((changes, index) => ({
      version: index.toString(16).padStart(12, '0'),
      date: '2026-01-01',
      changes: changes.map(({ rows = {}, ...step }) => ({
        table: 'deals',
        added: rows['added']?.length ?? 0,
        removed: rows['removed']?.length ?? 0,
        changed: rows['changed']?.length ?? 0,
        rows,
        ...step,
      })),
    })),
  });
}

const first = '000000000000';

function namesSince(...versions: readonly (readonly Step[])[]) {
  const [table] = changesSince(historyOf(...versions), first) ?? [];
  if (table === undefined) return undefined;
  const { added, removed, changed } = table.rows;
  return { added: added.names, removed: removed.names, changed: changed.names };
}

test('nothing has changed since the newest version', () => {
  const history = historyOf([{ rows: { added: ['a'] } }]);
  expect(changesSince(history, '000000000001')).toEqual([]);
});

test('a version that the history does not name is unknown, which is not "no changes"', () => {
  expect(changesSince(historyOf(), 'ffffffffffff')).toBeUndefined();
});

test('a version that came back counts from its last time', () => {
  const { tables, versions } = historyOf([{ rows: { changed: ['a'] } }], []);
  const history = { tables, versions: [...versions, ...versions.slice(0, 1)] };
  expect(changesSince(history, first)).toEqual([]);
});

describe('a row counts for what its changes come to', () => {
  const added = { rows: { added: ['a'] } };
  const removed = { rows: { removed: ['a'] } };
  const changed = { rows: { changed: ['a'] } };
  const nothing = { added: [], removed: [], changed: [] };

  test.each([
    ['added and changed: added', [added, changed], { ...nothing, added: ['a'] }],
    ['added and removed: nothing', [added, removed], undefined],
    ['added, removed and added: added', [added, removed, added], { ...nothing, added: ['a'] }],
    ['removed and added: changed', [removed, added], { ...nothing, changed: ['a'] }],
    ['changed and removed: removed', [changed, removed], { ...nothing, removed: ['a'] }],
    ['changed twice: changed once', [changed, changed], { ...nothing, changed: ['a'] }],
    [
      'removed, added and removed: removed',
      [removed, added, removed],
      { ...nothing, removed: ['a'] },
    ],
  ])('%s', (_, steps, expected) => {
    expect(namesSince(...steps.map((step) => [step]))).toEqual(expected);
  });
});

describe('when not every row is named', () => {
  test('one version still counts exactly', () => {
    const history = historyOf([{ changed: 90, rows: { changed: ['a', 'b'] } }]);
    expect(changesSince(history, first)).toMatchObject([
      { isExact: true, rows: { changed: { count: 90, names: ['a', 'b'] } } },
    ]);
  });

  test('several versions give sums, and say so', () => {
    const history = historyOf(
      [{ changed: 90, rows: { changed: ['a', 'b'] } }],
      [{ added: 1, removed: 1, rows: { added: ['c'], removed: ['b'] } }],
      [{ rows: { removed: ['c'] } }],
    );
    expect(changesSince(history, first)).toMatchObject([
      {
        isExact: false,
        rows: {
          added: { count: 1, names: [] },
          removed: { count: 2, names: ['b'] },
          changed: { count: 90, names: ['a'] },
        },
      },
    ]);
  });
});

test('columns that came and went cancel, and others are told', () => {
  const history = historyOf(
    [{ columns: { added: ['x', 'y'], redefined: ['unit'] } }],
    [{ columns: { removed: ['x'], redefined: ['unit'] } }],
  );
  expect(changesSince(history, first)).toMatchObject([
    { columns: { added: ['y'], removed: [], redefined: ['unit'] } },
  ]);
});

test('tables stand apart, and one without a title goes by its name', () => {
  const history = historyOf(
    [{ rows: { added: ['a'] } }, { table: 'rounds', rows: { removed: ['a'] } }],
    [{ rows: { removed: ['a'] } }],
  );
  const changes = changesSince(history, first) ?? [];
  expect(changes.map(({ table, titles }) => [table, titles])).toEqual([
    ['rounds', { en: 'rounds' }],
  ]);
});

test.each([
  [{ version: 'xyz' }, 'invalid data history: versions.0.version: not 12 hex digits'],
  [{ date: 'soon' }, 'invalid data history: versions.0.date: not an ISO date'],
  [{ changes: [{ table: 'deals', added: -1, removed: 0, changed: 0 }] }, 'versions.0.changes.0'],
])('a history of another shape is refused: %j', (flaw, message) => {
  const version = { version: first, date: '2026-01-01', changes: [], ...flaw };
  expect(() => readDataHistory({ tables: {}, versions: [version] })).toThrow(message);
});
