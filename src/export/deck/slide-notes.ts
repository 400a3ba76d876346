import type { MadePanelSlide } from './made-slide.ts';
import { madeTexts } from './made-texts.ts';

/** What the presenter says: the slide's own note, else what is made of the figures. */
export function spokenNote({ slide, exhibit }: MadePanelSlide): string {
  return slide.note ?? madeTexts(exhibit).note;
}

/** What the presenter says, then the legend and what else the figures say where that does not, a line each. */
export function slideNotes(made: MadePanelSlide): string {
  const spoken = spokenNote(made);
  const { legend, notes } = made.exhibit;
  const more = [legend, ...notes].filter((line) => line !== undefined && !spoken.includes(line));
  return [spoken, ...more].filter((line) => line !== '').join('\n');
}
