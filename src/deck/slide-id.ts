import type { Slide } from './deck.ts';

const numbered = /^s([1-9]\d{0,8})$/;

/** An id that none of the slides has: `s` and a number above all that are in use. */
export function freeSlideId(slides: readonly Pick<Slide, 'id'>[]): string {
  const numbers = slides.map(({ id }) => Number(numbered.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

/** The slides with a new id for each one whose id stands before it already; the same objects otherwise. */
export function withUniqueIds(slides: readonly Slide[]): readonly Slide[] {
  const taken = new Set<string>();
  const unique: Slide[] = [];
  for (const slide of slides) {
    const id = taken.has(slide.id) ? freeSlideId([...slides, ...unique]) : slide.id;
    taken.add(id);
    unique.push(id === slide.id ? slide : { ...slide, id });
  }
  return unique;
}
