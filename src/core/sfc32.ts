const warmUp = 12;

/**
 * Plain pseudo-random numbers in (0, 1), 32 bits each, from a 32-bit seed: Chris Doty-Humphrey's
 * sfc32 ("small fast counter", PractRand 0.9, public domain).
 */
export function makeSfc32(seed: number): () => number {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 2 ** 32;
  };
  for (let step = 0; step < warmUp; step++) next();
  return next;
}
