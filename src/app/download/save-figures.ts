import { askedTables } from '../../export/asked-tables.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import { asShownFields, fullFields, type ExportField } from '../../export/export-field.ts';
import { fieldsToCsv, fieldsToTsv } from '../../export/fields-to-csv.ts';
import { fileName } from '../../export/file-name.ts';
import { copyText } from './copy-text.ts';
import { saveBlob } from './save-blob.ts';
import type { JobResult, Step } from './use-job.ts';

/** Which figures are wanted: those of the table, or every column of the rows behind it. */
export const extents = ['as-shown', 'full'] as const;

/** One of the two. */
export type Extent = (typeof extents)[number];

const csvType = 'text/csv;charset=utf-8';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface NamedFields {
  readonly name: string;
  readonly fields: readonly ExportField[];
}

function tablesOf(exhibit: Exhibit, extent: Extent): readonly NamedFields[] {
  if (extent === 'as-shown') return [{ name: 'as-shown', fields: asShownFields(exhibit) }];
  return askedTables(exhibit).map(({ name, table }) => ({
    name: `full ${name}`,
    fields: fullFields(table, exhibit),
  }));
}

/** Name of the file that `saveCsv` writes for the figures as shown, which the code reads. */
export function asShownName(exhibit: Exhibit): string {
  return fileName(exhibit, 'as-shown', 'csv');
}

async function packed(
  exhibit: Exhibit,
  tables: readonly NamedFields[],
): Promise<readonly [blob: Blob, name: string]> {
  const { packZip } = await import('../../export/pack-zip.ts');
  const files = tables.map(({ name, fields }): [string, string] => [
    fileName(exhibit, name, 'csv'),
    fieldsToCsv(fields),
  ]);
  const bytes = packZip(Object.fromEntries(files), exhibit.context.today);
  return [new Blob([bytes], { type: 'application/zip' }), fileName(exhibit, 'full csv', 'zip')];
}

/** Saves the figures as CSV; where several tables lie behind them, as a ZIP of one CSV each. */
export async function saveCsv(exhibit: Exhibit, extent: Extent, step: Step): Promise<JobResult> {
  await step(1, 2);
  const tables = tablesOf(exhibit, extent);
  await step(2, 2);
  const [only, ...others] = tables;
  const [blob, name] =
    only !== undefined && others.length === 0
      ? [
          new Blob([fieldsToCsv(only.fields)], { type: csvType }),
          fileName(exhibit, only.name, 'csv'),
        ]
      : await packed(exhibit, tables);
  saveBlob(blob, name);
  return { kind: 'saved', name };
}

/** Saves the figures as a workbook. */
export async function saveXlsx(exhibit: Exhibit, extent: Extent, step: Step): Promise<JobResult> {
  await step(1, 2);
  const { exhibitWorkbook } = await import('../../export/exhibit-workbook.ts');
  await step(2, 2);
  const bytes = exhibitWorkbook(exhibit, { isFull: extent === 'full' });
  const name = fileName(exhibit, extent, 'xlsx');
  saveBlob(new Blob([bytes], { type: xlsxType }), name);
  return { kind: 'saved', name };
}

/** Puts the figures on the clipboard as tab-separated text, the tables of several queries one after the other. */
export function copyData(exhibit: Exhibit, extent: Extent, name: string): Promise<JobResult> {
  const text = tablesOf(exhibit, extent).map(({ fields }) => fieldsToTsv(fields));
  return copyText(text.join('\n\n'), name);
}
