import type { Deck, Slide, TextSlide } from '../../deck/deck.ts';
import { citationOf } from '../citation.ts';
import { scenarioFile } from '../bundle/scenario-file.ts';
import type { Exhibit } from '../exhibit.ts';
import { exhibitWorkbook } from '../exhibit-workbook.ts';
import { asShownFields } from '../export-field.ts';
import { fieldsToCsv } from '../fields-to-csv.ts';
import { slug } from '../slug.ts';
import type { MadeSlide } from './made-slide.ts';

/** Files by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The picture of a slide with all that an export says around it: as vectors, and in pixels. */
export interface FramedPicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

function nameOf(slide: Slide): string {
  return slug(slide.title ?? '', slide.kind === 'panel' ? slug(slide.panel) : 'text');
}

/** What the files of a slide are named after: its place, from `01`, and what it holds. */
export function slideName(slide: Slide, index: number, { slides }: Deck): string {
  const digits = Math.max(2, String(slides.length).length);
  return `${String(index + 1).padStart(digits, '0')}-${nameOf(slide)}`;
}

function textFile({ title, body, note }: TextSlide): string {
  const parts = [
    title === '' ? '' : `# ${title}`,
    body,
    note === undefined ? '' : `---\n\n${note}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function exhibitFiles(exhibit: Exhibit, picture: FramedPicture | undefined): Files {
  const name = slug(exhibit.id);
  return {
    ...(picture && { [`${name}.svg`]: picture.svg, [`${name}.png`]: picture.png }),
    'as-shown.csv': fieldsToCsv(asShownFields(exhibit)),
    [`${name}.xlsx`]: exhibitWorkbook(exhibit, { isFull: true }),
    'scenario.json': scenarioFile(exhibit),
    'citation.txt': `${citationOf(exhibit).text}\n`,
  };
}

/** The files of one slide, without their folder: of a panel its picture, figures, settings and citation, of a text its Markdown, of one that could not be made none. */
export function slideFiles(made: MadeSlide, picture?: FramedPicture): Files {
  if (made.kind === 'text') return { 'slide.md': textFile(made.slide) };
  return made.kind === 'panel' ? exhibitFiles(made.exhibit, picture) : {};
}
