import { quantileSorted } from '../../../core/quantile.ts';

/** How many knots a distribution between bounds has. */
export const knotCount = 257;

/** log10 of a stock between its bounds, by quantile: knots at equal steps of probability from 0 to 1, straight lines between them. */
export type BoundedQuantiles = Float64Array;

/**
 * The distribution whose density is proportional to CDF_lower(x) (1 - CDF_upper(x)), between the 1st percentile of the
 * lower and the 99th of the upper bound: what lies above one and below the other. Bounds are ascending columns of log10,
 * each moved by its shift. Villalobos et al. 2022.
 */
export function betweenBounds(
  lower: Float32Array,
  lowerShift: number,
  upper: Float32Array,
  upperShift: number,
): BoundedQuantiles {
  const from = (quantileSorted(lower, 0.01) ?? 0) + lowerShift;
  const to = Math.max((quantileSorted(upper, 0.99) ?? 0) + upperShift, from);
  const step = (to - from) / (knotCount - 1);
  const areas = new Float64Array(knotCount);
  let belowLower = 0;
  let belowUpper = 0;
  let before = 0;
  for (let knot = 0; knot < knotCount; knot++) {
    const x = from + knot * step;
    while (belowLower < lower.length && (lower[belowLower] as number) + lowerShift < x)
      belowLower += 1;
    while (belowUpper < upper.length && (upper[belowUpper] as number) + upperShift < x)
      belowUpper += 1;
    const density = (belowLower / lower.length) * (1 - belowUpper / upper.length);
    areas[knot] = knot === 0 ? 0 : (areas[knot - 1] as number) + (before + density) / 2;
    before = density;
  }
  const total = areas[knotCount - 1] as number;
  if (total === 0) return new Float64Array(knotCount).fill((from + to) / 2);
  let knot = 1;
  return new Float64Array(knotCount).map((_, place) => {
    const area = (place / (knotCount - 1)) * total;
    while (knot < knotCount - 1 && (areas[knot] as number) < area) knot += 1;
    const below = areas[knot - 1] as number;
    const width = (areas[knot] as number) - below;
    return from + step * (knot - 1 + (width > 0 ? (area - below) / width : 0));
  });
}
