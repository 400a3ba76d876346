import codeLicence from '../../../LICENSE?raw';
import { analystScript } from '../../data/analyst-script.ts';
import { askedTables, type AskedTable } from '../asked-tables.ts';
import { citationOf } from '../citation.ts';
import type { Exhibit } from '../exhibit.ts';
import { exhibitSvg } from '../exhibit-svg.ts';
import { exhibitWorkbook } from '../exhibit-workbook.ts';
import { asShownFields, fullFields } from '../export-field.ts';
import { fieldsToCsv } from '../fields-to-csv.ts';
import { packZip } from '../pack-zip.ts';
import { codeExtensions, codeLanguages, toRebuildCode } from '../rebuild-code.ts';
import { slug } from '../slug.ts';
import { bundleMessages as messages } from './bundle-messages.ts';
import { descriptorOf, type CsvFile } from './descriptor.ts';
import { dataLicenceText } from './licences.ts';
import { readmeOf } from './readme.ts';
import { scenarioFile } from './scenario-file.ts';

/** Told before each step of long work, counted from 1; the work waits for the answer, and ends where it is a rejection. */
export type OnStep = (step: number, stepCount: number) => Promise<void> | void;

/** What a ZIP is made with. */
export interface BundleOptions {
  /** The picture as drawn; drawn anew where it is not given and there is one. */
  readonly svg?: string;
  /** The same picture in pixels, where there is one. */
  readonly png?: Uint8Array;
  readonly onStep?: OnStep;
}

interface BundledFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly text: string;
}

const asShownPath = 'as-shown.csv';

function pictures(exhibit: Exhibit, { svg, png }: BundleOptions): readonly BundledFile[] {
  const { id, drawing, context } = exhibit;
  const drawn = svg ?? (drawing && exhibitSvg(exhibit, { background: 'paper' }).svg);
  const name = slug(id);
  return [
    ...(drawn === undefined
      ? []
      : [{ path: `${name}.svg`, content: drawn, text: context.t(messages.svg) }]),
    ...(png === undefined
      ? []
      : [{ path: `${name}.png`, content: png, text: context.t(messages.png) }]),
  ];
}

function asShownCsv(exhibit: Exhibit): CsvFile {
  const title = exhibit.context.t(messages.asShownCsv);
  return { path: asShownPath, name: 'as-shown', title, fields: asShownFields(exhibit) };
}

function fullCsv(exhibit: Exhibit, { name, table }: AskedTable): CsvFile {
  const title = exhibit.context.t(messages.fullCsv, { name });
  return {
    path: `full/${name}.csv`,
    name: `full-${name}`,
    title,
    fields: fullFields(table, exhibit),
  };
}

function codeFiles(exhibit: Exhibit, { fields }: CsvFile): readonly BundledFile[] {
  return codeLanguages.map((language) => ({
    path: `rebuild.${codeExtensions[language]}`,
    content: toRebuildCode(language, asShownPath, fields),
    text: exhibit.context.t(messages.code),
  }));
}

function queryFile({ context }: Exhibit, { name, sql, parameters }: AskedTable): BundledFile {
  return {
    path: `queries/${name}.sql`,
    content: `${analystScript(sql, parameters)}\n`,
    text: context.t(messages.query, { name }),
  };
}

function aboutFiles(exhibit: Exhibit): readonly BundledFile[] {
  const { t } = exhibit.context;
  const { text, bibtex, ris } = citationOf(exhibit);
  const [citation, licence] = [t(messages.citation), t(messages.licence)];
  return [
    { path: 'scenario.json', content: scenarioFile(exhibit), text: t(messages.scenario) },
    { path: 'citation.txt', content: `${text}\n`, text: citation },
    { path: 'citation.bib', content: bibtex, text: citation },
    { path: 'citation.ris', content: ris, text: citation },
    { path: 'LICENSE.txt', content: codeLicence, text: licence },
    { path: 'LICENSE-DATA.txt', content: dataLicenceText(exhibit.sources), text: licence },
  ];
}

/** The steps of the work, each of which adds files. */
function stepsOf(exhibit: Exhibit, options: BundleOptions, csvFiles: CsvFile[]) {
  const { t } = exhibit.context;
  const addCsv = (file: CsvFile): BundledFile => {
    csvFiles.push(file);
    return { path: file.path, content: fieldsToCsv(file.fields), text: file.title };
  };
  const asShown = (): readonly BundledFile[] => {
    const file = asShownCsv(exhibit);
    return [addCsv(file), ...codeFiles(exhibit, file)];
  };
  const workbook = (): readonly BundledFile[] => [
    {
      path: `${slug(exhibit.id)}.xlsx`,
      content: exhibitWorkbook(exhibit, { isFull: true }),
      text: t(messages.workbook),
    },
  ];
  const full = askedTables(exhibit).map((asked) => (): readonly BundledFile[] => [
    addCsv(fullCsv(exhibit, asked)),
    queryFile(exhibit, asked),
  ]);
  return [() => pictures(exhibit, options), asShown, workbook, ...full, () => aboutFiles(exhibit)];
}

function packBundle(
  exhibit: Exhibit,
  files: readonly BundledFile[],
  csvFiles: readonly CsvFile[],
): Uint8Array<ArrayBuffer> {
  const { t, today } = exhibit.context;
  const descriptor: BundledFile = {
    path: 'datapackage.json',
    content: `${JSON.stringify(descriptorOf(exhibit, csvFiles), undefined, 2)}\n`,
    text: t(messages.descriptor),
  };
  const listed = [...files, descriptor];
  const contents = listed.map(({ path, content }): [string, string | Uint8Array] => [
    path,
    content,
  ]);
  return packZip(
    { 'README.md': readmeOf(exhibit, listed), ...Object.fromEntries(contents) },
    today,
  );
}

/** Everything about a view as a ZIP: picture, figures as shown and in full, queries, scripts, settings, sources, citation and licences. The same exhibit and pictures give the same bytes; rejects with whatever `onStep` rejects with. */
export async function writeBundle(
  exhibit: Exhibit,
  options: BundleOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const csvFiles: CsvFile[] = [];
  const steps = stepsOf(exhibit, options, csvFiles);
  const stepCount = steps.length + 1;
  const files: BundledFile[] = [];
  for (const [index, step] of steps.entries()) {
    await options.onStep?.(index + 1, stepCount);
    files.push(...step());
  }
  await options.onStep?.(stepCount, stepCount);
  return packBundle(exhibit, files, csvFiles);
}
