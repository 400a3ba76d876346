import type { SourceRef } from '../../charts/chart.ts';
import { toIsoDate } from '../../core/time.ts';
import type { ColumnType } from '../../data/connector.ts';
import type { Exhibit } from '../exhibit.ts';
import type { ExportField } from '../export-field.ts';
import { slug } from '../slug.ts';
import { licencesOf } from './licences.ts';

/** A CSV of a ZIP, with the columns that it was written from. */
export interface CsvFile {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly fields: readonly ExportField[];
}

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  number: 'number',
  date: 'date',
  timestamp: 'datetime',
  boolean: 'boolean',
  list: 'array',
};

function sourceEntries(sources: readonly SourceRef[]): readonly object[] {
  return sources.map(({ title, url }) => (url === undefined ? { title } : { title, path: url }));
}

/** A data package must not state an empty list. */
function stated(name: string, entries: readonly unknown[]): object {
  return entries.length === 0 ? {} : { [name]: entries };
}

function fieldEntry({ name, title, type, unit }: ExportField): object {
  return { name, type: fieldTypes[type], title, unit: unit ?? 'none' };
}

function resourceEntry({ path, name, title, fields }: CsvFile, exhibit: Exhibit): object {
  return {
    name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    title,
    ...stated('sources', sourceEntries(exhibit.sources)),
    ...stated('licenses', licencesOf(exhibit.sources)),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { missingValues: [''], fields: fields.map(fieldEntry) },
  };
}

/** The descriptor of a ZIP (Data Package v2; `unit` is an addition, as in the site's own package). */
export function descriptorOf(exhibit: Exhibit, files: readonly CsvFile[]): object {
  const { id, title, finding, link, dataVersion, sources, context } = exhibit;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `datawall-${slug(id)}`,
    version: dataVersion,
    created: `${toIsoDate(context.today)}T00:00:00Z`,
    title,
    ...(finding === undefined ? {} : { description: finding }),
    homepage: link,
    contributors: [{ title: 'Datawall contributors', roles: ['wrangler'] }],
    ...stated('sources', sourceEntries(sources)),
    ...stated('licenses', licencesOf(sources)),
    resources: files.map((file) => resourceEntry(file, exhibit)),
  };
}
