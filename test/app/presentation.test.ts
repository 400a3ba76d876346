import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startKey } from '../../src/app/deck/slide-key.ts';
import { readKey } from '../../src/app/present/present-key.ts';
import {
  beginAt,
  movePlace,
  planOf,
  sightAt,
  withinPlan,
  type Move,
  type Place,
} from '../../src/app/present/presentation.ts';
import {
  elapsedMs,
  resetStopwatch,
  startStopwatch,
  toggleStopwatch,
  writeElapsed,
} from '../../src/app/present/stopwatch.ts';
import { typedNumber, withDigit } from '../../src/app/present/typed-number.ts';
import { swipeMove } from '../../src/app/present/use-slide-pointer.ts';
import type { Slide } from '../../src/deck/deck.ts';

const plans = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 });

const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom('next', 'back', 'first', 'last', 'restart', 'blank').map((kind) => ({
    kind: kind as 'next',
  })),
  fc.integer({ min: -3, max: 20 }).map((slide) => ({ kind: 'go', slide }) as const),
);

/** A plan and a place that a presenter can reach in it. */
const reached = plans.chain((plan) =>
  fc.array(moves, { maxLength: 30 }).map((made) => ({
    plan,
    place: made.reduce((place, move) => movePlace(place, move, plan), beginAt(1, plan)),
  })),
);

const shown = reached.filter(({ place }) => !place.isBlank);
const next: Move = { kind: 'next' };
const back: Move = { kind: 'back' };

function isWithin({ slide, step }: Place, plan: readonly number[]): boolean {
  const most = plan[slide - 1];
  return most !== undefined && Number.isInteger(step) && step >= 0 && step <= most;
}

describe('a presentation', () => {
  test('never leaves the slides and their steps', () => {
    fc.assert(fc.property(reached, ({ plan, place }) => isWithin(place, plan)));
  });

  test('takes back with `back` what `next` did, and the other way round', () => {
    fc.assert(
      fc.property(shown, ({ plan, place }) => {
        const on = movePlace(place, next, plan);
        if (on !== place) expect(movePlace(on, back, plan)).toEqual(place);
        const off = movePlace(place, back, plan);
        if (off !== place) expect(movePlace(off, next, plan)).toEqual(place);
      }),
    );
  });

  test('shows every step of every slide once by `next` alone, and stays at the end', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const steps = plan.length + plan.reduce((sum, count) => sum + count, 0);
        const seen = new Set<string>();
        let place = beginAt(1, plan);
        for (let press = 0; press < steps; press += 1) {
          seen.add(`${place.slide} ${place.step}`);
          place = movePlace(place, next, plan);
        }
        expect(seen.size).toBe(steps);
        expect(movePlace(place, next, plan)).toBe(place);
        expect(place).toEqual({ slide: plan.length, step: plan.at(-1), isBlank: false });
      }),
    );
  });

  test('lifts a blank screen before it moves, and passes nothing unseen', () => {
    fc.assert(
      fc.property(shown, fc.constantFrom(next, back), ({ plan, place }, move) => {
        const dark = movePlace(place, { kind: 'blank' }, plan);
        expect(dark).toEqual({ ...place, isBlank: true });
        expect(movePlace(dark, move, plan)).toEqual(place);
      }),
    );
  });

  test('goes to the beginning of a slide that there is, and stays where there is none', () => {
    const plan = [2, 0, 3];
    const place = { slide: 1, step: 2, isBlank: true };
    expect(movePlace(place, { kind: 'go', slide: 3 }, plan)).toEqual(beginAt(3, plan));
    for (const slide of [0, -1, 4])
      expect(movePlace(place, { kind: 'go', slide }, plan)).toBe(place);
  });

  test('keeps its place in a deck that has changed, as far as there is one', () => {
    fc.assert(
      fc.property(reached, plans, ({ place }, plan) => {
        const kept = withinPlan(place, plan);
        expect(isWithin(kept, plan)).toBe(true);
        if (isWithin(place, plan)) expect(kept).toBe(place);
      }),
    );
  });
});

