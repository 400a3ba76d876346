/** A value that may be bound to a query: it travels as a parameter and never becomes part of the SQL text. */
export type SqlValue = string | number | boolean | null;

/** Named values for `getvariable('name')` in a `.sql` file; names match `[a-z][a-z_]*`, numbers arrive as DOUBLE. */
export type SqlParameters = Readonly<Record<string, SqlValue>>;

/** A decoded cell: DATE is `YYYY-MM-DD`, TIMESTAMP is ISO 8601 in UTC, every number type a double, a list an array, NULL `null`. */
export type Cell = string | number | boolean | null | readonly Cell[];

/** Kinds of column after decoding. */
export type ColumnType = 'text' | 'number' | 'date' | 'timestamp' | 'boolean' | 'list';

/** One decoded column; `values` has one cell a row. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly Cell[];
}

/** A decoded result, column by column, in the order of the SELECT list. */
export interface ResultTable {
  readonly rowCount: number;
  readonly columns: readonly Column[];
}

/** The one way to a database: whatever runs SQL (DuckDB in a worker, DuckDB in Node, a double in a test) has this shape. */
export interface Connector {
  /**
   * Runs one statement. Rejects with `QueryError` (bad SQL, timeout), `EngineError` (no engine), or the signal's reason
   * (an `AbortError` unless the caller gave another) as soon as the signal fires.
   */
  run(sql: string, parameters: SqlParameters, signal?: AbortSignal): Promise<ResultTable>;
}

/** The statement failed: `message` is the engine's own text, `kind` says in which way. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  constructor(
    message: string,
    readonly kind: 'sql' | 'timeout',
  ) {
    super(message);
  }
}

/** What an engine goes through before its first statement, in this order. */
export type OpeningStep = 'download' | 'unpack' | 'start' | 'tables';

/** The engine could not be loaded, started or kept alive: `step` says what was being done. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  constructor(
    message: string,
    readonly step: OpeningStep | 'run',
  ) {
    super(message);
  }
}
