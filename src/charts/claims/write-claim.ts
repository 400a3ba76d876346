import { textOf, type ChartContext } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { gradeMessages } from '../parts/messages.ts';
import { claimMessages as messages, claimNoteMessages, verdictMessages } from './messages.ts';
import type { ClaimRow } from './queries.ts';

/** A claim of the article in our words, what can be checked of it, the verdict and what is known since, and a warning where a figure here must not be set against it. */
export function writeClaim(row: ClaimRow, context: Pick<ChartContext, 't' | 'locale'>): string {
  const { t, locale } = context;
  const { claim_id: id, standing, verdict } = row;
  const write = (name: 'claim' | 'arithmetic' | 'since'): string =>
    textOf(row, name)?.[locale] ?? '';
  const said = labelOf(verdictMessages, verdict, context);
  const grade = labelOf(gradeMessages, standing, context);
  const note = Object.entries(claimNoteMessages).find(([claimId]) => claimId === id)?.[1];
  return t(messages.line, {
    id,
    claim: write('claim'),
    arithmetic: write('arithmetic'),
    verdict: said,
    standing: standing === 'sound' || grade === said ? 'none' : grade,
    since: write('since'),
    note: note === undefined ? 'none' : t(note),
  });
}
