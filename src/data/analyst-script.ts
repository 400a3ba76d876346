import type { SqlParameters, SqlValue } from './connector.ts';

function literal(value: SqlValue): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/** Names after FROM and JOIN that the query does not define itself. */
function tablesOf(sql: string): readonly string[] {
  const code = sql.replaceAll(/--.*$/gm, '');
  const own = new Set([...code.matchAll(/\b(\w+) AS \(/g)].map(([, name]) => name));
  const read = [...code.matchAll(/\b(?:FROM|JOIN)\s+([a-z_]+)\b(?!\s*\()/g)].map(
    ([, name]) => name,
  );
  return [...new Set(read)].filter((name) => name !== undefined && !own.has(name)) as string[];
}

/** A query as a script for the DuckDB command line beside a copy of the folder `data/`: its tables, its variables, then the query as it stands. For reading and copying; the page itself binds its variables. */
export function analystScript(sql: string, parameters: SqlParameters): string {
  const tables = tablesOf(sql).map(
    (name) => `CREATE OR REPLACE TABLE ${name} AS FROM 'data/${name}.csv';`,
  );
  const variables = Object.entries(parameters).map(
    ([name, value]) => `SET VARIABLE ${name} = ${literal(value)};`,
  );
  return [...tables, ...variables, '', sql.trim()].join('\n');
}
