import { isCueItem } from './is-cue-item.ts';
import type { Note, SettledAmount, SettledItem } from './item.ts';

/** Items that may stand between an amount and the same amount in another currency: an open bracket, "or", 約合. */
const mostBetween = 3;

function isBetween(item: SettledItem): boolean {
  if (item.kind === 'cue') return isCueItem(item, 'open', 'filler', 'value');
  return item.kind === 'gap' || (item.kind === 'break' && !item.isStrong);
}

function isConversion(amount: SettledAmount, before: SettledAmount | undefined): boolean {
  const [one, other] = [before?.stated, amount.stated];
  if (one?.currency === undefined || other.currency === undefined) return false;
  return one.currency !== other.currency;
}

/** Leaves out an amount that only repeats the one before it in another currency, and notes it. O(n). */
export function leaveOutConversions(
  items: readonly SettledItem[],
  note: Note,
): readonly SettledItem[] {
  let last: { readonly amount: SettledAmount; readonly at: number } | undefined;
  return items.map((item, at) => {
    if (item.kind !== 'amount') {
      if (!isBetween(item)) last = undefined;
      return item;
    }
    const isNear = last !== undefined && at - last.at <= mostBetween + 1;
    if (isNear && isConversion(item, last?.amount)) {
      note('currency', 'second-currency', item.span);
      return { kind: 'gap', span: item.span } as const;
    }
    last = { amount: item, at };
    return item;
  });
}
