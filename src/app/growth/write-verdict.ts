import { verdictMessages } from '../../charts/growth-audit/messages.ts';
import { writeGrowthProblem } from '../../charts/growth-audit/write-problem.ts';
import {
  rangeToMention,
  writeImpliedRate,
  writeStatedRate,
} from '../../charts/growth-audit/write-rate.ts';
import { joinSentences } from '../../charts/growth-audit/write-working.ts';
import { closeHan } from '../../charts/parts/close-han.ts';
import { auditGrowth, type CheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import type { DatedAmount } from '../../models/market/growth/growth-row.ts';
import { gapLimits } from '../../models/market/growth/growth-verdict.ts';
import { amountRange } from '../../models/market/growth/implied-growth.ts';
import type { GrowthClaim } from '../../scenario/growth-terms.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import { understoodMessages as messages } from './understood-messages.ts';
import { writeAmountOf } from './write-amount-of.ts';
import { writeYears } from './write-results.ts';

function widthOf(amount: DatedAmount): number {
  const range = amountRange(amount);
  return range.ok ? range.value.high / range.value.low : 1;
}

/** Which amount is written so coarsely that it explains a gap that would matter. */
function writeLoose(
  { verdict, gap, start, end }: CheckedGrowth,
  currency: GrowthClaim['currency'],
  writer: Writer,
): readonly string[] {
  if (verdict !== 'rounding-explains' || Math.abs(gap) < gapLimits.material) return [];
  const loosest = widthOf(start) > widthOf(end) ? start : end;
  const range = amountRange(loosest);
  if (!range.ok) return [];
  const [amount, low, high] = [loosest.amount, range.value.low, range.value.high].map((one) =>
    writeAmountOf(one, currency, writer),
  );
  return [writer.t(messages.loose, { amount: amount ?? '', low: low ?? '', high: high ?? '' })];
}

function writeChecked(audit: CheckedGrowth, isDated: boolean, writer: Writer): string {
  const { t, format } = writer;
  const { verdict, stated, start, end, years } = audit;
  return t(isDated ? messages.checked : messages.checkedUndated, {
    verdict: t(verdictMessages[verdict]),
    stated: writeStatedRate(stated.rate, writer),
    implied: writeImpliedRate(audit, writer),
    range: rangeToMention(audit.impliedRange, writer),
    from: format.year(start.year),
    to: format.year(end.year),
    years: writeYears(years, writer),
  });
}

/** Whether a claim agrees with itself: its own rate against its own amounts, or why that cannot be told. */
export function writeVerdict({ row, currency, isDated }: GrowthClaim, writer: Writer): string {
  const audit = auditGrowth(row);
  if (audit.verdict !== 'not-checkable') {
    const sentences = [
      writeChecked(audit, isDated, writer),
      ...writeLoose(audit, currency, writer),
    ];
    return joinSentences(sentences.map(closeHan), writer);
  }
  const verdict = writer.t(messages.unchecked, {
    verdict: writer.t(verdictMessages[audit.verdict]),
  });
  const reasons = audit.problems.map((problem) => writeGrowthProblem(problem, writer));
  return joinSentences([verdict, ...new Set(reasons)], writer);
}
