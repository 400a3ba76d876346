import type { Item, Note } from './item.ts';
import type { Script } from './script-of.ts';
import type { Token } from './token.ts';

/** What figures are read with: the folded text, its script and its parts. */
export interface Reading {
  readonly folded: string;
  readonly script: Script;
  readonly tokens: readonly Token[];
  /** The sentence counts years from 1911 (民國). */
  readonly isRepublic: boolean;
  readonly note: Note;
}

/** A figure and the place of the first token that is not part of it. */
export interface Composed {
  readonly item: Item;
  readonly to: number;
}
