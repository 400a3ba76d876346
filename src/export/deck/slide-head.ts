import { contentWidth, fontSizes } from '../pptx/slide-style.ts';
import { fitTitle } from '../pptx/slide-title.ts';
import { countLines } from '../pptx/text-lines.ts';
import { cleanLine } from '../pptx/xml.ts';

/** What a panel says of itself: its title, and its findings, the most telling first. */
export interface PanelWords {
  readonly title: string;
  readonly findings: readonly string[];
}

/** What stands at the head of a slide: what is told, and what it is told by. */
export interface SlideHead {
  readonly title: string;
  readonly lead: string | undefined;
}

function fits(title: string): boolean {
  return fitTitle(title).text === cleanLine(title);
}

/** The head of a panel's slide, on the screen as in files: its own title, else the first finding, else the panel's title; a finding too long for a title stands below the panel's. An empty title stays empty. */
export function slideHead(
  ownTitle: string | undefined,
  { title, findings: [first, second] }: PanelWords,
): SlideHead {
  if (ownTitle !== undefined) return { title: ownTitle, lead: first ?? title };
  if (first === undefined) return { title, lead: undefined };
  return fits(first) ? { title: first, lead: second ?? title } : { title, lead: first };
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
