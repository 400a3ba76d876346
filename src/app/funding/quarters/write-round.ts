import { textOf, type ChartContext } from '../../../charts/chart.ts';
import type { FundingEventRow } from '../../../charts/funding-figures/queries.ts';
import { isAmountUnseen } from '../../../charts/funding-quarters/is-amount-unseen.ts';
import {
  amountKindMessages,
  boundMessages,
  categoryMessages,
  leftOutMessages,
} from '../../../charts/parts/funding-messages.ts';
import { writeRowDate } from '../../../charts/parts/write-event-date.ts';
import { writeFundingEvent } from '../../../charts/parts/write-funding-event.ts';
import { writeUsdMillions } from '../../../charts/parts/write-usd-millions.ts';
import { quartersPanelMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** What counts as raised, or else what the source prints with the name of what that is; `none` where there is neither. */
function writeAmount(row: FundingEventRow, words: Words): string {
  const { raised_usd_m: raised, amount_usd_m: printed, amount_kind: kind } = row;
  const { t } = words;
  if (raised !== undefined) {
    const bound = kind === 'lower_bound' ? 'at-least' : 'exact';
    return t(boundMessages[bound], { value: writeUsdMillions(raised, words) });
  }
  if (printed === undefined) return 'none';
  const amount = writeUsdMillions(printed, words);
  return t(messages.printed, { kind: t(amountKindMessages[kind ?? 'exact']), amount });
}

/** An event of a period in one line: its amount, what it was, its category and its date. */
export function writeRound(row: FundingEventRow, words: Words): string {
  const { t } = words;
  return t(messages.round, {
    amount: writeAmount(row, words),
    what: writeFundingEvent(row, words),
    category: t(categoryMessages[row.category]),
    date: writeRowDate(row, words),
  });
}

/** What a reader must beware of in an event: why it does not count, or that its amount was not seen; empty where there is nothing. */
export function writeCaution(row: FundingEventRow, { t }: Words): string {
  if (row.left_out !== undefined) {
    return t(messages.notCounted, { reason: t(leftOutMessages[row.left_out]) });
  }
  return isAmountUnseen(row) ? t(messages.unseen) : '';
}

/** What the table notes of an amount and of the event, in the reader's language. */
export function notesOf(row: FundingEventRow, { locale }: Words): readonly string[] {
  const texts = [textOf(row, 'amount_note'), textOf(row, 'note')];
  return texts.flatMap((text) => (text === undefined ? [] : [text[locale]]));
}
