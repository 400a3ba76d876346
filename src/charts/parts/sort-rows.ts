import type { TableSort } from '../../scenario/table-sort.ts';
import type { ChartContext, TableRow, TableTwin } from '../chart.ts';
import { describeGrade } from './describe-grade.ts';

/** The columns that stand behind those of every table twin. */
export const trailingColumns = ['evidence', 'source'] as const;

type Words = Pick<ChartContext, 't' | 'locale'>;
type Key = string | number | undefined;

function keyOf(
  twin: TableTwin,
  columnId: string,
  words: Words,
): ((row: TableRow) => Key) | undefined {
  const place = twin.columns.findIndex(({ id }) => id === columnId);
  if (place >= 0) return ({ cells }) => cells[place]?.rank ?? cells[place]?.value;
  if (columnId === 'evidence') return ({ grade }) => describeGrade(grade, words);
  return columnId === 'source' ? ({ source }) => source?.title : undefined;
}

function compareKeys(a: Key, b: Key, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return typeof a === 'number' ? -1 : 1;
}

/** The rows of a table sorted by one of its columns, in its own order where they are equal; what is missing stands last whichever the direction, and a column that the table does not have sorts nothing. */
export function sortRows(
  twin: TableTwin,
  sort: TableSort | undefined,
  words: Words,
): readonly TableRow[] {
  const key = sort && keyOf(twin, sort.columnId, words);
  if (key === undefined) return twin.rows;
  const collator = new Intl.Collator(words.locale, { numeric: true });
  const sign = sort?.direction === 'descending' ? -1 : 1;
  return twin.rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return sign * compareKeys(a, b, collator);
  });
}

/** The sort after a heading is pressed once more: figures from the largest and words from the first, then the other way round, then as the source has them. */
export function nextSort(
  sort: TableSort | undefined,
  columnId: string,
  isNumeric: boolean,
): TableSort | undefined {
  const first = isNumeric ? 'descending' : 'ascending';
  if (sort?.columnId !== columnId) return { columnId, direction: first };
  if (sort.direction !== first) return undefined;
  return { columnId, direction: isNumeric ? 'ascending' : 'descending' };
}
