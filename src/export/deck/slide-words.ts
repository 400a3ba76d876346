import { cleanLine } from '../pptx/xml.ts';
import { contentWidth, fontSizes } from '../pptx/slide-style.ts';
import { countLines } from '../pptx/text-lines.ts';
import { fitTitle } from '../pptx/slide-title.ts';
import { exportMessages } from '../export-messages.ts';
import { deckExportMessages } from './deck-export-messages.ts';
import type { Exhibit } from '../exhibit.ts';
import type { MadePanelSlide } from './made-slide.ts';

/** What stands at the head of a slide: what is told, and what it is told by. */
export interface SlideHead {
  readonly title: string;
  readonly lead: string | undefined;
}

function fits(title: string): boolean {
  return fitTitle(title).text === cleanLine(title);
}

/** The head of a panel's slide: its own title, else the finding, else the panel's title; a finding too long for a title stands below the panel's. An empty title stays empty. */
export function headOf({ slide, exhibit }: MadePanelSlide): SlideHead {
  const { title, finding } = exhibit;
  if (slide.title !== undefined) return { title: slide.title, lead: finding ?? title };
  if (finding === undefined) return { title, lead: undefined };
  return fits(finding) ? { title: finding, lead: title } : { title, lead: finding };
}

/** Lines of the lead for which a slide has room, by the widest of the faces. */
const linesOfLead = 2;

/** As many sentences of a lead as find room below a title; at least one. */
export function cutLead(lead: string): string {
  const sentences = cleanLine(lead).split(/(?<=[.!?] )|(?<=[。！？])/u);
  let cut = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (countLines(cut + sentence, fontSizes.finding, contentWidth) > linesOfLead) break;
    cut += sentence;
  }
  return cut.trim();
}

/** What the presenter says: the slide's own note, else the finding, the legend and what else the figures say, a line each. */
export function notesOf({ slide, exhibit }: MadePanelSlide): string {
  if (slide.note !== undefined) return slide.note;
  const { finding, legend, notes } = exhibit;
  return [finding, legend, ...notes].filter((line) => line !== undefined).join('\n');
}

/** Every source with its address, a line each. */
export function sourceLines({ sources }: Pick<Exhibit, 'sources'>): readonly string[] {
  return sources.map(({ title, url }) => (url === undefined ? title : `${title} <${url}>`));
}

/** Letters of the source line for which a slide has room; a Chinese one counts for two. */
const roomForSources = 380;

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
}

/** How many sources find room in the line under a slide; at least one. */
function namedCount(titles: readonly string[]): number {
  let width = 0;
  const over = titles.findIndex((title) => (width += widthOf(title) + 2) > roomForSources);
  return over === -1 ? titles.length : Math.max(1, over);
}

/** The line that names the sources, and whether it names all of them: only so many find room on a slide. */
export function sourceLineOf({ sources, context: { t } }: Pick<Exhibit, 'sources' | 'context'>): {
  readonly text: string;
  readonly isComplete: boolean;
} {
  const titles = sources.map(({ title }) => title);
  const count = namedCount(titles);
  const named = titles.slice(0, count).join('; ');
  const isComplete = count === titles.length;
  const text = isComplete
    ? named
    : t(deckExportMessages.moreSources, { text: named, count: titles.length - count });
  return { text: text === '' ? '' : t(exportMessages.sourcesLine, { text }), isComplete };
}
