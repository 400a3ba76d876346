import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Slide } from '../../deck/deck.ts';
import type { Search } from '../../scenario/migrations.ts';
import { presentSettings } from '../../scenario/present-settings.ts';
import { decodeLink } from '../../scenario/url-codec.ts';
import { startKey } from '../deck/slide-key.ts';
import { useLinkPlace } from '../link-place.ts';
import {
  beginAt,
  movePlace,
  planOf,
  sightAt,
  withinPlan,
  type Move,
  type Place,
  type SlideSight,
} from './presentation.ts';

/** What the room and the presenter have done to the slides since the presentation began, by `startKey`; the deck knows nothing of it. */
interface Doings {
  /** What was said of the room's guess. */
  readonly guesses: Readonly<Record<string, string>>;
  /** The settings that live controls were left at. */
  readonly searches: Readonly<Record<string, Search>>;
  /** How often a slide was begun again. */
  readonly take: number;
}

/** A deck that is being presented. */
export interface Presentation {
  readonly place: Place;
  /** What is seen: the slide with the settings that it was left at. */
  readonly now: SlideSight | undefined;
  /** What the next key press shows; `undefined` at the end. */
  readonly ahead: SlideSight | undefined;
  /** Changes with the slide, and when it is begun again. */
  readonly take: string;
  /** Moves; `false` where there is nowhere to go. */
  readonly move: (move: Move) => boolean;
  /** Ends the question of the slide, with what is said of the room's guess. */
  readonly reveal: (sentence: string) => void;
  /** Notes how the live controls of the slide were left. */
  readonly leaveAt: (search: Search) => void;
}

function without<T>(record: Readonly<Record<string, T>>, left: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== left));
}

/** A slide that is seen with the settings that it was left at. */
function asLeft(
  sight: SlideSight | undefined,
  searches: Doings['searches'],
): SlideSight | undefined {
  if (sight?.slide.kind !== 'panel') return sight;
  const search = searches[startKey(sight.slide)];
  return search === undefined ? sight : { ...sight, slide: { ...sight.slide, search } };
}

function slideOf(search: Search): number {
  return decodeLink({ slide: presentSettings.slide }, search).values.slide;
}

/** The slide's number in the address, written over the last one so that Back leaves the presentation. */
function useSlideInAddress() {
  const router = useRouter();
  const { store } = useLinkPlace();
  return useMemo(
    () => ({
      read: () => slideOf(store.search()),
      subscribe: store.subscribe,
      write: (slide: number) => {
        const rest = Object.fromEntries(
          Object.entries(store.search()).filter(([key]) => key !== presentSettings.slide.urlKey),
        );
        const search: Search = slide === 1 ? rest : { v: '1', ...rest, slide: String(slide) };
        void router.navigate({ to: '.', search, replace: true, resetScroll: false });
      },
    }),
    [router, store],
  );
}

/** The place, which begins at the slide of the address and takes it along. */
function usePlace(plan: readonly number[]) {
  const address = useSlideInAddress();
  const [kept, setPlace] = useState(() => beginAt(address.read(), plan));
  const place = withinPlan(kept, plan);
  const latest = useRef(place);
  const become = useCallback(
    (next: Place): void => {
      latest.current = next;
      setPlace(next);
      if (next.slide !== address.read()) address.write(next.slide);
    },
    [address],
  );
  const follow = useEffectEvent(() => {
    const slide = address.read();
    if (slide !== latest.current.slide) become(beginAt(slide, plan));
  });
  useEffect(() => {
    latest.current = place;
  });
  useEffect(() => address.subscribe(() => follow()), [address]);
  const move = useCallback(
    (wanted: Move): boolean => {
      const next = movePlace(latest.current, wanted, plan);
      const isMoved = next !== latest.current;
      if (isMoved) become(next);
      return isMoved;
    },
    [plan, become],
  );
  return { place, move };
}

/** Presents slides, from the one that the address names. */
export function usePresentation(slides: readonly Slide[]): Presentation {
  const plan = useMemo(() => planOf(slides), [slides]);
  const { place, move } = usePlace(plan);
  const [{ guesses, searches, take }, setDoings] = useState<Doings>({
    guesses: {},
    searches: {},
    take: 0,
  });
  const { slide: number, step } = place;
  const sights = useMemo(() => {
    const shown = { slide: number, step, isBlank: false };
    const onward = movePlace(shown, { kind: 'next' }, plan);
    const see = (at: Place) => asLeft(sightAt(at, slides, guesses), searches);
    return { now: see(shown), ahead: onward === shown ? undefined : see(onward) };
  }, [number, step, slides, guesses, searches, plan]);
  const slide = slides[number - 1];
  const key = slide === undefined ? '' : startKey(slide);
  return {
    place,
    ...sights,
    take: `${key} ${take}`,
    move: (wanted) => {
      if (wanted.kind !== 'restart') return move(wanted);
      setDoings((before) => ({
        guesses: without(before.guesses, key),
        searches: without(before.searches, key),
        take: before.take + 1,
      }));
      move(wanted);
      return true;
    },
    reveal: useCallback(
      (sentence) => {
        setDoings((before) => ({ ...before, guesses: { ...before.guesses, [key]: sentence } }));
        move({ kind: 'next' });
      },
      [key, move],
    ),
    leaveAt: useCallback(
      (search) => {
        setDoings((before) => ({ ...before, searches: { ...before.searches, [key]: search } }));
      },
      [key],
    ),
  };
}
