import { groupBy } from '../core/group-by.ts';
import type { DataHistory, TableChange } from './data-history.ts';

const rowKinds = ['added', 'removed', 'changed'] as const;
type Kind = (typeof rowKinds)[number];

/** Rows or columns of which the same happened: how many, and the keys of those that are known. */
export interface ChangedParts {
  readonly count: number;
  readonly names: readonly string[];
}

/** What several versions together changed in one table. */
export interface ChangesOfTable {
  readonly table: string;
  /** Titles of the table, by language. */
  readonly titles: Readonly<Record<string, string>>;
  /** Whether each row counts once; otherwise not every row is known by name, and the counts are the sums of the versions' own. */
  readonly isExact: boolean;
  readonly rows: Readonly<Record<Kind, ChangedParts>>;
  /** Columns that came, went, or changed in type, unit or description. */
  readonly columns: Readonly<Record<'added' | 'removed' | 'redefined', readonly string[]>>;
}

/** What two changes of one thing come to; `undefined` when they cancel. A thing that went and came back counts as changed. */
function combine(before: Kind | undefined, next: Kind): Kind | undefined {
  if (before === undefined) return next;
  if (before === 'added') return next === 'removed' ? undefined : 'added';
  return next === 'removed' ? 'removed' : 'changed';
}

type NamesByKind = Readonly<Record<Kind, readonly string[]>>;

function fold(steps: readonly NamesByKind[]): NamesByKind {
  const state = new Map<string, Kind>();
  for (const step of steps) {
    for (const kind of rowKinds) {
      for (const name of step[kind]) {
        const folded = combine(state.get(name), kind);
        if (folded === undefined) state.delete(name);
        else state.set(name, folded);
      }
    }
  }
  const of = (kind: Kind) => [...state].filter(([, is]) => is === kind).map(([name]) => name);
  return { added: of('added'), removed: of('removed'), changed: of('changed') };
}

function isFullyNamed({ rows, ...counts }: TableChange): boolean {
  return rowKinds.every((kind) => rows[kind].length === counts[kind]);
}

function sumOf(steps: readonly TableChange[], kind: Kind): number {
  return steps.reduce((sum, step) => sum + step[kind], 0);
}

function foldColumns(steps: readonly TableChange[]): ChangesOfTable['columns'] {
  const { added, removed, changed } = fold(
    steps.map(({ columns }) => ({ ...columns, changed: columns.redefined })),
  );
  return { added, removed, redefined: changed };
}

function mergeTable(
  table: string,
  steps: readonly TableChange[],
  titles: DataHistory['tables'],
): ChangesOfTable {
  const areNamed = steps.every(isFullyNamed);
  const names = fold(steps.map(({ rows }) => rows));
  const parts = (kind: Kind): ChangedParts => ({
    count: areNamed ? names[kind].length : sumOf(steps, kind),
    names: names[kind],
  });
  return {
    table,
    titles: titles[table] ?? { en: table },
    isExact: areNamed || steps.length === 1,
    rows: { added: parts('added'), removed: parts('removed'), changed: parts('changed') },
    columns: foldColumns(steps),
  };
}

function isChanged({ rows, columns }: ChangesOfTable): boolean {
  return (
    Object.values(rows).some(({ count }) => count > 0) ||
    Object.values(columns).some((names) => names.length > 0)
  );
}

/** What the versions after a version changed, table by table; nothing for a table whose changes cancel, `undefined` for a version that the history does not know. */
export function changesSince(
  { tables, versions }: DataHistory,
  version: string,
): readonly ChangesOfTable[] | undefined {
  const index = versions.findLastIndex((known) => known.version === version);
  if (index === -1) return undefined;
  const steps = versions.slice(index + 1).flatMap(({ changes }) => changes);
  return [...groupBy(steps, ({ table }) => table)]
    .map(([table, ofTable]) => mergeTable(table, ofTable, tables))
    .filter(isChanged);
}
