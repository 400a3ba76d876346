import type { Move } from './presentation.ts';

/** What a key asks for: a move, a digit of the slide to go to, or something about the window. */
export type KeyDeed =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'digit'; readonly digit: string }
  /** Goes to the slide that is typed, else on. */
  | { readonly kind: 'enter' }
  | { readonly kind: 'presenter' | 'full-screen' | 'help' | 'leave' };

const next: KeyDeed = { kind: 'move', move: { kind: 'next' } };
const back: KeyDeed = { kind: 'move', move: { kind: 'back' } };
const blank: KeyDeed = { kind: 'move', move: { kind: 'blank' } };

const deeds = new Map<string, KeyDeed>([
  ['ArrowRight', next],
  ['ArrowDown', next],
  ['PageDown', next],
  [' ', next],
  ['ArrowLeft', back],
  ['ArrowUp', back],
  ['PageUp', back],
  ['Backspace', back],
  ['Home', { kind: 'move', move: { kind: 'first' } }],
  ['End', { kind: 'move', move: { kind: 'last' } }],
  ['r', { kind: 'move', move: { kind: 'restart' } }],
  ['b', blank],
  ['.', blank],
  ['Enter', { kind: 'enter' }],
  ['n', { kind: 'presenter' }],
  ['f', { kind: 'full-screen' }],
  ['?', { kind: 'help' }],
  ['Escape', { kind: 'leave' }],
]);

/** What is known of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for while a deck is presented; `undefined` for a key that means nothing here. */
export function readKey({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyPress): KeyDeed | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  if (key === ' ' && shiftKey) return back;
  return deeds.get(key.length === 1 ? key.toLowerCase() : key);
}
