import { sobolDirections } from './sobol-directions.ts';

const bits = 32;

/** How many dimensions the sequence has. */
export const sobolDimensionCount = sobolDirections.length + 1;

function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(bits);
  const row = sobolDirections[dimension - 1];
  if (row === undefined) return directions.map((_, k) => 2 ** (bits - 1 - k));
  const [degree, polynomial, initial] = row;
  const at = (k: number): number => directions[k] ?? 0;
  for (let k = 0; k < bits; k++) {
    if (k < degree) {
      directions[k] = (initial[k] ?? 0) * 2 ** (bits - 1 - k);
      continue;
    }
    let direction = at(k - degree) ^ (at(k - degree) >>> degree);
    for (let j = 1; j < degree; j++) {
      if ((polynomial >>> (degree - 1 - j)) & 1) direction ^= at(k - j);
    }
    directions[k] = direction;
  }
  return directions;
}

function reverseBits(value: number): number {
  let x = value;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}

function hash(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function scramble(value: number, seed: number): number {
  let x = reverseBits(value);
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reverseBits(x);
}

function forEachPoint(
  dimension: number,
  count: number,
  visit: (point: number, index: number) => void,
): void {
  if (!(Number.isInteger(dimension) && dimension >= 0 && dimension < sobolDimensionCount)) {
    throw new RangeError(`no such dimension: ${dimension}`);
  }
  const directions = directionsOf(dimension);
  for (let index = 0, point = 0; index < count; index++) {
    visit(point, index);
    point ^= directions[31 - Math.clz32((index + 1) & -(index + 1))] ?? 0;
  }
}

/** One coordinate (from 0) of the first points of the plain Sobol sequence in Gray-code order, in [0, 1); throws past dimension 36. */
export function sobolColumn(dimension: number, count: number): Float64Array {
  const column = new Float64Array(count);
  forEachPoint(dimension, count, (point, index) => {
    column[index] = (point >>> 0) / 2 ** bits;
  });
  return column;
}

/**
 * The same coordinate, Owen-scrambled by hashing with a 32-bit seed, in (0, 1); every prefix of 2^k points keeps the
 * even spread. Burley 2020, Practical Hash-based Owen Scrambling, Journal of Computer Graphics Techniques 9(4), with the
 * constants of Nathan Vegdahl (2021).
 */
export function scrambledSobolColumn(dimension: number, count: number, seed: number): Float64Array {
  const column = new Float64Array(count);
  const own = hash(hash(seed) ^ Math.imul(dimension + 1, 0x9e3779b9));
  forEachPoint(dimension, count, (point, index) => {
    column[index] = ((scramble(point, own) >>> 0) + 0.5) / 2 ** bits;
  });
  return column;
}
