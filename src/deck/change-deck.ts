import type { Deck, NewSlide, PanelSlide, Slide, TextSlide } from './deck.ts';
import type { Search } from '../scenario/migrations.ts';
import { deckLimits } from './deck-limits.ts';
import { isWritableSlide } from './deck-schema.ts';
import { cutText, toPlainLine, toPlainText } from './plain-text.ts';
import { freeSlideId } from './slide-id.ts';

type PatchOf<S> = { readonly [K in Exclude<keyof S, 'id' | 'kind'>]?: S[K] | undefined };

/** What is to be changed of a slide; `undefined` takes away what may be absent. */
export type SlidePatch = PatchOf<Omit<PanelSlide, 'build'>> &
  PatchOf<Omit<TextSlide, 'build'>> & {
    readonly build?: Slide['build'] | undefined;
  };

const line = (text: string): string => cutText(toPlainLine(text), deckLimits.titleLength);
const lines = (text: string, length: number): string => cutText(toPlainText(text), length);

function tidySearch(search: Search): Search {
  const entries = Object.entries(search);
  const plain = entries.map(([key, value]) => [key, toPlainText(value)] as const);
  return plain.every(([, value], index) => value === entries[index]?.[1])
    ? search
    : Object.fromEntries(plain);
}

function tidied<S extends Slide>(slide: S): S {
  const { title, note } = slide;
  return {
    ...slide,
    ...('search' in slide && { search: tidySearch(slide.search) }),
    ...(title !== undefined && { title: line(title) }),
    ...(note !== undefined && { note: lines(note, deckLimits.noteLength) }),
    ...('body' in slide && { body: lines(slide.body, deckLimits.bodyLength) }),
  };
}

function withSlides(deck: Deck, slides: readonly Slide[]): Deck {
  const isSame =
    slides.length === deck.slides.length &&
    slides.every((one, index) => one === deck.slides[index]);
  return isSame ? deck : { ...deck, slides };
}

function placeOf({ slides }: Deck, id: string): number {
  return slides.findIndex((slide) => slide.id === id);
}

/** Whether a deck takes no more slides. */
export function isFullDeck({ slides }: Deck): boolean {
  return slides.length >= deckLimits.slides;
}

/** The deck with a slide before the one at `index`, at the end unless given; too long texts are cut. The same deck when it is full or the slide could not be kept. */
export function addSlide(deck: Deck, slide: NewSlide, index: number = deck.slides.length): Deck {
  const added = tidied({ ...slide, id: freeSlideId(deck.slides) });
  if (isFullDeck(deck) || !isWritableSlide(added)) return deck;
  return { ...deck, slides: deck.slides.toSpliced(index, 0, added) };
}

/** The deck with the slide at one index taken out and put in at another; the same deck when either does not exist. */
export function moveSlide(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from];
  if (slide === undefined || deck.slides[to] === undefined || from === to) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide) };
}

/** The deck with some slides, in their order, right before or after another one; a target among them stays and the others gather round it. */
export function moveSlides(
  deck: Deck,
  ids: readonly string[],
  side: 'before' | 'after',
  targetId: string,
): Deck {
  if (placeOf(deck, targetId) < 0) return deck;
  const moves = (slide: Slide): boolean => ids.includes(slide.id) && slide.id !== targetId;
  const moved = deck.slides.filter(moves);
  const rest = deck.slides.filter((slide) => !moves(slide));
  const target = rest.findIndex((slide) => slide.id === targetId);
  return withSlides(deck, rest.toSpliced(side === 'before' ? target : target + 1, 0, ...moved));
}

/** The deck with a copy of a slide right after it; the same deck when it is full or has no such slide. */
export function duplicateSlide(deck: Deck, id: string): Deck {
  const index = placeOf(deck, id);
  const slide = deck.slides[index];
  return slide === undefined ? deck : addSlide(deck, slide, index + 1);
}

/** The deck without a slide; the same deck when it has no such slide. */
export function removeSlide(deck: Deck, id: string): Deck {
  return withSlides(
    deck,
    deck.slides.filter((slide) => slide.id !== id),
  );
}

function patched(slide: Slide, patch: SlidePatch): Slide {
  const known = Object.entries({ ...slide, ...patch, id: slide.id, kind: slide.kind });
  return tidied(
    Object.fromEntries(known.filter(([, value]) => value !== undefined)) as unknown as Slide,
  );
}

function isEqual(a: Slide, b: Slide): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Slide>;
  return [...keys].every((key) => a[key] === b[key]);
}

/** The deck with parts of a slide changed; too long texts are cut. The same deck when nothing differs, when it has no such slide, or when the slide could not be kept so. */
export function changeSlide(deck: Deck, id: string, patch: SlidePatch): Deck {
  const index = placeOf(deck, id);
  const slide = deck.slides[index];
  if (slide === undefined) return deck;
  const changed = patched(slide, patch);
  if (isEqual(slide, changed) || !isWritableSlide(changed)) return deck;
  return { ...deck, slides: deck.slides.with(index, changed) };
}

/** The deck under another title, in one line and cut when too long. */
export function renameDeck(deck: Deck, title: string): Deck {
  const next = line(title);
  return next === deck.title ? deck : { ...deck, title: next };
}

/** The deck as changed with a version of the data; the same deck when it says so already. */
export function stampDeck(deck: Deck, dataVersion: string): Deck {
  return deck.dataVersion === dataVersion ? deck : { ...deck, dataVersion };
}
