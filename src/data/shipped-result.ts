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

const columnTypes: ReadonlySet<unknown> = new Set<ColumnType>([
  'text',
  'number',
  'date',
  'timestamp',
  'boolean',
  'list',
]);

type Json = Readonly<Record<string, unknown>>;

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isScalar(json: unknown): boolean {
  return json === null || ['string', 'number', 'boolean'].includes(typeof json);
}

function isColumn(json: unknown, rowCount: number): boolean {
  if (!isObject(json) || typeof json['name'] !== 'string') return false;
  const { type, values } = json;
  return columnTypes.has(type) && Array.isArray(values) && values.length === rowCount;
}

/** What is wrong with a result, as the part of it that is; the site's own files are read before anything is drawn, so no library is awaited for it. */
function findFault(json: unknown): string | undefined {
  if (!isObject(json)) return 'the whole';
  const { parameters, table } = json;
  const missing = ['queryId', 'sql', 'dataVersion'].find((key) => typeof json[key] !== 'string');
  if (missing !== undefined) return missing;
  if (!isObject(parameters) || !Object.values(parameters).every(isScalar)) return 'parameters';
  if (!isObject(table) || !Array.isArray(table['columns'])) return 'table';
  const { rowCount, columns } = table;
  if (typeof rowCount !== 'number') return 'rowCount';
  const at = columns.findIndex((column) => !isColumn(column, rowCount));
  return at < 0 ? undefined : `column ${at}`;
}

/** Writes a result as JSON; throws `not a finite number in <query id>: <column>`, because JSON would turn NaN and infinity into NULL. */
export function encodeShippedResult(result: ShippedResult): string {
  const lossy = result.table.columns.find(({ values }) => values.some(isLossy));
  if (lossy !== undefined)
    throw new TypeError(`not a finite number in ${result.queryId}: ${lossy.name}`);
  return JSON.stringify(result);
}

/** Reads parsed JSON; throws `invalid shipped result: <part>` when that part has another shape, or a column another length. Cells are not looked at. */
export function decodeShippedResult(json: unknown): ShippedResult {
  const fault = findFault(json);
  if (fault !== undefined) throw new TypeError(`invalid shipped result: ${fault}`);
  return json as ShippedResult;
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
