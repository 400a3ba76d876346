function innerSlope(before: number, after: number, hBefore: number, hAfter: number): number {
  if (before * after <= 0) return 0;
  const wBefore = 2 * hAfter + hBefore;
  const wAfter = hAfter + 2 * hBefore;
  return (wBefore + wAfter) / (wBefore / before + wAfter / after);
}

function endSlope(near: number, next: number, hNear: number, hNext: number): number {
  const slope = ((2 * hNear + hNext) * near - hNear * next) / (hNear + hNext);
  if (slope * near <= 0) return 0;
  return near * next <= 0 && Math.abs(slope) > Math.abs(3 * near) ? 3 * near : slope;
}

/**
 * A smooth curve through points with ascending x (at least three) that never overshoots between them and goes on
 * straight beyond them. Fritsch and Butland 1984 (known as PCHIP), SIAM Journal on Scientific and Statistical Computing 5(2).
 */
export function makeMonotoneCubic(
  xs: readonly number[],
  ys: readonly number[],
): (x: number) => number {
  if (xs.length < 3 || xs.length !== ys.length)
    throw new RangeError(`too few points: ${xs.length}`);
  const at = (list: readonly number[], index: number): number => list[index] ?? Number.NaN;
  const last = xs.length - 1;
  const widths = xs.slice(1).map((x, i) => x - at(xs, i));
  const steps = ys.slice(1).map((y, i) => (y - at(ys, i)) / at(widths, i));
  const slopes = xs.map((_, i) => {
    if (i === 0) return endSlope(at(steps, 0), at(steps, 1), at(widths, 0), at(widths, 1));
    if (i === last)
      return endSlope(at(steps, i - 1), at(steps, i - 2), at(widths, i - 1), at(widths, i - 2));
    return innerSlope(at(steps, i - 1), at(steps, i), at(widths, i - 1), at(widths, i));
  });
  return (x) => {
    if (x <= at(xs, 0)) return at(ys, 0) + at(slopes, 0) * (x - at(xs, 0));
    if (x >= at(xs, last)) return at(ys, last) + at(slopes, last) * (x - at(xs, last));
    const i = xs.findLastIndex((known) => known <= x);
    const width = at(widths, i);
    const s = (x - at(xs, i)) / width;
    const r = 1 - s;
    return (
      at(ys, i) * (1 + 2 * s) * r * r +
      at(ys, i + 1) * s * s * (3 - 2 * s) +
      width * s * r * (at(slopes, i) * r - at(slopes, i + 1) * s)
    );
  };
}
