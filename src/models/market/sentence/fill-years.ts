import type { Roles } from './assign-roles.ts';
import type { StatedAmount, StatedRate } from './growth-sentence.ts';
import type { Note } from './item.ts';

type PeriodSpan = StatedRate['periodSpan'];

function withYear(
  amount: StatedAmount,
  year: number | undefined,
  yearSpan: PeriodSpan,
  note: Note,
): StatedAmount {
  if (amount.year !== undefined || year === undefined || yearSpan === undefined) return amount;
  note('year', 'year-from-period', amount.span);
  return { ...amount, year, yearSpan };
}

/** An inferred year must not turn start and end around. */
function isInOrder(start: StatedAmount | undefined, end: StatedAmount | undefined): boolean {
  return start?.year === undefined || end?.year === undefined || start.year < end.year;
}

/** Gives an amount without a year that of the period of the sentence, and notes it. */
export function fillYears(roles: Roles, period: Partial<StatedRate>, note: Note): Roles {
  const { fromYear, toYear, periodSpan } = period;
  const { start, end } = roles;
  const canStart = isInOrder(start && { ...start, year: start.year ?? fromYear ?? 0 }, end);
  const canEnd = isInOrder(start, end && { ...end, year: end.year ?? toYear ?? Infinity });
  return {
    ...roles,
    ...(start && canStart ? { start: withYear(start, fromYear, periodSpan, note) } : {}),
    ...(end && canEnd ? { end: withYear(end, toYear, periodSpan, note) } : {}),
  };
}
