import * as v from 'valibot';
import { deckLimits as limits } from './deck-limits.ts';
import { buildParts, type Slide } from './deck.ts';
import { toPlainLine, toPlainText } from './plain-text.ts';

const line = (length: number) =>
  v.pipe(v.string(), v.transform(toPlainLine), v.maxLength(length, 'too long'));

const text = (length: number) =>
  v.pipe(v.string(), v.transform(toPlainText), v.maxLength(length, 'too long'));

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(limits.idLength));
const path = v.pipe(v.string(), v.regex(/^\/[a-z-]*$/), v.maxLength(limits.pathLength));
const panel = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(limits.panelLength));

function isPlain(written: string): boolean {
  return written === toPlainText(written);
}

const search = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'a list'),
  v.record(v.string(), v.string()),
  v.check((values) => {
    const keys = Object.keys(values);
    return (
      keys.length <= limits.searchKeys &&
      keys.every((key) => key !== '' && key.length <= limits.searchKeyLength && isPlain(key))
    );
  }),
  v.check((values) => {
    const texts = Object.values(values);
    const length = texts.reduce((sum, value) => sum + value.length, 0);
    return length <= limits.searchLength && texts.every(isPlain);
  }),
);

const build = v.pipe(
  v.array(v.picklist(buildParts)),
  v.minLength(1),
  v.check((parts) => new Set(parts).size === parts.length, 'twice'),
);

const panelSlide = v.strictObject({
  kind: v.literal('panel'),
  id,
  path,
  search,
  panel,
  title: v.exactOptional(line(limits.titleLength)),
  note: v.exactOptional(text(limits.noteLength)),
  controls: v.picklist(['still', 'live']),
  build: v.union([v.literal('at-once'), build]),
  guess: v.picklist(['none', 'first']),
});

const textSlide = v.strictObject({
  kind: v.literal('text'),
  id,
  title: line(limits.titleLength),
  body: text(limits.bodyLength),
  note: v.exactOptional(text(limits.noteLength)),
  build: v.picklist(['at-once', 'by-block']),
});

/** One slide of a deck file: nothing that is not named here, every text plain and within its limit. */
export const slideSchema: v.GenericSchema<unknown, Slide> = v.variant('kind', [
  panelSlide,
  textSlide,
]);

/** The name by which a file says that it is a deck. */
export const deckFormat = 'datawall-deck';

/** A deck file of the newest version, its slides still unread. */
export const deckSchema = v.strictObject({
  format: v.literal(deckFormat),
  version: v.number(),
  title: line(limits.titleLength),
  dataVersion: line(limits.dataVersionLength),
  slides: v.array(v.unknown()),
});

/** Whether a slide can be written to a file and read back. */
export function isWritableSlide(slide: Slide): boolean {
  return v.is(slideSchema, slide);
}
