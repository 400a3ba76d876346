import * as v from 'valibot';
import type { Cell, ColumnType, ResultTable, SqlParameters } from './connector.ts';
import { fetchOk } from './fetch-ok.ts';
import { siteUrls } from './site-urls.ts';

/** A query's result as the build computed it: small static JSON, with all that says which question it answers. */
export interface ShippedResult {
  readonly queryId: string;
  readonly sql: string;
  readonly parameters: SqlParameters;
  readonly dataVersion: string;
  readonly table: ResultTable;
}

/** What a shipped result must answer to be of use. */
export type Question = Omit<ShippedResult, 'table'>;

const scalar = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const columnTypes = [
  'text',
  'number',
  'date',
  'timestamp',
  'boolean',
  'list',
] as const satisfies readonly ColumnType[];

const column = v.object({
  name: v.string(),
  type: v.picklist(columnTypes),
  values: v.custom<readonly Cell[]>(Array.isArray, 'not an array'),
});

const shippedResult = v.object({
  queryId: v.string(),
  sql: v.string(),
  parameters: v.record(v.string(), scalar),
  dataVersion: v.string(),
  table: v.object({ rowCount: v.number(), columns: v.array(column) }),
});

/** Writes a result as JSON; throws `not a finite number in <query id>: <column>`, because JSON would turn NaN and infinity into NULL. */
export function encodeShippedResult(result: ShippedResult): string {
  const lossy = result.table.columns.find(({ values }) => values.some(isLossy));
  if (lossy !== undefined)
    throw new TypeError(`not a finite number in ${result.queryId}: ${lossy.name}`);
  return JSON.stringify(result);
}

/** Reads parsed JSON; throws `invalid shipped result: <why>` when it has another shape or a column of the wrong length. Cells are not looked at. */
export function decodeShippedResult(json: unknown): ShippedResult {
  const parsed = v.safeParse(shippedResult, json);
  if (!parsed.success) throw new TypeError(`invalid shipped result: ${parsed.issues[0].message}`);
  const { table } = parsed.output;
  const ragged = table.columns.find(({ values }) => values.length !== table.rowCount);
  if (ragged !== undefined) throw new TypeError(`invalid shipped result: length of ${ragged.name}`);
  return parsed.output;
}

/** Whether a shipped result is the answer to this very SQL, with these parameters, on this data. */
export function answers(result: ShippedResult, question: Question): boolean {
  return identity(result) === identity(question);
}

/** Fetches the shipped answer to a question; `undefined` when there is none or it answers another. Rejects with the signal's reason. */
export async function fetchShippedResult(
  baseUrl: string,
  question: Question,
  signal?: AbortSignal,
): Promise<ResultTable | undefined> {
  try {
    const response = await fetchOk(
      siteUrls.result(baseUrl, question.queryId, question.dataVersion),
      signal,
    );
    const result = decodeShippedResult(await response.json());
    return answers(result, question) ? result.table : undefined;
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

function isLossy(cell: Cell): boolean {
  return Array.isArray(cell)
    ? cell.some(isLossy)
    : typeof cell === 'number' && !Number.isFinite(cell);
}

function identity({ queryId, sql, parameters, dataVersion }: Question): string {
  const sorted = Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([queryId, sql, dataVersion, sorted]);
}
