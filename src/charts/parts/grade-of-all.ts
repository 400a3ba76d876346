import type { Grade } from '../chart.ts';

/** From the weakest evidence to the strongest. */
const weakestFirst = ['unverified', 'unlinked', 'linked'] as const;

/** The grade of a figure that was made of several: the weakest of their evidence, and the first objection to one of them. */
export function gradeOfAll(grades: readonly Grade[]): Grade {
  const evidence = weakestFirst.find((code) => grades.some((grade) => grade.evidence === code));
  const objection = grades.find(({ standing }) => standing !== 'sound');
  return { evidence: evidence ?? 'unverified', standing: objection?.standing ?? 'sound' };
}
