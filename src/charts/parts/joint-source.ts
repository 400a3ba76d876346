import { gradeOf, sourceOf, type Grade, type SourceRef, type SourceRow } from '../chart.ts';
import { uniqueSources } from './unique-sources.ts';

/** From the weakest evidence to the strongest. */
const weakestFirst = ['unverified', 'unlinked', 'linked'] as const;

/** The grade of a figure that was made of several: the weakest of their evidence, and the first objection to one of them. */
function jointGrade(grades: readonly Grade[]): Grade {
  const evidence = weakestFirst.find((code) => grades.some((grade) => grade.evidence === code));
  const objection = grades.find(({ standing }) => standing !== 'sound');
  return { evidence: evidence ?? 'unverified', standing: objection?.standing ?? 'sound' };
}

/** What a row of a table twin says of its origin when its figures were made of several rows: all their sources, and their joint grade. */
export function jointSource(rows: readonly SourceRow[]): {
  readonly source: SourceRef | undefined;
  readonly moreSources: readonly SourceRef[];
  readonly grade: Grade;
} {
  const [source, ...moreSources] = uniqueSources(rows.map(sourceOf));
  return { source, moreSources, grade: jointGrade(rows.map(gradeOf)) };
}
