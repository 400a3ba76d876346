import * as v from 'valibot';

const identifier = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'not a table or column name'));
const csvPath = v.pipe(v.string(), v.regex(/^[\w-]+\.csv$/, 'not the name of a csv file'));
const translations = v.optional(v.record(v.string(), v.string()), {});
const fieldNames = v.array(identifier);

const licence = v.object({
  name: v.optional(v.string()),
  title: v.optional(v.string()),
  path: v.optional(v.string()),
});

const source = v.object({ title: v.string(), path: v.optional(v.string()) });

const category = v.object({ value: v.string(), label: v.string(), labels: translations });

const constraints = v.object({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  minimum: v.optional(v.union([v.number(), v.string()])),
  maximum: v.optional(v.union([v.number(), v.string()])),
  pattern: v.optional(v.string()),
  enum: v.optional(v.array(v.string())),
});

const field = v.object({
  name: identifier,
  type: v.picklist(['string', 'number', 'integer', 'year', 'boolean', 'date']),
  unit: v.string(),
  title: v.string(),
  titles: translations,
  description: v.string(),
  descriptions: translations,
  categories: v.optional(v.array(category), []),
  constraints: v.optional(constraints, {}),
});

const foreignKey = v.object({
  fields: fieldNames,
  /** Without a resource the key points at its own table. */
  reference: v.object({ resource: v.optional(v.string()), fields: fieldNames }),
});

const resource = v.object({
  name: identifier,
  path: csvPath,
  title: v.string(),
  titles: translations,
  description: v.string(),
  descriptions: translations,
  sources: v.optional(v.array(source), []),
  licenses: v.optional(v.array(licence), []),
  schema: v.object({
    fields: v.pipe(v.array(field), v.minLength(1, 'no fields')),
    primaryKey: v.optional(fieldNames, []),
    foreignKeys: v.optional(v.array(foreignKey), []),
  }),
});

const catalog = v.object({
  name: v.string(),
  title: v.string(),
  version: v.string(),
  licenses: v.optional(v.array(licence), []),
  resources: v.pipe(v.array(resource), v.minLength(1, 'no resources')),
});

/** One column of a table: its type, unit, and texts in English with translations keyed by BCP 47 tag. */
export type Field = v.InferOutput<typeof field>;

/** One table of the data package: the CSV beside the descriptor, and what its rows mean. */
export type Resource = v.InferOutput<typeof resource>;

/** The data package's descriptor (Data Package v2), as far as it is used here. */
export type Catalog = v.InferOutput<typeof catalog>;

/** Checks a parsed `datapackage.json`; throws `invalid catalog: <resource>.schema.fields.<field>.<property>: <why>` at the first flaw. */
export function readCatalog(json: unknown): Catalog {
  const parsed = v.safeParse(catalog, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new TypeError(`invalid catalog: ${placeOf(issue)}: ${issue.message}`);
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key, value }) => nameIn(value) ?? String(key)).join('.');
}

function nameIn(value: unknown): string | undefined {
  const named = v.safeParse(v.object({ name: v.string() }), value);
  return named.success ? named.output.name : undefined;
}