const asked: Slide = {
  kind: 'panel',
  id: 'a',
  path: '/runway',
  search: {},
  panel: 'run-out',
  controls: 'still',
  build: ['picture', 'finding'],
  guess: 'first',
};
const told: Slide = { kind: 'text', id: 'b', title: 'T', body: 'One\n\nTwo', build: 'by-block' };

describe('the slides of a plan', () => {
  test('take a press for the question, and one for each part that appears', () => {
    expect(
      planOf([asked, { ...asked, guess: 'none' }, told, { ...told, build: 'at-once' }]),
    ).toEqual([3, 2, 2, 0]);
  });

  test('are asked before they are built up, and show what was said of the guess from then on', () => {
    const sights = [0, 1, 2, 3].map((step) =>
      sightAt({ slide: 1, step }, [asked], { [startKey(asked)]: 'too early', b: 'of another' }),
    );
    expect(sights.map((sight) => [sight?.step, sight?.revealed])).toEqual([
      [0, undefined],
      [0, 'too early'],
      [1, 'too early'],
      [2, 'too early'],
    ]);
    expect(sightAt({ slide: 1, step: 1 }, [asked], {})?.revealed).toBe('');
    expect(sightAt({ slide: 2, step: 0 }, [asked], {})).toBeUndefined();
  });

  test.each([
    ['page', { path: '/market' }],
    ['panel', { panel: 'runway-fan' }],
    ['settings', { search: { v: '1', unit: 'words' } }],
  ])('show no guess that was made of another %s under the same id', (_, other) => {
    const guesses = { [startKey(asked)]: 'too early' };
    expect(sightAt({ slide: 1, step: 1 }, [{ ...asked, ...other }], guesses)?.revealed).toBe('');
    const worded = { ...asked, title: 'Worded anew', note: 'Slowly.' };
    expect(sightAt({ slide: 1, step: 1 }, [worded], guesses)?.revealed).toBe('too early');
  });
});

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const deedOf = (key: string, held = {}) => readKey({ ...plain, key, ...held });

describe('the keys', () => {
  test.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['Backspace', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
  ])('%j means %s', (key, kind) => {
    expect(deedOf(key)).toEqual({ kind: 'move', move: { kind } });
  });

  test('Shift turns Space round; keys of the browser are left to it', () => {
    expect(deedOf(' ', { shiftKey: true })).toEqual(deedOf('PageUp'));
    expect(deedOf('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(deedOf('f', { ctrlKey: true })).toBeUndefined();
    expect(deedOf('Tab')).toBeUndefined();
  });

  test('digits make a number of at most three, which does not begin with 0', () => {
    const type = (keys: string) => typedNumber(keys.split('').reduce(withDigit, ''));
    expect([type('7'), type('12'), type('007'), type('0'), type('12345'), type('')]).toEqual([
      7,
      12,
      7,
      undefined,
      123,
      undefined,
    ]);
  });

  test('a swipe goes to the side; taps and strokes up or down do not', () => {
    expect(swipeMove([300, 100], [200, 110])).toEqual(next);
    expect(swipeMove([200, 100], [300, 90])).toEqual(back);
    expect(swipeMove([200, 100], [210, 100])).toBeUndefined();
    expect(swipeMove([200, 100], [260, 160])).toBeUndefined();
  });
});

describe('the stopwatch', () => {
  test('counts while it runs, stands while it is paused, and begins again from nought', () => {
    const paused = toggleStopwatch(startStopwatch(1000), 61_000);
    expect(elapsedMs(paused, 500_000)).toBe(60_000);
    const again = toggleStopwatch(paused, 600_000);
    expect(elapsedMs(again, 605_000)).toBe(65_000);
    expect(elapsedMs(resetStopwatch(again, 605_000), 606_000)).toBe(1000);
    expect(elapsedMs(resetStopwatch(paused, 605_000), 606_000)).toBe(0);
  });

  test('is written as a watch shows it', () => {
    expect([0, 5_999, 65_000, 3_600_000, 36_061_000].map(writeElapsed)).toEqual([
      '0:00',
      '0:05',
      '1:05',
      '1:00:00',
      '10:01:01',
    ]);
  });
});
