import type { Problem } from './problem.ts';

/** What an edge gives back: a value, or everything that was wrong with what it was given; it never throws for input. */
export type Result<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] };
