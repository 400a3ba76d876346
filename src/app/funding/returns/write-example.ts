import type { CompanyRoundRow } from '../../../charts/funding-figures/company-queries.ts';
import { fundingEventMessages, stageMessages } from '../../../charts/parts/funding-messages.ts';
import { labelOf } from '../../../charts/parts/label.ts';
import type { Writer } from '../../../scenario/parameter-text/writer.ts';
import { exampleCaveatMessages, exampleMessages as messages } from './example-messages.ts';
import { isFieldSeen, type ExampleFlow, type ReturnExample } from './example-flows.ts';

function writeEvent(row: CompanyRoundRow, writer: Writer): string {
  return row.event === 'round'
    ? labelOf(stageMessages, row.stage, writer)
    : labelOf(fundingEventMessages, row.event, writer);
}

/** What an example's flow is: seed round, Series F, post-money valuation, acquired with the buyer's name. */
export function writeExampleFlow({ row, kind }: ExampleFlow, writer: Writer): string {
  const { t } = writer;
  const what = writeEvent(row, writer);
  const who = row.event === 'round' ? undefined : row.lead_investors;
  const named = who === undefined ? what : t(messages.named, { what, who });
  return kind === 'valuation' ? t(messages.valued, { what: named }) : named;
}

type Sentence = (typeof messages)['dates' | 'unseenDates' | 'unseenDays' | 'floors' | 'leftOut'];

function sayOf(
  message: Sentence,
  names: readonly string[],
  { t, locale }: Writer,
): readonly string[] {
  if (names.length === 0) return [];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return [t(message, { names: list.format(names) })];
}

/** What is to be known of an example, in sentences: what it overstates, which dates are not of a day or were not seen, which amounts are floors and which rounds are left out. */
export function writeCaveats(example: ReturnExample, writer: Writer): readonly string[] {
  const { t } = writer;
  const { id, flows, leftOut } = example;
  const say = (message: Sentence, found: readonly ExampleFlow[]): readonly string[] =>
    sayOf(
      message,
      found.map((flow) => writeExampleFlow(flow, writer)),
      writer,
    );
  const rough = flows.filter(({ row }) => row.announced_precision !== 'day');
  const unseen = flows.filter(({ row }) => !isFieldSeen(row, 'announced_on'));
  const unseenDays = flows.filter(
    ({ row }) => row.announced_precision === 'day' && row.date_precision === 'month',
  );
  const floors = flows.filter(
    ({ row, kind }) => kind === 'raise' && row.amount_kind === 'lower_bound',
  );
  const isWhole = flows.some(({ kind }) => kind === 'raise');
  return [
    t(exampleCaveatMessages[id]),
    ...say(messages.dates, rough),
    ...say(messages.unseenDates, unseen),
    ...say(messages.unseenDays, unseenDays),
    ...say(messages.floors, floors),
    ...sayOf(
      messages.leftOut,
      leftOut.map((row) => writeEvent(row, writer)),
      writer,
    ),
    ...(isWhole && leftOut.length === 0 ? [t(messages.noneLeftOut)] : []),
  ];
}
