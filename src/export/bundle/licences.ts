import type { SourceRef } from '../../charts/chart.ts';

/** A licence as a data package names it. */
export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

const known: readonly Licence[] = [
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    name: 'CC-BY-3.0-IGO',
    title: 'Creative Commons Attribution 3.0 IGO',
    path: 'https://creativecommons.org/licenses/by/3.0/igo/',
  },
  {
    name: 'PDDL-1.0',
    title: 'Open Data Commons Public Domain Dedication and License 1.0',
    path: 'https://opendatacommons.org/licenses/pddl/1-0/',
  },
];

function licenceNames(sources: readonly SourceRef[]): readonly string[] {
  return [...new Set(sources.flatMap(({ licence }) => licence ?? []))];
}

function licenceOf(name: string): Licence {
  const unknown = { name: name.replaceAll(/[^-A-Za-z0-9._]+/g, '-'), title: name };
  return known.find((licence) => licence.name === name) ?? unknown;
}

/** The licences of some sources, each once; a source that states none adds none. */
export function licencesOf(sources: readonly SourceRef[]): readonly Licence[] {
  return licenceNames(sources).map(licenceOf);
}

function addressed(title: string, address: string | undefined): string {
  return address === undefined ? title : `${title} <${address}>`;
}

function group(heading: string, sources: readonly SourceRef[]): readonly string[] {
  if (sources.length === 0) return [];
  return ['', heading, ...sources.map(({ title, url }) => `- ${addressed(title, url)}`)];
}

/** What licence the figures of some sources are under, as plain English text. */
export function dataLicenceText(sources: readonly SourceRef[]): string {
  const licensed = licenceNames(sources).flatMap((name) => {
    const { title, path } = licenceOf(name);
    return group(
      `${addressed(title, path)}, credit the source:`,
      sources.filter(({ licence }) => licence === name),
    );
  });
  const others = group(
    'No licence is stated by these sources. Their figures are quoted as facts, with the source; ask them before you publish more than that.',
    sources.filter(({ licence }) => licence === undefined),
  );
  const lines = ['The figures are under the licences of their sources.', ...licensed, ...others];
  return `${lines.join('\n')}\n`;
}
