import { toIsoDate } from '../core/time.ts';
import { citationMessages as messages } from './citation-messages.ts';
import type { Exhibit } from './exhibit.ts';
import { slug } from './slug.ts';

const author = 'Datawall contributors';

/** What a citation is made from. */
export type CitedView = Pick<Exhibit, 'id' | 'title' | 'link' | 'dataVersion' | 'context'>;

/** A view of the site as a citation: a sentence in the reader's language, BibTeX and RIS (both in UTF-8). */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
}

const texSpecials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function escapeTex(text: string): string {
  return oneLine(text).replaceAll(/[\\{}$&#%_~^]/g, (special) => texSpecials[special] ?? special);
}

/** The field `url` is taken literally: only what would end it is encoded. */
function escapeUrl(link: string): string {
  return link.replaceAll(/[\\{}\s]/g, (character) => encodeURIComponent(character).toUpperCase());
}

function toBibtex({ id, title, link, dataVersion, context }: CitedView): string {
  const accessed = toIsoDate(context.today);
  const fields = [
    ['author', `{${author}}`],
    ['title', `{Datawall: ${escapeTex(title)}}`],
    ['year', accessed.slice(0, 4)],
    ['version', escapeTex(dataVersion)],
    ['note', `Data version ${escapeTex(dataVersion)}; accessed ${accessed}`],
    ['url', escapeUrl(link)],
    ['urldate', accessed],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{datawall-${slug(id)}-${slug(dataVersion)},`, ...lines, '}', ''].join('\n');
}

function toRis({ title, link, dataVersion, context }: CitedView): string {
  const accessed = toIsoDate(context.today);
  const lines = [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', `Datawall: ${oneLine(title)}`],
    ['PY', accessed.slice(0, 4)],
    ['ET', `data version ${oneLine(dataVersion)}`],
    ['Y2', accessed.replaceAll('-', '/')],
    ['UR', escapeUrl(link)],
    ['LA', context.locale],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** How to cite a view as it is set, with its data version and the day on which it was seen. */
export function citationOf(view: CitedView): Citation {
  const { title, link, dataVersion, context } = view;
  const text = context.t(messages.text, {
    author,
    title: oneLine(title),
    version: dataVersion,
    date: context.format.date(toIsoDate(context.today)),
    link,
  });
  return { text, bibtex: toBibtex(view), ris: toRis(view) };
}
