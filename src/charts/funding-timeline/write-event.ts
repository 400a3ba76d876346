import { textOf, gradeOf, type ChartContext } from '../chart.ts';
import type { FundingEventRow } from '../funding-figures/queries.ts';
import { closeHan } from '../parts/close-han.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import {
  amountKindMessages,
  boundMessages,
  leftOutMessages,
  valuationKindMessages,
} from '../parts/funding-messages.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { labelOf } from '../parts/label.ts';
import { writeRowDate } from '../parts/write-event-date.ts';
import { writeFundingEvent } from '../parts/write-funding-event.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import { fundingFieldMessages, fundingTimelineMessages as messages } from './messages.ts';
import type { TimelineEvent } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

const qualifyingKinds = ['lower_bound', 'maximum'];

function joined(texts: readonly string[], message: typeof messages.list, { t }: Words): string {
  return texts.reduce((first, second) => t(message, { first, second }));
}

function writeOriginal(text: string, row: FundingEventRow, { t, locale }: Words): string {
  const note = textOf(row, 'amount_note')?.[locale];
  return note === undefined ? text : t(messages.noted, { text, note });
}

function writeKnownAmount(row: FundingEventRow, amountUsd: number, words: Words): string {
  const { amount_kind: kind } = row;
  const money = writeMoney(amountUsd, 'USD', words);
  const amount =
    kind !== undefined && qualifyingKinds.includes(kind)
      ? words.t(messages.valued, { kind: words.t(amountKindMessages[kind]), amount: money })
      : money;
  const isRaise = row.event === 'round' || row.event === 'ipo';
  const text = words.t(isRaise ? messages.raised : messages.paid, { amount });
  return kind === 'derived' ? words.t(messages.workedOut, { text }) : text;
}

function writeAmount({ row, amountUsd }: TimelineEvent, words: Words): string {
  if (amountUsd !== undefined)
    return writeOriginal(writeKnownAmount(row, amountUsd, words), row, words);
  if (row.amount_usd_m === undefined)
    return writeOriginal(words.t(messages.amountUnknown), row, words);
  const amount = writeUsdMillions(row.amount_usd_m, words);
  return words.t(messages.totalSoFar, { amount });
}

/** A valuation with its kind; of a round without one, that it is not known; nothing where the price is the valuation. */
function writeValuation({ row, role }: TimelineEvent, words: Words): string | undefined {
  const { post_money_usd_m: millions, valuation_kind: kind } = row;
  if (millions === undefined || kind === undefined)
    return role === 'outcome' || role === 'spent' ? undefined : words.t(messages.notValued);
  if (kind === 'purchase_price' || kind === 'bid') return undefined;
  const amount = writeUsdMillions(millions, words);
  return words.t(messages.valued, { kind: words.t(valuationKindMessages[kind]), amount });
}

/** The share of the company that was sold, with what is known of it; `undefined` where it is not known. */
export function writeShareSold(
  { sold_share: share, sold_share_bound: bound }: FundingEventRow,
  { t, format }: Words,
): string | undefined {
  if (share === undefined) return undefined;
  return t(boundMessages[bound ?? 'exact'], { value: format.percent(share) });
}

function writeSold(row: FundingEventRow, words: Words): string | undefined {
  const share = writeShareSold(row, words);
  return share && words.t(messages.sold, { share });
}

function writeInvestors({ role, row }: TimelineEvent, { t }: Words): string | undefined {
  const { lead_investors: investors } = row;
  if (investors === undefined || investors === row.company) return undefined;
  return t(role === 'outcome' ? messages.by : messages.led, { investors });
}

/** Which figures of a row were not seen at the source, each once; `undefined` where all were. */
export function writeUnverified(
  { unverified_fields: fields }: FundingEventRow,
  words: Words,
): string | undefined {
  const known = fields?.split(';').filter((field) => Object.hasOwn(fundingFieldMessages, field));
  if (known === undefined || known.length === 0) return undefined;
  return joined(
    known.map((field) => labelOf(fundingFieldMessages, field, words)),
    messages.list,
    words,
  );
}

function writeDoubts(row: FundingEventRow, words: Words): readonly (string | undefined)[] {
  const { t } = words;
  const { left_out: leftOut, evidence } = row;
  const fields = evidence === 'unverified' ? undefined : writeUnverified(row, words);
  const grade = gradeToMention(gradeOf(row), words);
  const isSaid = leftOut === 'unverified' && evidence === 'unverified' && row.standing === 'sound';
  return [
    leftOut && t(messages.leftOut, { reason: t(leftOutMessages[leftOut]) }),
    fields && t(messages.unverifiedFields, { fields }),
    grade === 'none' || isSaid ? undefined : grade,
  ];
}

/** An event in one breath, for the data cursor: who, what, when, how much, at what valuation, by whom, whether it counts and how far it was seen. */
export function writeEvent(event: TimelineEvent, words: Words): string {
  const { row } = event;
  const { t, locale } = words;
  const head = t(messages.head, {
    company: row.company,
    claim: row.claim_id ?? 'none',
    what: writeFundingEvent(row, words),
    date: writeRowDate(row, words),
  });
  const clauses = [
    writeAmount(event, words),
    writeValuation(event, words),
    writeSold(row, words),
    writeInvestors(event, words),
    ...writeDoubts(row, words),
  ].filter((clause) => clause !== undefined);
  const first = t(messages.told, { head, clauses: joined(clauses, messages.clauses, words) });
  return closeHan(joinSentences([first, textOf(row, 'note')?.[locale] ?? ''], t));
}
