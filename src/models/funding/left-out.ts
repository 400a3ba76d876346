import { isSeen, type EvidenceColumns, type Standing } from '../market/forecast-row.ts';

/** What counts beside figures seen at their source. */
export interface EvidenceOptions {
  /** Whether figures count that were not seen at their source; not unless asked. */
  readonly countsUnverified?: boolean;
}

const standings = ['superseded', 'duplicate', 'misquote', 'wrong'] as const;
const statuses = ['talks', 'planned', 'withdrawn', 'denied', 'misreported'] as const;

/** Why a row does not count: what it is (`not-a-round`), its standing, how far the deal came, or that it was not seen. */
export type LeftOutReason =
  | (typeof standings)[number]
  | (typeof statuses)[number]
  | 'not-a-round'
  | 'unverified';

/** A row that does not count, with every reason against it. */
export interface LeftOutRow<R> {
  readonly row: R;
  readonly reasons: readonly LeftOutReason[];
}

interface JudgedColumns extends EvidenceColumns {
  readonly standing: Standing;
  readonly status: string;
}

/** Everything against counting a row as a deal that was made; rows of a standing other than sound and disputed never count. */
export function reasonsAgainst(
  row: JudgedColumns,
  { countsUnverified = false }: EvidenceOptions,
): readonly LeftOutReason[] {
  const reasons: LeftOutReason[] = [];
  reasons.push(...standings.filter((standing) => standing === row.standing));
  reasons.push(...statuses.filter((status) => status === row.status));
  if (!countsUnverified && !isSeen(row, [])) reasons.push('unverified');
  return reasons;
}
