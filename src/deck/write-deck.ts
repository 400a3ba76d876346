import type { Deck, Slide } from './deck.ts';
import { newestDeckVersion } from './deck-migrations.ts';
import { deckFormat } from './deck-schema.ts';

function orderedSearch(search: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(search).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function toJson(slide: Slide): object {
  if (slide.kind === 'text') {
    const { kind, id, title, body, note, build } = slide;
    return { kind, id, title, body, note, build };
  }
  const { kind, id, path, panel, search, title, note, controls, build, guess } = slide;
  return {
    kind,
    id,
    path,
    panel,
    search: orderedSearch(search),
    title,
    note,
    controls,
    build,
    guess,
  };
}

/** Writes a deck as JSON that `readDeck` gives back; equal decks give the same text. Without `indent` it is one line. */
export function writeDeck({ title, dataVersion, slides }: Deck, indent = 2): string {
  const head = { format: deckFormat, version: newestDeckVersion, title, dataVersion };
  return JSON.stringify({ ...head, slides: slides.map(toJson) }, undefined, indent);
}
