import type { ReactElement } from 'react';
import { positionOf, positionsOf } from './scale.ts';
import { useRangeMoves, type RangeMoves } from './use-range-moves.ts';

/** A native range input over a scale, without a track of its own; `name` is what it is called where no label points to its id. */
export function RangeThumb({
  id,
  name,
  text,
  isDisabled = false,
  isOnTop = false,
  ...moves
}: RangeMoves & {
  readonly id?: string;
  readonly name?: string;
  /** The value as the reader writes it. */
  readonly text: string;
  readonly isDisabled?: boolean;
  /** Of two thumbs at one place, the one that can be taken. */
  readonly isOnTop?: boolean;
}): ReactElement {
  const handlers = useRangeMoves(moves);
  const [first, last] = positionsOf(moves.scale);
  return (
    <input
      {...handlers}
      className="range-thumb"
      id={id}
      type="range"
      min={first}
      max={last}
      step="any"
      value={positionOf(moves.scale, moves.value)}
      aria-label={name}
      aria-valuetext={text}
      disabled={isDisabled}
      data-on-top={isOnTop}
    />
  );
}
