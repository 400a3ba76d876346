import { inverseNormal } from '../core/inverse-normal.ts';
import { makeSfc32 } from '../core/sfc32.ts';
import { scrambledSobolColumn } from '../core/sobol.ts';

const largestFloatBelowOne = 1 - 2 ** -24;

/**
 * The chance in a run: for each uncertain input, named by its stream, a column of uniform or of standard normal
 * draws, made once and shared by all scenarios, so that two runs differ by their assumptions and not by noise.
 */
export interface Draws {
  readonly count: number;
  /** How many draws, from the first on, the bands are taken from; a power of two keeps a Sobol prefix even. */
  readonly bandCount: number;
  /** Uniform draws in (0, 1); throws for a stream that was not named. */
  readonly uniform: (stream: string) => Float32Array;
  /** Standard normal draws; throws for a stream that was not named. */
  readonly normal: (stream: string) => Float32Array;
}

/** What a set of draws is made from. */
export interface DrawsOptions {
  /** One name for each uncertain input; its place decides its dimension, so names are only ever appended. At most 37 with `sobol`. */
  readonly streams: readonly string[];
  readonly count: number;
  readonly bandCount?: number;
  readonly seed: number;
  /** `sobol` spreads evenly (Owen-scrambled); `pseudo-random` is plain chance. */
  readonly method?: 'sobol' | 'pseudo-random';
}

function pseudoRandomColumn(place: number, count: number, seed: number): Float64Array {
  const next = makeSfc32(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca77));
  return new Float64Array(count).map(next);
}

function memoize(make: (stream: string) => Float32Array): (stream: string) => Float32Array {
  const made = new Map<string, Float32Array>();
  return (stream) => {
    const column = made.get(stream) ?? make(stream);
    made.set(stream, column);
    return column;
  };
}

/** Draws that depend on their options alone; each column is made when first asked for and kept. */
export function makeDraws(options: DrawsOptions): Draws {
  const { streams, count, seed, method = 'sobol' } = options;
  const columnOf = (stream: string): Float64Array => {
    const place = streams.indexOf(stream);
    if (place < 0) throw new RangeError(`no such stream: ${stream}`);
    return method === 'sobol'
      ? scrambledSobolColumn(place, count, seed)
      : pseudoRandomColumn(place, count, seed);
  };
  return {
    count,
    bandCount: Math.min(options.bandCount ?? 16_384, count),
    uniform: memoize((stream) =>
      Float32Array.from(columnOf(stream), (share) => Math.min(share, largestFloatBelowOne)),
    ),
    normal: memoize((stream) => Float32Array.from(columnOf(stream), inverseNormal)),
  };
}
