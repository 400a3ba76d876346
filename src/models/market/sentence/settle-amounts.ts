import type { Currency, StatedAmount } from './growth-sentence.ts';
import type { AmountItem, Item, Note, SettledAmount, SettledItem } from './item.ts';
import type { Script } from './script-of.ts';

const smallestMarket = 10_000;

const fewestOfSeveral = 2;

/**
 * 3 for 3.09, 2.50 and 1,250; 1 for 3. Zeros at the end of a whole number may be rounding, but of several digits at least two
 * count, so that 10 bn, 100 億 and 10,000 million are equally exact.
 */
function significantDigitsOf(digits: string): number {
  const figures = digits.replace(/[-.]/g, '').replace(/^0+/, '');
  if (digits.includes('.')) return Math.max(1, figures.length);
  const least = Math.min(fewestOfSeveral, figures.length);
  return Math.max(1, least, figures.replace(/0+$/, '').length);
}

type Clear = (item: AmountItem) => Currency | undefined;

/** 元 is that of the script, or the one that the sentence names elsewhere; ¥ is Chinese in a Chinese sentence. */
function makeClear(items: readonly Item[], script: Script): Clear {
  const named = new Set(items.flatMap((item) => (item.kind === 'amount' ? [item.currency] : [])));
  const yuan = (['CNY', 'TWD'] as const).filter((currency) => named.has(currency));
  const yuanOfSentence = yuan.length === 1 ? yuan[0] : undefined;
  return ({ currency }) => {
    if (currency === 'yuan') return yuanOfSentence ?? (script === 'hans' ? 'CNY' : undefined);
    if (currency !== 'yen-sign') return currency;
    return yuanOfSentence ?? (script === 'latin' ? undefined : 'CNY');
  };
}

function settled(item: AmountItem, power: number, currency: Currency | undefined): SettledAmount {
  const { digits, qualifier, isPassing, span } = item;
  const amount = Number(`${digits}e${power}`);
  const significantDigits = significantDigitsOf(digits);
  const stated: StatedAmount = { amount, significantDigits, qualifier, span };
  return { kind: 'amount', stated: currency ? { ...stated, currency } : stated, isPassing, span };
}

/** Whether money without a unit of size is an amount all the same: nothing is nothing in any unit. */
function isWholeAmount({ digits }: AmountItem): boolean {
  return Number(digits) === 0 || Number(digits) >= smallestMarket;
}

function settle(item: AmountItem, clear: Clear, note: Note): SettledItem {
  const gap = { kind: 'gap', span: item.span } as const;
  const power = item.power ?? 0;
  const isMoney = item.currency !== undefined;
  if (item.isVague) {
    note('amount', 'vague-amount', item.span);
    return gap;
  }
  if (item.power === undefined && !(isMoney && isWholeAmount(item))) {
    if (isMoney) note('amount', 'missing-unit', item.span);
    return gap;
  }
  const currency = clear(item);
  if (isMoney && currency === undefined)
    note('currency', 'currency-unclear', item.currencySpan ?? item.span);
  return settled(item, power, currency);
}

/** Gives amounts their size and currency; what is no amount after all is noted and becomes a gap. O(n). */
export function settleAmounts(
  items: readonly Item[],
  script: Script,
  note: Note,
): readonly SettledItem[] {
  const clear = makeClear(items, script);
  return items.map((item) => (item.kind === 'amount' ? settle(item, clear, note) : item));
}
