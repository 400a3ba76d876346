import type { Setting } from './setting.ts';

/** The column that a table is sorted by, and which way. */
export interface TableSort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

const suffixes = { ascending: 'asc', descending: 'desc' } as const;

/** A sort by one of some columns, written `stated.desc`; `undefined` leaves the rows in the order of their source. */
export function tableSort(
  urlKey: string,
  columnIds: readonly string[],
): Setting<TableSort | undefined> {
  const sorts = columnIds.flatMap((columnId) => [
    { columnId, direction: 'ascending' } as const,
    { columnId, direction: 'descending' } as const,
  ]);
  const format = ({ columnId, direction }: TableSort): string =>
    `${columnId}.${suffixes[direction]}`;
  return {
    urlKey,
    default: undefined,
    parse: (text) => sorts.find((sort) => format(sort) === text),
    format: (sort) => (sort === undefined ? '' : format(sort)),
  };
}
