import type { RangedSpec } from './central-value.ts';
import { between, placeBetween } from './spaced-values.ts';

/** Two values of an assumption: something holds at one and fails at the other. */
export interface Flip {
  readonly failing: number;
  readonly holding: number;
}

/** The two neighbours of a scan (ascending), or the current value and its neighbour, between which something begins to hold; of two, the one nearer to the current value, where it fails. */
export function nearestFlip(
  { scale, min, max }: RangedSpec,
  scan: readonly number[],
  current: number,
  holds: (value: number) => boolean,
): Flip | undefined {
  const outward = [
    scan.filter((value) => value > current),
    scan.filter((value) => value < current).toReversed(),
  ];
  const flips = outward.flatMap((values) => {
    const place = values.findIndex(holds);
    const holding = values[place];
    return holding === undefined ? [] : [{ failing: values[place - 1] ?? current, holding }];
  });
  const placeOf = (value: number): number => placeBetween(scale, min, max, value);
  const distance = ({ holding }: Flip): number => Math.abs(placeOf(holding) - placeOf(current));
  return flips.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The flip narrowed down by halving until its two values are no further apart than the resolution. */
export function narrowFlip(
  spec: RangedSpec,
  flip: Flip,
  resolutionAt: (value: number) => number,
  holds: (value: number) => boolean,
): Flip {
  const { failing, holding } = flip;
  if (Math.abs(holding - failing) <= resolutionAt(holding)) return flip;
  const middle = between(spec.scale, failing, holding, 0.5);
  const half = holds(middle) ? { failing, holding: middle } : { failing: middle, holding };
  return narrowFlip(spec, half, resolutionAt, holds);
}
