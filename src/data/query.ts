import type { Cell, ColumnType, ResultTable, SqlParameters } from './connector.ts';

type Scalar<T extends ColumnType> = T extends 'number'
  ? number
  : T extends 'boolean'
    ? boolean
    : T extends 'list'
      ? readonly Cell[]
      : string;

/** A column's declared type; a trailing `?` says that it may be NULL. */
export type ShapeOf = Readonly<Record<string, ColumnType | `${ColumnType}?`>>;

/** The row that a shape describes; a nullable column is `undefined` where the cell is NULL. */
export type RowOf<S extends ShapeOf> = {
  readonly [K in keyof S]: S[K] extends `${infer T extends ColumnType}?`
    ? Scalar<T> | undefined
    : S[K] extends ColumnType
      ? Scalar<S[K]>
      : never;
};

/** One `.sql` file with what goes in and what comes out. */
export interface Query<S extends ShapeOf = ShapeOf, P extends SqlParameters = SqlParameters> {
  /** Stable id: the name of the shipped file and part of the cache key. */
  readonly id: string;
  readonly sql: string;
  /** The parameters that the site opens with: their result is shipped with the build. */
  readonly defaults: P;
  readonly shape: S;
}

/** Declares a query; the types of rows and parameters follow from the record. */
export function defineQuery<S extends ShapeOf, P extends SqlParameters>(
  query: Query<S, P>,
): Query<S, P> {
  return query;
}

/** Reads a result as typed rows; throws `missing column: x`, `wrong type: x` or `null in x` when it does not have the declared shape. */
export function readRows<S extends ShapeOf>(shape: S, table: ResultTable): readonly RowOf<S>[] {
  const columns = Object.entries(shape).map(([name, declared]) => {
    const nullable = declared.endsWith('?');
    const type = nullable ? declared.slice(0, -1) : declared;
    const column = table.columns.find((candidate) => candidate.name === name);
    if (column === undefined) throw new TypeError(`missing column: ${name}`);
    if (column.type !== type)
      throw new TypeError(`wrong type: ${name} is ${column.type}, not ${type}`);
    if (!nullable && column.values.includes(null)) throw new TypeError(`null in ${name}`);
    return column;
  });
  return Array.from(
    { length: table.rowCount },
    (_, row) =>
      Object.fromEntries(
        columns.map((column) => [column.name, column.values[row] ?? undefined]),
      ) as RowOf<S>,
  );
}
