import type { AuditProblem } from '../../models/market/growth/growth-span.ts';
import type { ChartContext } from '../chart.ts';
import { growthProblemMessages } from './messages.ts';

/** Why growth cannot be computed or checked, in a sentence. */
export function writeGrowthProblem(
  { where, value, reason }: AuditProblem,
  { t }: Pick<ChartContext, 't'>,
): string {
  return t(growthProblemMessages[reason], { where, value: value === '' ? 'none' : value });
}
