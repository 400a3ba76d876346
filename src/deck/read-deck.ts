import * as v from 'valibot';
import type { Result } from '../core/result.ts';
import type { Deck, Slide } from './deck.ts';
import { deckLimits } from './deck-limits.ts';
import {
  deckMigrations,
  migrateDeck,
  type DeckJson,
  type DeckMigration,
} from './deck-migrations.ts';
import { deckFailure, deckProblem, type DeckProblem } from './deck-problem.ts';
import { deckFormat, deckSchema, slideSchema } from './deck-schema.ts';
import { findForbiddenKey } from './forbidden-key.ts';
import { withUniqueIds } from './slide-id.ts';

function isObject(json: unknown): json is DeckJson {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function parseJson(text: string): Result<unknown, DeckProblem> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return deckFailure('not-json', '', text);
  }
}

function toCurrent(json: unknown, steps: readonly DeckMigration[]): Result<DeckJson, DeckProblem> {
  const forbidden = findForbiddenKey(json);
  if (forbidden !== undefined) return deckFailure('forbidden-key', forbidden);
  if (!isObject(json) || json['format'] !== deckFormat) return deckFailure('not-a-deck');
  const { version } = json;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return deckFailure('bad-field', 'version', version);
  if (version > steps.length + 1) return deckFailure('newer', 'version', version);
  return { ok: true, value: migrateDeck(json, version, steps) };
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return issue.path?.map(({ key }) => String(key)).join('.') ?? '';
}

function readSlide(json: unknown, index: number): Result<Slide, DeckProblem> {
  const parsed = v.safeParse(slideSchema, json);
  if (parsed.success) return { ok: true, value: parsed.output };
  const problems = parsed.issues.map((issue) => {
    const where = ['slides', index, placeOf(issue)].join('.').replace(/\.$/, '');
    return { ...deckProblem('bad-slide', where, issue.input), slide: index + 1 };
  });
  return { ok: false, problems };
}

function readSlides(all: readonly unknown[]): Result<readonly Slide[], DeckProblem> {
  if (all.length > deckLimits.slides)
    return deckFailure('too-many-slides', 'slides', all.length, deckLimits.slides);
  const read = all.map(readSlide);
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: withUniqueIds(read.flatMap((one) => (one.ok ? [one.value] : []))) };
}

function readCurrent(json: DeckJson): Result<Deck, DeckProblem> {
  const parsed = v.safeParse(deckSchema, json);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) =>
      deckProblem('bad-field', placeOf(issue), issue.input),
    );
    return { ok: false, problems };
  }
  const { title, dataVersion } = parsed.output;
  const slides = readSlides(parsed.output.slides);
  return slides.ok ? { ok: true, value: { title, slides: slides.value, dataVersion } } : slides;
}

/** Reads the JSON of a deck, whoever wrote it; of a flawed one it gives every flaw and no deck. Whether this version of the site has the pages and panels is not asked. Never throws. */
export function readDeck(
  text: string,
  steps: readonly DeckMigration[] = deckMigrations,
): Result<Deck, DeckProblem> {
  const limit = deckLimits.textBytes;
  if (text.length > limit) return deckFailure('too-large', 'text', text.length, limit);
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  const current = toCurrent(json.value, steps);
  return current.ok ? readCurrent(current.value) : current;
}
