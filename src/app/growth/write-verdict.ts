import { verdictMessages } from '../../charts/growth-audit/messages.ts';
import { writeGrowthProblem } from '../../charts/growth-audit/write-problem.ts';
import {
  writeRateRange,
  writeImpliedRate,
  writeStatedRate,
} from '../../charts/growth-audit/write-rate.ts';
import { joinSentences } from '../../charts/growth-audit/write-working.ts';
import { closeHan } from '../../charts/parts/close-han.ts';
import { auditGrowth, type CheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import type { GrowthRow } from '../../models/market/growth/growth-row.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import { understoodMessages as messages } from './understood-messages.ts';

function writeChecked(audit: CheckedGrowth, writer: Writer): string {
  const { t, format } = writer;
  const { verdict, stated, impliedRange, start, end } = audit;
  return t(messages.checked, {
    verdict: t(verdictMessages[verdict]),
    stated: writeStatedRate(stated.rate, writer),
    implied: writeImpliedRate(audit, writer),
    range: writeRateRange(impliedRange, writer),
    from: format.year(start.year),
    to: format.year(end.year),
  });
}

/** Whether a statement agrees with itself: its own rate against its own amounts, or why that cannot be told. */
export function writeVerdict(row: GrowthRow, writer: Writer): string {
  const audit = auditGrowth(row);
  if (audit.verdict !== 'not-checkable') return closeHan(writeChecked(audit, writer));
  const verdict = writer.t(messages.unchecked, {
    verdict: writer.t(verdictMessages[audit.verdict]),
  });
  const reasons = audit.problems.map((problem) => writeGrowthProblem(problem, writer));
  return joinSentences([verdict, ...new Set(reasons)], writer);
}
