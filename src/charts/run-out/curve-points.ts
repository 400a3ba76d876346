import { probabilityBy, type RunOut } from '../../models/run-out.ts';
import type { YearSpan } from '../parts/plot-frame.ts';

const stepsPerYear = 8;

/** The shares of probability whose years are marked on the curve. */
export const guides = [0.1, 0.5, 0.9] as const;

/** The cumulative curve over a span, eight points a year from the base year of the model on, and nothing before it. */
export function curvePoints(
  runOut: RunOut,
  [from, to]: YearSpan,
): readonly (readonly [year: number, share: number])[] {
  const first = Math.max(from, Math.min(to, runOut.baseYear));
  const count = Math.round((to - first) * stepsPerYear) + 1;
  const start = first > from ? [[from, 0] as const, [first, 0] as const] : [];
  const points = Array.from({ length: count }, (_, step) => {
    const year = first + step / stepsPerYear;
    return [year, probabilityBy(runOut, year)] as const;
  });
  return [...start, ...points];
}
