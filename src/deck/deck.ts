import type { Search } from '../scenario/migrations.ts';

/** What can appear on a panel's slide by key presses. */
export const buildParts = ['picture', 'finding', 'notes'] as const;

/** One of the parts of a panel's slide that can appear by a key press. */
export type BuildPart = (typeof buildParts)[number];

/** A slide that shows a panel of a page in an exact state: a link to it, and how it is shown. */
export interface PanelSlide {
  readonly kind: 'panel';
  /** Lower-case letters, digits and hyphens; its own within the deck. */
  readonly id: string;
  /** The path of the page, such as `/runway`. */
  readonly path: string;
  readonly search: Search;
  /** The id of the panel's chart. */
  readonly panel: string;
  /** Absent: made from the figures when the slide is shown. Empty: no title. */
  readonly title?: string;
  /** What the presenter says. Absent: made from the figures when it is shown. */
  readonly note?: string;
  readonly controls: 'still' | 'live';
  /** The order in which parts appear on key presses; parts that are not named are there from the start. */
  readonly build: 'at-once' | readonly BuildPart[];
  /** Whether the room is asked for its guess before the figures are shown. */
  readonly guess: 'none' | 'first';
}

/** A slide of text. */
export interface TextSlide {
  readonly kind: 'text';
  /** Lower-case letters, digits and hyphens; its own within the deck. */
  readonly id: string;
  readonly title: string;
  /** Markdown, as `readMarkdown` reads it. */
  readonly body: string;
  readonly note?: string;
  readonly build: 'at-once' | 'by-block';
}

/** One page of a deck. */
export type Slide = PanelSlide | TextSlide;

/** A slide that no deck has taken in yet. */
export type NewSlide = Omit<PanelSlide, 'id'> | Omit<TextSlide, 'id'>;

/** Ordered slides under a title. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly Slide[];
  /** The version of the data with which it was last changed. */
  readonly dataVersion: string;
}

/** A deck without slides. */
export function emptyDeck(title: string, dataVersion: string): Deck {
  return { title, slides: [], dataVersion };
}
