import { gradeOf, sourceOf, type Grade, type SourceRef } from '../chart.ts';
import type { FundingEventRow } from '../funding-figures/queries.ts';
import { uniqueSources } from '../parts/unique-sources.ts';

const evidenceOrder: readonly FundingEventRow['evidence'][] = ['unverified', 'unlinked', 'linked'];

/** The sources of some rows as one: its title names them all, and it has an address where there is but one; `undefined` without rows. */
export function jointSource(rows: readonly FundingEventRow[]): SourceRef | undefined {
  const sources = uniqueSources(rows.map(sourceOf));
  if (sources.length <= 1) return sources[0];
  return {
    id: sources.map(({ id }) => id).join('+'),
    title: sources.map(({ title }) => title).join('; '),
    url: undefined,
    licence: undefined,
  };
}

/** The weakest evidence of some rows, and `disputed` where one of them is. */
export function jointGrade(rows: readonly FundingEventRow[]): Grade {
  const grades = rows.map(gradeOf);
  return {
    evidence:
      evidenceOrder.find((code) => grades.some(({ evidence }) => evidence === code)) ?? 'unlinked',
    standing: grades.find(({ standing }) => standing !== 'sound')?.standing ?? 'sound',
  };
}
