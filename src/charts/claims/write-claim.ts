import { textOf, type ChartContext } from '../chart.ts';
import { claimMessages as messages } from './messages.ts';
import type { ClaimRow } from './queries.ts';

/** A claim of the article in our words, with what can be checked of it. */
export function writeClaim(
  row: ClaimRow,
  { t, locale }: Pick<ChartContext, 't' | 'locale'>,
): string {
  return t(messages.line, {
    id: row.claim_id,
    claim: textOf(row, 'claim')?.[locale] ?? '',
    arithmetic: textOf(row, 'arithmetic')?.[locale] ?? '',
  });
}
