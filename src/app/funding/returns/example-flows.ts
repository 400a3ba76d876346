import { gradeOf, sourceOf, type Grade, type SourceRef } from '../../../charts/chart.ts';
import type { CompanyRoundRow } from '../../../charts/funding-figures/company-queries.ts';
import { entryOf, type FlowEntry } from '../../../scenario/flow-entry.ts';
import type { ReturnExampleId } from '../../../scenario/funding-return-settings.ts';

/** A cash flow made from a row of the data. */
export interface ExampleFlow {
  readonly entry: FlowEntry;
  readonly row: CompanyRoundRow;
  /** What the amount is: money of a round, the price of the company, or its value after a round. */
  readonly kind: 'raise' | 'purchase' | 'valuation';
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** An example for the return calculator; `undefined` flows do not exist, an amount that is not known is left out. */
export interface ReturnExample {
  readonly id: ReturnExampleId;
  /** In order of time. */
  readonly flows: readonly ExampleFlow[];
  /** Rounds that are no part of it because their amount is not known or was not seen. */
  readonly leftOut: readonly CompanyRoundRow[];
}

/** Where each example comes from: all rounds of a company against its purchase, or its value at two rows. */
export const exampleSources = {
  neon: { companyId: 'neon' },
  'scale-ai': {
    companyId: 'scale-ai',
    valuedAt: ['scale-ai-2024-series-f', 'scale-ai-2025-meta-stake'],
  },
} as const satisfies Readonly<
  Record<
    ReturnExampleId,
    { readonly companyId: string; readonly valuedAt?: readonly [from: string, to: string] }
  >
>;

const significantDigits = 12;

/** Whether a field of a row was seen at its source. */
export function isFieldSeen(
  { unverified_fields: unseen }: CompanyRoundRow,
  field: string,
): boolean {
  const fields = (unseen ?? '').split(';');
  return !fields.includes('*') && !fields.includes(field);
}

/** The fields on which a flow of a kind rests, besides its date. */
const amountFields = {
  raise: ['amount_usd_m', 'amount_kind'],
  purchase: ['purchase_price_usd_m'],
  valuation: ['post_money_usd_m', 'valuation_kind'],
} as const satisfies Readonly<Record<ExampleFlow['kind'], readonly string[]>>;

function flowOf(row: CompanyRoundRow, kind: ExampleFlow['kind'], signedUsdM: number): ExampleFlow {
  const amount = Number((signedUsdM * 1e6).toPrecision(significantDigits));
  const { standing, evidence } = gradeOf(row);
  const isSeen = ['announced_on', ...amountFields[kind]].every((field) => isFieldSeen(row, field));
  return {
    entry: entryOf(row.announced_on, amount),
    row,
    kind,
    source: sourceOf(row),
    grade: { standing, evidence: isSeen ? evidence : 'unverified' },
  };
}

function raiseOf(row: CompanyRoundRow): readonly ExampleFlow[] {
  return row.raised_usd_m === undefined ? [] : [flowOf(row, 'raise', -row.raised_usd_m)];
}

function purchaseOf(row: CompanyRoundRow, countsUnverified: boolean): readonly ExampleFlow[] {
  const { event, left_out: leftOut, purchase_price_usd_m: price } = row;
  const counts = countsUnverified || isFieldSeen(row, 'purchase_price_usd_m');
  return event === 'acquisition' && leftOut === 'not_a_raise' && counts && price !== undefined
    ? [flowOf(row, 'purchase', price)]
    : [];
}

function isLeftOut({ event, left_out: leftOut, raised_usd_m: raised }: CompanyRoundRow): boolean {
  const isRound = event === 'round' || event === 'ipo';
  return isRound && raised === undefined && (leftOut === undefined || leftOut === 'unverified');
}

function valueOf(
  rows: readonly CompanyRoundRow[],
  id: string,
  sign: 1 | -1,
): readonly ExampleFlow[] {
  const row = rows.find(({ funding_round_id: rowId }) => rowId === id);
  const value = row?.valued_usd_m;
  return row?.valuation_kind === 'post_money' && value !== undefined
    ? [flowOf(row, 'valuation', sign * value)]
    : [];
}

/** The flows of an example from the rows of its company, asked for with the same choice of evidence; `undefined` without a row of that company. */
export function exampleOf(
  id: ReturnExampleId,
  rows: readonly CompanyRoundRow[],
  countsUnverified: boolean,
): ReturnExample | undefined {
  const source = exampleSources[id];
  const own = rows.filter(({ company_id: companyId }) => companyId === source.companyId);
  if (own.length === 0) return undefined;
  if ('valuedAt' in source) {
    const [from, to] = source.valuedAt;
    return { id, flows: [...valueOf(own, from, -1), ...valueOf(own, to, 1)], leftOut: [] };
  }
  return {
    id,
    flows: [...own.flatMap(raiseOf), ...own.flatMap((row) => purchaseOf(row, countsUnverified))],
    leftOut: own.filter(isLeftOut),
  };
}
