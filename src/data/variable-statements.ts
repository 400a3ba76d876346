import type { SqlParameters, SqlValue } from './connector.ts';

/** A statement to prepare, with the values for its `?`. */
export interface BoundStatement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * The statements that leave a connection with exactly these DuckDB variables, given the names set before: nothing leaks
 * from query to query. Values are only ever bound. Throws `invalid parameter name: x` and `invalid parameter: x is NaN`.
 */
export function variableStatements(
  parameters: SqlParameters,
  earlierNames: Iterable<string>,
): readonly BoundStatement[] {
  const stale = [...earlierNames].filter((name) => !Object.hasOwn(parameters, name));
  return [
    ...stale.map((name) => ({ sql: `RESET VARIABLE ${variable(name)}`, values: [] })),
    ...Object.entries(parameters).map(([name, value]) => ({
      sql: `SET VARIABLE ${variable(name)} = ?`,
      values: [finite(name, value)],
    })),
  ];
}

function variable(name: string): string {
  if (!/^[a-z][a-z_]*$/.test(name)) throw new TypeError(`invalid parameter name: ${name}`);
  return `"${name}"`;
}

/** DuckDB-Wasm sends values as JSON, which would turn NaN and infinity into NULL without a word. */
function finite(name: string, value: SqlValue): SqlValue {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw new TypeError(`invalid parameter: ${name} is ${value}`);
}
