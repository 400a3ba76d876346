import { combinedQualifier } from '../qualifier.ts';
import type { PathPoint } from './forecast-path.ts';
import type { StatedPoint } from './stated-points.ts';

/** The whole years from the first to the last, both included; none when the last comes before the first. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}

/** A printed amount as a point of a path. */
export function asPrinted({ year, amount, qualifier, isVerified }: StatedPoint): PathPoint {
  return { year, amount, kind: 'stated', qualifier, isVerified };
}

/** The years between two printed amounts, by the constant growth that the two imply. */
export function pointsBetween(from: StatedPoint, to: StatedPoint): readonly PathPoint[] {
  const isVerified = from.isVerified && to.isVerified;
  const qualifier = combinedQualifier([from.qualifier, to.qualifier]);
  return yearsFrom(from.year + 1, to.year - 1).map((year) => {
    const share = (year - from.year) / (to.year - from.year);
    const amount = from.amount * (to.amount / from.amount) ** share;
    return { year, amount, kind: 'interpolated', qualifier, isVerified };
  });
}

/** Printed amounts in ascending order of their years, joined by the constant growth that each pair implies. */
export function joinedPoints(points: readonly StatedPoint[]): readonly PathPoint[] {
  return points.flatMap((point, place) => {
    const next = points[place + 1];
    return [asPrinted(point), ...(next === undefined ? [] : pointsBetween(point, next))];
  });
}
