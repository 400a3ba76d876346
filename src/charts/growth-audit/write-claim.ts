import type { ChartContext } from '../chart.ts';
import { growthAuditMessages as messages, verdictMessages } from './messages.ts';
import type { OwnClaim } from './own-claim.ts';
import { writeGap, writeImpliedRate, rangeToMention, writeStatedRate } from './write-rate.ts';

/** What the reader claims, beside what the own amounts imply, and the verdict. */
export function writeClaim(
  { audit }: OwnClaim,
  context: Pick<ChartContext, 't' | 'format' | 'locale'>,
): string {
  const { t } = context;
  return t(messages.claimPoint, {
    name: t(messages.yourClaim),
    stated: writeStatedRate(audit.stated.rate, context),
    implied: writeImpliedRate(audit, context),
    range: rangeToMention(audit.impliedRange, context),
    gap: writeGap(audit.gap, context),
    verdict: t(verdictMessages[audit.verdict]),
  });
}
