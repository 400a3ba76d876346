import * as v from 'valibot';

const names = v.optional(v.array(v.string()), []);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const versionText = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'not 12 hex digits'));
const dayText = v.pipe(v.string(), v.isoDate('not an ISO date'));

const namedRows = v.object({ added: names, removed: names, changed: names });
const changedColumns = v.object({ added: names, removed: names, redefined: names });

const tableChange = v.object({
  table: v.string(),
  added: count,
  removed: count,
  changed: count,
  rows: v.optional(namedRows, {}),
  columns: v.optional(changedColumns, {}),
});

const dataVersion = v.object({
  version: versionText,
  date: dayText,
  changes: v.array(tableChange),
});

const dataHistory = v.object({
  tables: v.record(v.string(), v.record(v.string(), v.string())),
  versions: v.array(dataVersion),
});

/** What one version of the data changed in one table: how many rows, the keys of the first of them, and its columns. */
export type TableChange = v.InferOutput<typeof tableChange>;

/** One version of the data: its 12 hex digits, the ISO date on which it was made, and what differs from the version before. */
export type DataVersion = v.InferOutput<typeof dataVersion>;

/** The versions of the data, the newest last, and the titles of every table that they name, by language. */
export type DataHistory = v.InferOutput<typeof dataHistory>;

/** Checks a parsed `data/history/versions.json`; throws `invalid data history: <where>: <why>`. */
export function readDataHistory(json: unknown): DataHistory {
  const parsed = v.safeParse(dataHistory, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  throw new TypeError(`invalid data history: ${where}: ${issue.message}`);
}
