import type { Result } from '../../../core/result.ts';
import type { CashFlow } from './cash-flow.ts';
import { flowProblems, refuseFlows, type FlowProblem } from './flow-problem.ts';

/** What came of the money, whatever the dates; amounts in the currency of the flows, both above zero or zero. */
export interface MoneyMultiple {
  readonly invested: number;
  readonly returned: number;
  /** Returned over invested: 0 where all is lost so far. */
  readonly multiple: number;
}

/** Money that came back over money put in, each flow at its face amount, flows of one day not netted. */
export function moneyMultiple(flows: readonly CashFlow[]): Result<MoneyMultiple, FlowProblem> {
  const problems = flowProblems(flows);
  if (problems.length > 0) return { ok: false, problems };
  const invested = flows.reduce((sum, { amount }) => sum + Math.max(-amount, 0), 0);
  const returned = flows.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  if (invested === 0) return refuseFlows('nothing-invested');
  return { ok: true, value: { invested, returned, multiple: returned / invested } };
}
