import type { PointSpec } from '../../models/parameter.ts';

/**
 * The values that a slider runs over. On a linear scale they are the multiples of `step`, on a log scale the numbers of
 * two significant figures (`step` says nothing there); both ends belong to it as they are. A log scale begins above 0.
 */
export type Scale = Pick<PointSpec, 'min' | 'max' | 'step' | 'scale'>;

/** The two ends of a stretch of values. */
export type Ends = readonly [low: number, high: number];

const logPositions = 1000;

/** Nearer than this to a mark of the scale, in marks, is on it. */
const tolerance = 1e-6;

/** The value moved into a stretch. */
export function cutTo([low, high]: Ends, value: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Takes away what binary fractions leave behind: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function spacing({ scale, step }: Scale, value: number, nudge = 0): number {
  return scale === 'linear' ? step : 10 ** (Math.floor(Math.log10(value) + nudge) - 1);
}

/** The positions of the range input that stands for a scale: the values themselves, or 0 to 1000 on a log scale. */
export function positionsOf({ scale, min, max }: Scale): Ends {
  return scale === 'linear' ? [min, max] : [0, logPositions];
}

/** Where a value of the scale lies on its track, 0 to 1. */
export function shareOf({ scale, min, max }: Scale, value: number): number {
  const share =
    scale === 'linear' ? (value - min) / (max - min) : Math.log(value / min) / Math.log(max / min);
  return cutTo([0, 1], share);
}

/** The position of the range input for a value of the scale. */
export function positionOf(scale: Scale, value: number): number {
  return scale.scale === 'linear' ? value : shareOf(scale, value) * logPositions;
}

/** The value of the scale nearest to a position of its range input. */
export function valueAt(scale: Scale, position: number): number {
  const [first, last] = positionsOf(scale);
  if (position <= first) return scale.min;
  if (position >= last) return scale.max;
  const { min, max } = scale;
  const value =
    scale.scale === 'linear' ? position : min * (max / min) ** (position / logPositions);
  const gap = spacing(scale, value);
  return cutTo([min, max], tidy(Math.round(value / gap) * gap));
}

/** The next value of the scale, up or down; at an end it stays. */
export function nextValue(scale: Scale, value: number, direction: 1 | -1): number {
  const gap = spacing(scale, value, direction * tolerance);
  const marks = value / gap;
  const next = direction > 0 ? Math.floor(marks + tolerance) + 1 : Math.ceil(marks - tolerance) - 1;
  return cutTo([scale.min, scale.max], tidy(next * gap));
}

/** The value a tenth of the track further, at least one value further. */
function pageValue(scale: Scale, value: number, direction: 1 | -1): number {
  const [first, last] = positionsOf(scale);
  const page = valueAt(scale, positionOf(scale, value) + (direction * (last - first)) / 10);
  return page === value ? nextValue(scale, value, direction) : page;
}

/** The value to which a key moves a slider: arrows by one, Page keys by a tenth of the track, Home and End to the ends; `undefined` for any other key. */
export function valueAfterKey(scale: Scale, value: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return nextValue(scale, value, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return nextValue(scale, value, -1);
    case 'PageUp':
      return pageValue(scale, value, 1);
    case 'PageDown':
      return pageValue(scale, value, -1);
    case 'Home':
      return scale.min;
    case 'End':
      return scale.max;
    default:
      return undefined;
  }
}
