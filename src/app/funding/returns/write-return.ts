import { writeRateList, writeYearlyRate } from '../../../charts/return-curve/write-yearly-rate.ts';
import { fromIsoDate } from '../../../core/time.ts';
import type { CashFlow } from '../../../models/funding/returns/cash-flow.ts';
import { moneyMultiple } from '../../../models/funding/returns/money-multiple.ts';
import { rateBounds, xirr, type XirrProblem } from '../../../models/funding/returns/xirr.ts';
import type { Currency } from '../../../models/market/sentence/growth-sentence.ts';
import { cashFlowsOf, sortFlows, type FlowEntry } from '../../../scenario/flow-entry.ts';
import type { Writer } from '../../../scenario/parameter-text/writer.ts';
import { writeAmountOf } from '../../growth/write-amount-of.ts';
import { returnProblemMessages, returnResultMessages as messages } from './result-messages.ts';

const msPerDay = 86_400_000;
const daysPerYear = 365;

/** The first and the last rate that is looked for, as words: a loss a year, and a multiple of the money. */
export function writeRateBounds(writer: Writer): { readonly low: string; readonly high: string } {
  return {
    low: writeYearlyRate(rateBounds.low, writer),
    high: writer.format.amount(rateBounds.high),
  };
}

/** Why flows have no one rate of return, in a sentence; several rates are all listed. */
export function writeReturnProblem(problem: XirrProblem, writer: Writer): string {
  const rates =
    problem.reason === 'several-rates' ? writeRateList(problem.ratesPerYear, writer) : '';
  const words = { value: problem.value, rates, ...writeRateBounds(writer) };
  return writer.t(returnProblemMessages[problem.reason], words);
}

function daysOf(flows: readonly CashFlow[]): readonly [first: string, last: string, days: number] {
  const days = flows.map(({ on }) => on).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return [first, last, Math.round((fromIsoDate(last) - fromIsoDate(first)) / msPerDay)];
}

/** Whether money was paid in, none came back, and a line of 0 paid out after it says that none will. */
function isTotalLoss(entries: readonly FlowEntry[]): boolean {
  const complete = sortFlows(entries).filter((entry) => cashFlowsOf([entry]).length > 0);
  const paid = complete.filter(({ amount }) => amount !== 0);
  const lastPaid = paid.at(-1)?.on;
  return (
    lastPaid !== undefined &&
    paid.every(({ direction }) => direction === 'in') &&
    complete.some(
      ({ on = '', direction, amount }) => direction === 'out' && amount === 0 && on > lastPaid,
    )
  );
}

function writeRate(entries: readonly FlowEntry[], writer: Writer): readonly string[] {
  const { t } = writer;
  if (isTotalLoss(entries)) return [t(messages.allLost, { rate: writeYearlyRate(-1, writer) })];
  const flows = cashFlowsOf(entries);
  const result = xirr(flows);
  if (!result.ok) return result.problems.map((problem) => writeReturnProblem(problem, writer));
  const { ratePerYear, signChanges: count } = result.value;
  const isShort = daysOf(flows)[2] < daysPerYear;
  return [
    t(messages.rate, { rate: writeYearlyRate(ratePerYear, writer) }),
    ...(count > 1 ? [t(messages.onlyRate, { count })] : []),
    ...(isShort ? [t(messages.short)] : []),
  ];
}

function writeMultiple(
  flows: readonly CashFlow[],
  currency: Currency,
  writer: Writer,
): readonly string[] {
  const { t, format } = writer;
  const multiple = moneyMultiple(flows);
  const write = (amount: number): string => writeAmountOf(amount, currency, writer);
  if (!multiple.ok) {
    const returned = flows.reduce((sum, { amount }) => sum + amount, 0);
    return flows.length === 0 ? [] : [t(messages.noMultiple, { returned: write(returned) })];
  }
  const { invested, returned, multiple: times } = multiple.value;
  const words = { invested: write(invested), returned: write(returned) };
  return [t(messages.multiple, { ...words, multiple: format.number(times) })];
}

function writeYears(days: number, { t, format }: Writer): string {
  const years = days / daysPerYear;
  return t(messages.years, { years: format.number(years), count: Number(years.toPrecision(3)) });
}

function writeSpan(flows: readonly CashFlow[], writer: Writer): readonly string[] {
  const { t, format } = writer;
  if (flows.length < 2) return [];
  const [first, last, count] = daysOf(flows);
  const span = count < daysPerYear ? t(messages.days, { count }) : writeYears(count, writer);
  return [t(messages.span, { first: format.date(first), last: format.date(last), span })];
}

/** What flows returned, in sentences: the yearly rate, that all was lost, or every reason why there is no rate, the multiple of money, the time between them, and how many lines are left out because they are not complete. */
export function writeReturn(
  entries: readonly FlowEntry[],
  currency: Currency,
  writer: Writer,
): readonly string[] {
  const flows = cashFlowsOf(entries);
  const count = entries.length - flows.length;
  return [
    ...writeRate(entries, writer),
    ...writeMultiple(flows, currency, writer),
    ...writeSpan(flows, writer),
    ...(count === 0 ? [] : [writer.t(messages.incomplete, { count })]),
  ];
}
