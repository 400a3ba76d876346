import { histogramQuantiles } from './histogram-quantile.ts';

const binCount = 1024;
const tableSize = binCount + 2;
const fixedBits = 20;
const perBin = 2 ** fixedBits;
const blockSteps = 4;
const knotSteps = 32;

/** Straight lines, one a draw: the value at a step (any number) is `level + slope * step`. */
export interface Lines {
  readonly level: Float32Array;
  readonly slope: Float32Array;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Four steps and a range for each of them: as wide everywhere, its low end moving by `drift` a step. */
interface Block {
  readonly firstStep: number;
  readonly low: number;
  readonly drift: number;
  readonly span: number;
}

function rangeAt({ level, slope }: Lines, count: number, step: number): Range {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < count; i++) {
    const value = (level[i] as number) + (slope[i] as number) * step;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

/** The lowest and highest of straight lines are concave and convex in the step, so the chord between two steps holds them all. */
function chord(from: Range, to: Range, share: number): Range {
  return {
    low: from.low + (to.low - from.low) * share,
    high: from.high + (to.high - from.high) * share,
  };
}

function blockOf(firstStep: number, from: Range, to: Range): Block {
  return {
    firstStep,
    low: from.low,
    drift: (to.low - from.low) / blockSteps,
    span: Math.max(from.high - from.low, to.high - to.low),
  };
}

/** Counts the lines at each step of a block in a table of its own: four sums of integers a line, in 2^-20 of a bin. */
function countBlock(
  { level, slope }: Lines,
  count: number,
  { firstStep, low, drift, span }: Block,
  tables: Uint32Array,
): void {
  const scale = span > 0 ? (binCount / span) * perBin : 0;
  const slopeScale = firstStep * scale;
  const offset = perBin - low * scale;
  const moved = drift * scale;
  tables.fill(0);
  for (let i = 0; i < count; i++) {
    const a = slope[i] as number;
    const step = (a * scale - moved) | 0;
    let place = ((level[i] as number) * scale + a * slopeScale + offset) | 0;
    const first = place >> fixedBits;
    tables[first] = (tables[first] as number) + 1;
    place = (place + step) | 0;
    const second = tableSize + (place >> fixedBits);
    tables[second] = (tables[second] as number) + 1;
    place = (place + step) | 0;
    const third = 2 * tableSize + (place >> fixedBits);
    tables[third] = (tables[third] as number) + 1;
    place = (place + step) | 0;
    const fourth = 3 * tableSize + (place >> fixedBits);
    tables[fourth] = (tables[fourth] as number) + 1;
  }
}

/**
 * Writes into `into` from `at` on, step by step, the quantiles of the first `count` lines at the steps `first`,
 * `first + 1` and so on. Each lies within a bin of the order statistics around the exact one; a bin is a 1024th of the
 * range, and that is at most the chord between the ranges of two steps that are 32 apart. O(n) a step.
 */
export function fillLineQuantiles(
  lines: Lines,
  count: number,
  steps: { readonly first: number; readonly count: number },
  shares: readonly number[],
  into: Float64Array,
  at: number,
): void {
  const tables = new Uint32Array(blockSteps * tableSize);
  const tableOf = Array.from({ length: blockSteps }, (_, step) =>
    tables.subarray(step * tableSize, (step + 1) * tableSize),
  );
  let from = rangeAt(lines, count, steps.first);
  for (let knot = 0; knot < steps.count; knot += knotSteps) {
    const width = Math.ceil(Math.min(knotSteps, steps.count - knot) / blockSteps) * blockSteps;
    const to = rangeAt(lines, count, steps.first + knot + width);
    for (let start = 0; start < width; start += blockSteps) {
      const ends = [start, start + blockSteps].map((step) => chord(from, to, step / width));
      const block = blockOf(steps.first + knot + start, ends[0] ?? from, ends[1] ?? to);
      countBlock(lines, count, block, tables);
      tableOf.forEach((counts, step) => {
        const place = knot + start + step;
        if (place >= steps.count) return;
        const low = block.low + block.drift * step;
        const histogram = { counts, total: count, low, high: low + block.span };
        histogramQuantiles(histogram, shares, into, at + place * shares.length);
      });
    }
    from = to;
  }
}
