import type { Roles } from './assign-roles.ts';
import type { StatedAmount } from './growth-sentence.ts';
import type { Note } from './item.ts';

function withCurrencyOf(amount: StatedAmount, other: StatedAmount): StatedAmount {
  const currency = amount.currency ?? other.currency;
  return currency === undefined ? amount : { ...amount, currency };
}

/** Start and end are of one currency: the one that only one of them names; two different ones are noted. */
export function shareCurrency(roles: Roles, note: Note): Roles {
  const { start, end } = roles;
  if (start === undefined || end === undefined) return roles;
  if (start.currency && end.currency && start.currency !== end.currency)
    note('currency', 'mixed-currencies', end.span);
  return { ...roles, start: withCurrencyOf(start, end), end: withCurrencyOf(end, start) };
}
