import type { FundingCoverageRow } from '../../../charts/funding-figures/queries.ts';
import { leftOutCodes } from '../../../charts/funding-figures/codes.ts';

/** One of the reasons why an event does not count. */
export type LeftOutCode = (typeof leftOutCodes)[number];

/** How many events do not count, by reason. */
export function leftOutCounts(
  row: FundingCoverageRow,
): readonly { readonly code: LeftOutCode; readonly count: number }[] {
  return leftOutCodes.map((code) => ({ code, count: row[`left_out_${code}`] }));
}
