import type { Slide } from '../../deck/deck.ts';

/** Tells a slide from those of other decks, whose ids begin anew: its id, and the panel that it shows. */
export function slideKey(slide: Slide): string {
  return slide.kind === 'text' ? slide.id : `${slide.id} ${slide.path} ${slide.panel}`;
}

/** Tells a slide also from itself with other settings in the deck. */
export function startKey(slide: Slide): string {
  if (slide.kind === 'text') return slideKey(slide);
  return `${slideKey(slide)} ${new URLSearchParams(slide.search).toString()}`;
}
