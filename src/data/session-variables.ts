import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { SqlParameters } from './connector.ts';
import { variableStatements, type BoundStatement } from './variable-statements.ts';

type Prepared = Awaited<ReturnType<AsyncDuckDBConnection['prepare']>>;

/** The DuckDB variables of one connection. */
export interface SessionVariables {
  /** Leaves the connection with exactly these variables; throws as `variableStatements` does. A value that is still there costs nothing, another one message. */
  set(parameters: SqlParameters): Promise<void>;
  /** Says that the statement has run: the values that it may have changed are no longer taken to be there. */
  afterRun(sql: string): void;
}

/** A statement may change variables only by naming them, or by running what was prepared before. */
const changesVariables = /\b(variable|execute)\b/i;

/** Keeps one prepared statement a name, so that a value is bound in one message and the messages need not wait for each other. */
export function makeSessionVariables(connection: AsyncDuckDBConnection): SessionVariables {
  const prepared = new Map<string, Prepared>();
  let names: readonly string[] = [];
  let values: SqlParameters = {};

  async function bind({ sql, values: bound }: BoundStatement): Promise<void> {
    const statement = prepared.get(sql) ?? (await connection.prepare(sql));
    prepared.set(sql, statement);
    await statement.query(...bound);
  }

  async function send(
    statements: readonly BoundStatement[],
    parameters: SqlParameters,
  ): Promise<void> {
    const resets = statements.filter((statement) => statement.values.length === 0);
    const sets = statements.filter((statement) => statement.values.length > 0);
    if (resets.length > 0) await connection.query(resets.map(({ sql }) => sql).join('; '));
    await Promise.all(sets.map(bind));
    names = Object.keys(parameters);
    values = parameters;
  }

  return {
    set: (parameters) => {
      const known = Object.entries(values);
      const kept = new Map(known.filter(([name, value]) => parameters[name] === value));
      const changed = Object.entries(parameters).filter(([name]) => !kept.has(name));
      const stale = names.filter((name) => !Object.hasOwn(parameters, name));
      const statements = variableStatements(Object.fromEntries(changed), stale);
      names = [...new Set([...names, ...Object.keys(parameters)])];
      values = {};
      return send(statements, parameters);
    },
    afterRun: (sql) => {
      if (changesVariables.test(sql)) values = {};
    },
  };
}
