import type { Rows } from '../engine/use-rows.ts';

/** Whether figures answer what is set: they do, are awaited, are from before a change, or cannot all be had. */
export type FiguresState = 'settled' | 'awaited' | 'old' | 'failed';

/** What is known of the figures of a panel. */
export interface KnownFigures {
  readonly rows: readonly Pick<Rows<unknown>, 'origin' | 'error'>[];
  /** The figures are from before a change. */
  readonly isOld?: boolean;
  /** Figures that a model computes are those of the settings. */
  readonly isSettled?: boolean;
}

/** Judges the figures of a panel; only settled ones may leave the page. */
export function figuresState({ rows, isOld, isSettled = true }: KnownFigures): FiguresState {
  const origins = rows.map(({ origin }) => origin);
  if (isOld === true || !isSettled || origins.includes('old')) return 'old';
  if (rows.some(({ error }) => error !== undefined)) return 'failed';
  return origins.includes(undefined) ? 'awaited' : 'settled';
}
