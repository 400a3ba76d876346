import type { Slide } from '../../deck/deck.ts';
import { startKey } from '../deck/slide-key.ts';
import { stepCount } from '../slides/shown-steps.ts';

/** Where a presentation stands. */
export interface Place {
  /** Counted from 1. */
  readonly slide: number;
  /** How many key presses into the slide: 0 is its beginning, with the question where the room guesses first. */
  readonly step: number;
  readonly isBlank: boolean;
}

/** What moves a presentation. `restart` goes to the beginning of the slide, `blank` hides it and shows it again. */
export type Move =
  | { readonly kind: 'next' | 'back' | 'first' | 'last' | 'restart' | 'blank' }
  | { readonly kind: 'go'; readonly slide: number };

/** How many key presses each slide of a deck takes until all of it is seen. */
export type PresentationPlan = readonly number[];

function isAskedFirst(slide: Slide): boolean {
  return slide.kind === 'panel' && slide.guess === 'first';
}

/** The key presses of each slide: one that reveals what the room was asked to guess, then those of its build. */
export function planOf(slides: readonly Slide[]): PresentationPlan {
  return slides.map((slide) => stepCount(slide) + (isAskedFirst(slide) ? 1 : 0));
}

/** The beginning of a slide; of the last one where there are fewer, of the first where there are none. */
export function beginAt(slide: number, plan: PresentationPlan): Place {
  return { slide: Math.max(1, Math.min(slide, plan.length)), step: 0, isBlank: false };
}

/** The same place in a deck that has changed: on a slide that there is, and within its build. */
export function withinPlan(place: Place, plan: PresentationPlan): Place {
  const { slide } = beginAt(place.slide, plan);
  if (slide !== place.slide) return beginAt(slide, plan);
  const step = Math.min(place.step, plan[slide - 1] ?? 0);
  return step === place.step ? place : { ...place, step };
}

function next(place: Place, plan: PresentationPlan): Place {
  const { slide, step } = place;
  if (step < (plan[slide - 1] ?? 0)) return { ...place, step: step + 1 };
  return slide < plan.length ? beginAt(slide + 1, plan) : place;
}

function back(place: Place, plan: PresentationPlan): Place {
  const { slide, step } = place;
  if (step > 0) return { ...place, step: step - 1 };
  return slide > 1 ? { ...place, slide: slide - 1, step: plan[slide - 2] ?? 0 } : place;
}

function go(place: Place, slide: number, plan: PresentationPlan): Place {
  return slide >= 1 && slide <= plan.length ? beginAt(slide, plan) : place;
}

/** Moves a presentation; the same object where there is nowhere to go. A blank screen is lifted first: nothing is passed unseen. */
export function movePlace(place: Place, move: Move, plan: PresentationPlan): Place {
  const isStep = move.kind === 'next' || move.kind === 'back';
  if (move.kind === 'blank' || (place.isBlank && isStep))
    return { ...place, isBlank: !place.isBlank };
  switch (move.kind) {
    case 'next':
      return next(place, plan);
    case 'back':
      return back(place, plan);
    case 'first':
      return go(place, 1, plan);
    case 'last':
      return go(place, plan.length, plan);
    case 'restart':
      return { ...place, step: 0, isBlank: false };
    case 'go':
      return go(place, move.slide, plan);
  }
}

/** A slide as far as it is built up. */
export interface SlideSight {
  readonly slide: Slide;
  /** How many key presses into its build. */
  readonly step: number;
  /** What is said of the room's guess; `undefined` while it is asked, empty where nothing is said. */
  readonly revealed: string | undefined;
}

/** What is seen at a place, with what was said of the room's guesses by `startKey`; `undefined` where there is no slide. */
export function sightAt(
  { slide: number, step }: Pick<Place, 'slide' | 'step'>,
  slides: readonly Slide[],
  guesses: Readonly<Record<string, string>>,
): SlideSight | undefined {
  const slide = slides[number - 1];
  if (slide === undefined) return undefined;
  if (!isAskedFirst(slide)) return { slide, step, revealed: undefined };
  return step === 0
    ? { slide, step: 0, revealed: undefined }
    : { slide, step: step - 1, revealed: guesses[startKey(slide)] ?? '' };
}
