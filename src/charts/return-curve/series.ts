import type { CashFlow } from '../../models/funding/returns/cash-flow.ts';
import { netPresentValue } from '../../models/funding/returns/net-present-value.ts';
import { xirr } from '../../models/funding/returns/xirr.ts';
import { entered, type Grade, type SourceRef } from '../chart.ts';

/** A dated cash flow with what it is and where its figure was seen. */
export interface SourcedFlow extends CashFlow {
  /** What happened, in the reader's language; `undefined` for a figure that the reader entered. */
  readonly name: string | undefined;
  /** `undefined` for a figure that the reader entered. */
  readonly source: SourceRef | undefined;
  readonly grade: Grade;
}

/** Everything that the chart of the present value draws; amounts in units of the currency. */
export interface ReturnCurveSeries {
  readonly flows: readonly SourcedFlow[];
  /** ISO 4217 code. */
  readonly currency: string;
  /** Every rate a year at which the value is zero, ascending. */
  readonly ratesPerYear: readonly number[];
}

/** A flow that the reader entered. */
export function enteredFlow(flow: CashFlow): SourcedFlow {
  return { ...flow, name: undefined, source: undefined, grade: entered };
}

function ratesThatFit(flows: readonly CashFlow[]): readonly number[] {
  const result = xirr(flows);
  if (result.ok) return [result.value.ratePerYear];
  return result.problems.flatMap((problem) =>
    problem.reason === 'several-rates' ? problem.ratesPerYear : [],
  );
}

/** The flows with every rate that fits them. */
export function selectReturnCurve(
  flows: readonly SourcedFlow[],
  currency: string,
): ReturnCurveSeries {
  return { flows, currency, ratesPerYear: ratesThatFit(flows) };
}

/** Whether the flows have a curve: there are some, and their value is not zero at every rate. */
export function hasCurve({ flows }: ReturnCurveSeries): boolean {
  return [-0.5, 0, 0.5].some((rate) => netPresentValue(flows, rate) !== 0);
}
