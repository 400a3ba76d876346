import { Ajv } from 'ajv';
import type { SchemaObject } from 'ajv';
import addFormats from 'ajv-formats';

const text = { type: 'string', minLength: 1 } as const;
const columnName = { type: 'string', pattern: '^[a-z][a-z0-9_]*$' } as const;
const columnNames = { type: 'array', items: columnName, minItems: 1, uniqueItems: true } as const;

/** Our addition to the standard: a text in both Chinese scripts beside the English one. */
const translations = {
  type: 'object',
  required: ['zh-Hant', 'zh-Hans'],
  properties: { 'zh-Hant': text, 'zh-Hans': text },
  additionalProperties: false,
} as const;

const described = {
  title: text,
  titles: translations,
  description: text,
  descriptions: translations,
} as const;
const isDescribed = ['title', 'titles', 'description', 'descriptions'];

const license = {
  type: 'object',
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, title: text, path: text },
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
} as const;

const source = {
  type: 'object',
  required: ['title'],
  properties: { title: text, path: { type: 'string', format: 'uri' }, email: text },
} as const;

const contributor = {
  type: 'object',
  properties: {
    title: text,
    path: { type: 'string', format: 'uri' },
    roles: { type: 'array', items: text, minItems: 1 },
  },
  minProperties: 1,
} as const;

const categories = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['value', 'label', 'labels'],
    properties: { value: text, label: text, labels: translations },
  },
} as const;

const constraints = {
  type: 'object',
  properties: {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    pattern: { type: 'string', format: 'regex' },
    enum: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    minimum: { type: ['number', 'string'] },
    maximum: { type: ['number', 'string'] },
    minLength: { type: 'integer', minimum: 0 },
    maxLength: { type: 'integer', minimum: 1 },
  },
  additionalProperties: false,
} as const;

const field = {
  type: 'object',
  required: ['name', 'type', 'unit', ...isDescribed],
  properties: {
    name: columnName,
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'year'] },
    unit: text,
    ...described,
    constraints,
    categories,
    itemCategories: categories,
    separator: text,
  },
  additionalProperties: false,
} as const;

const tableSchema = {
  type: 'object',
  required: ['fields', 'primaryKey', 'missingValues'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: columnNames,
    missingValues: { const: [''] },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: columnNames,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string', minLength: 1 }, fields: columnNames },
          },
        },
      },
    },
  },
  additionalProperties: false,
} as const;

const resource = {
  type: 'object',
  required: ['name', 'type', 'path', 'format', 'mediatype', 'encoding', 'schema', ...isDescribed],
  properties: {
    name: columnName,
    type: { const: 'table' },
    path: { type: 'string', pattern: '^[a-z0-9_]+\\.csv$' },
    format: { const: 'csv' },
    mediatype: { const: 'text/csv' },
    encoding: { const: 'utf-8' },
    ...described,
    sources: { type: 'array', minItems: 1, items: source },
    licenses: { type: 'array', minItems: 1, items: license },
    schema: tableSchema,
  },
  additionalProperties: false,
} as const;

const dataPackage: SchemaObject = {
  type: 'object',
  required: ['$schema', 'name', 'version', 'created', 'resources', ...isDescribed],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9-]+$' },
    version: text,
    created: { type: 'string', format: 'date-time' },
    ...described,
    contributors: { type: 'array', minItems: 1, items: contributor },
    sources: { type: 'array', minItems: 1, items: source },
    licenses: { type: 'array', minItems: 1, items: license },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(dataPackage);

/** What a descriptor breaks of Data Package v2 and Table Schema v2, as far as they are used here, and of our own additions to them. */
export function descriptorProblems(descriptor: unknown): readonly string[] {
  if (validate(descriptor)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

const plainField: SchemaObject = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    ...field.properties,
    name: text,
    type: {
      enum: [...field.properties.type.enum, 'datetime', 'time', 'array', 'list', 'object', 'any'],
    },
  },
};

const plainResource: SchemaObject = {
  type: 'object',
  required: ['name', 'path', 'schema'],
  properties: {
    ...resource.properties,
    name: text,
    path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)(?!\\.)[^\\\\]+$' },
    schema: {
      type: 'object',
      required: ['fields'],
      properties: {
        ...tableSchema.properties,
        missingValues: { type: 'array', items: { type: 'string' } },
        fields: { type: 'array', minItems: 1, items: plainField },
      },
    },
  },
};

const validatePlain = ajv.compile({
  type: 'object',
  required: ['resources'],
  properties: {
    ...dataPackage['properties'],
    homepage: { type: 'string', format: 'uri' },
    resources: { type: 'array', minItems: 1, items: plainResource },
  },
});

/** What a descriptor breaks of Data Package v2 and Table Schema v2, as far as they are used here, without our own additions. */
export function packageProblems(descriptor: unknown): readonly string[] {
  if (validatePlain(descriptor)) return [];
  return (validatePlain.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
