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

type Sentence = (typeof messages)['leftOut' | 'floors' | 'dates' | 'unseenDates' | 'unseenDays'];

/** What is to be known of an example, in sentences, the weightiest first: what it overstates, which rounds are left out, which amounts are floors, and which dates are not of a day or were not seen. */
export function writeCaveats(example: ReturnExample, writer: Writer): readonly string[] {
  const { t, locale } = writer;
  const { id, flows, leftOut } = example;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const say = (message: Sentence, found: readonly CompanyRoundRow[]): readonly string[] => {
    const names = list.format(found.map((row) => writeEvent(row, writer)));
    return found.length === 0 ? [] : [t(message, { names })];
  };
  const rows = flows.map(({ row }) => row);
  const floors = flows.filter(
    ({ row, kind }) => kind === 'raise' && row.amount_kind === 'lower_bound',
  );
  const rough = rows.filter((row) => row.announced_precision !== 'day');
  const unseen = rows.filter((row) => !isFieldSeen(row, 'announced_on'));
  const unseenDays = rows.filter(
    (row) => row.announced_precision === 'day' && row.date_precision === 'month',
  );
  return [
    t(exampleCaveatMessages[id]),
    ...say(messages.leftOut, leftOut),
    ...say(
      messages.floors,
      floors.map(({ row }) => row),
    ),
    ...say(messages.dates, rough),
    ...say(messages.unseenDates, unseen),
    ...say(messages.unseenDays, unseenDays),
  ];
}
