import type { Message } from '../../i18n/message.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeMoney, writeMoneyRange } from '../parts/write-money.ts';
import { fromMillions } from '../parts/from-millions.ts';
import { unitCountMessages, unitMessages } from './code-messages.ts';
import { unitPriceMessages as messages } from './messages.ts';
import type { LicenceDeal, LicenceDealsSeries } from './series.ts';

type Words = Pick<ChartContext, 'locale' | 't' | 'format'>;

/** A deal whose source gives the price of a unit, in the currency of the deal. */
export interface UnitPrice {
  readonly deal: LicenceDeal;
  readonly low: number;
  readonly high: number;
}

function unitPriceOf(deal: LicenceDeal): readonly UnitPrice[] {
  const { unit_price_low: low, unit_price_high: high } = deal.row;
  const [from, to] = [low ?? high, high ?? low];
  return from === undefined || to === undefined ? [] : [{ deal, low: from, high: to }];
}

/** The deals with a price of a unit, in order of time. */
export function unitPrices({ deals }: Pick<LicenceDealsSeries, 'deals'>): readonly UnitPrice[] {
  return deals.flatMap(unitPriceOf);
}

function ofUnit(
  catalogue: Readonly<Record<string, Message>> & { readonly other: Message },
  unit: string,
): Message {
  return (Object.hasOwn(catalogue, unit) ? catalogue[unit] : undefined) ?? catalogue.other;
}

function writePrice({ deal, low, high }: UnitPrice, words: Words): string {
  const { currency = 'USD' } = deal.row;
  return low === high
    ? writeMoney(low, currency, words)
    : writeMoneyRange(low, high, currency, words);
}

/** The price with its unit: "US$0.02–0.04 an image". */
export function writeUnitPrice(price: UnitPrice, words: Words): string {
  const message = ofUnit(unitMessages, price.deal.row.unit_price_unit ?? 'other');
  return closeHan(words.t(message, { value: writePrice(price, words) }));
}

/** The division of the total by the middle of the prices, or why there is none. */
export function writeUnitSteps(price: UnitPrice, words: Words): string {
  const { t, format } = words;
  const { row } = price.deal;
  const { value_m: totalM, implied_unit_count: count, currency = 'USD' } = row;
  if (totalM === undefined) return t(messages.noTotal);
  if (count === undefined) return t(messages.noCount);
  const unit = ofUnit(unitCountMessages, row.unit_price_unit ?? 'other');
  const division = t(messages.division, {
    total: writeMoney(fromMillions(totalM), currency, words),
    price: writeMoney((price.low + price.high) / 2, currency, words),
    isMiddle: price.low === price.high ? 'no' : 'yes',
    range: writePrice(price, words),
    count: t(unit, { count: format.amount(count) }),
  });
  return closeHan(division);
}

/** What is to be known of the total of a price of a unit; `undefined` where it is a plain one. */
export function writeUnitRemark({ deal }: UnitPrice, { t }: Words): string | undefined {
  return deal.row.value_kind === 'derived_total' ? t(messages.derived) : undefined;
}
