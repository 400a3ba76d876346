import type { NormalizedPoint } from '../../models/market/basis/path-to-basis.ts';
import { gradeOf, type Grade } from '../chart.ts';
import type { DatedOutcome } from '../market-figures/select-market.ts';
import type { PathLine } from './series.ts';

/** The grade of one year of a forecast: not verified where anything that it rests on was not seen. */
export function gradeOfPoint(
  { row }: Pick<PathLine, 'row'>,
  { isVerified }: NormalizedPoint,
): Grade {
  const grade = gradeOf(row);
  return isVerified ? grade : { ...grade, evidence: 'unverified' };
}

/** The grade of an outcome. */
export function gradeOfOutcome({ row, outcome }: DatedOutcome): Grade {
  const grade = gradeOf(row);
  return outcome.isVerified ? grade : { ...grade, evidence: 'unverified' };
}
