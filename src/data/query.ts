import type { Cell, ColumnType, ResultTable, SqlParameters } from './connector.ts';

type Scalar<T extends ColumnType> = T extends 'number'
  ? number
  : T extends 'boolean'
    ? boolean
    : T extends 'list'
      ? readonly Cell[]
      : string;

/** A text column that holds one of a few codes. */
export interface CodeColumn<T extends string = string, Nullable extends boolean = boolean> {
  readonly codes: readonly T[];
  readonly isNullable: Nullable;
}

/** A column's declared type: a trailing `?` says that it may be NULL, a list of codes what its texts can be. */
export type ShapeOf = Readonly<Record<string, ColumnType | `${ColumnType}?` | CodeColumn>>;

/** The row that a shape describes; a nullable column is `undefined` where the cell is NULL. */
export type RowOf<S extends ShapeOf> = {
  readonly [K in keyof S]: S[K] extends CodeColumn<infer T, infer Nullable>
    ? T | (Nullable extends true ? undefined : never)
    : S[K] extends `${infer T extends ColumnType}?`
      ? Scalar<T> | undefined
      : S[K] extends ColumnType
        ? Scalar<S[K]>
        : never;
};

/** Declares a text column whose cells all hold one of the codes. */
export function oneCode<T extends string>(codes: readonly T[]): CodeColumn<T, false> {
  return { codes, isNullable: false };
}

/** Declares a text column whose cells hold one of the codes or NULL. */
export function maybeCode<T extends string>(codes: readonly T[]): CodeColumn<T, true> {
  return { codes, isNullable: true };
}

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

interface DeclaredColumn {
  readonly type: string;
  readonly isNullable: boolean;
  readonly codes?: readonly string[];
}

function declaredColumn(declared: ShapeOf[string]): DeclaredColumn {
  if (typeof declared !== 'string') return { ...declared, type: 'text' };
  const isNullable = declared.endsWith('?');
  return { type: isNullable ? declared.slice(0, -1) : declared, isNullable };
}

/** Reads a result as typed rows; throws `missing column: x`, `wrong type: x`, `null in x` or `unknown code: y in x` when it does not have the declared shape. */
export function readRows<S extends ShapeOf>(shape: S, table: ResultTable): readonly RowOf<S>[] {
  const columns = Object.entries(shape).map(([name, declared]) => {
    const { type, isNullable, codes } = declaredColumn(declared);
    const column = table.columns.find((candidate) => candidate.name === name);
    if (column === undefined) throw new TypeError(`missing column: ${name}`);
    if (column.type !== type)
      throw new TypeError(`wrong type: ${name} is ${column.type}, not ${type}`);
    if (!isNullable && column.values.includes(null)) throw new TypeError(`null in ${name}`);
    const strange = column.values.find(
      (cell) => cell !== null && codes?.includes(String(cell)) === false,
    );
    if (strange !== undefined) throw new TypeError(`unknown code: ${String(strange)} in ${name}`);
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
