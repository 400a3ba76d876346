import { amountRole } from './amount-role.ts';
import type { Role } from './amount-role.ts';
import type { StatedAmount, StatedRate } from './growth-sentence.ts';
import type { Note, SettledAmount, SettledItem } from './item.ts';

/** The amounts of a sentence by what they are to its growth. */
export interface Roles {
  readonly start?: StatedAmount;
  readonly end?: StatedAmount;
  readonly others: readonly StatedAmount[];
}

interface Candidate {
  readonly stated: StatedAmount;
  readonly role: Role | undefined;
}

function candidatesOf(
  items: readonly SettledItem[],
  years: ReadonlyMap<SettledAmount, StatedAmount>,
): readonly Candidate[] {
  return items.flatMap((item, at) =>
    item.kind === 'amount'
      ? [{ stated: years.get(item) ?? item.stated, role: amountRole(items, item, at) }]
      : [],
  );
}

/** A lone amount starts the growth unless words, or a rate that ends in its year, say that it ends it. */
function lone({ stated, role }: Candidate, growth: StatedRate | undefined, note: Note): Roles {
  const { year } = stated;
  const { fromYear, toYear, kind } = growth ?? {};
  const isAfterStart = year !== undefined && fromYear !== undefined && year > fromYear;
  const isAtEnd = year !== undefined && year === toYear;
  if (role === 'end' || isAfterStart || isAtEnd || (kind === 'one_year' && fromYear === undefined))
    return { end: stated, others: [] };
  const isBeforeEnd = year !== undefined && toYear !== undefined && year < toYear;
  if (role === undefined && !isBeforeEnd) note('amount', 'start-or-end', stated.span);
  return { start: stated, others: [] };
}

function byYear(one: Candidate, other: Candidate): number {
  return (one.stated.year ?? 0) - (other.stated.year ?? 0);
}

/** Two amounts in the order that their years, then their words, give them. */
function inOrder(first: Candidate, second: Candidate, note: Note): readonly [Candidate, Candidate] {
  const [one, other] = [first.stated.year, second.stated.year];
  if (one !== undefined && other !== undefined && one !== other)
    return one < other ? [first, second] : [second, first];
  if (one !== undefined && one === other) note('year', 'same-year', second.stated.span);
  const isSecondFirst = first.role === 'end' && second.role !== 'end';
  if (isSecondFirst || (second.role === 'start' && first.role !== 'start')) return [second, first];
  if (first.role === second.role) note('amount', 'start-or-end', second.stated.span);
  return [first, second];
}

function noteOthers(others: readonly Candidate[], note: Note): readonly StatedAmount[] {
  for (const { stated } of others) note('amount', 'several-amounts', stated.span);
  return others.map(({ stated }) => stated);
}

/** The first and last dated amounts; where the rate counts from the year of another, that one is the start. */
function amongDated(
  dated: readonly Candidate[],
  growth: StatedRate | undefined,
): readonly Candidate[] {
  const ordered = dated.toSorted(byYear);
  const end = ordered.at(-1);
  const atRate = ordered.find(({ stated }) => stated.year === growth?.fromYear);
  const start = atRate === undefined || atRate === end ? ordered[0] : atRate;
  return start === undefined || end === undefined ? [] : [start, end];
}

/** Of many amounts two: those with years, or a first start and a last end by their words. */
function twoOf(
  candidates: readonly Candidate[],
  growth: StatedRate | undefined,
): readonly Candidate[] {
  const dated = candidates.filter(({ stated }) => stated.year !== undefined);
  if (dated.length > 1) return amongDated(dated, growth);
  const start = candidates.find(({ role }) => role === 'start');
  const end = candidates.findLast(({ role }) => role === 'end');
  return start === undefined || end === undefined ? [] : [start, end];
}

function setAside(candidates: readonly Candidate[], note: Note): readonly StatedAmount[] {
  const added = candidates.filter(({ role }) => role === 'increment');
  for (const { stated } of added) note('amount', 'increment', stated.span);
  const side = noteOthers(
    candidates.filter(({ role }) => role === 'side'),
    note,
  );
  return [...added.map(({ stated }) => stated), ...side];
}

/** Which amount growth starts with, which it ends with, and which are neither; choices are noted. O(n log n) in the amounts. */
export function assignRoles(
  items: readonly SettledItem[],
  years: ReadonlyMap<SettledAmount, StatedAmount>,
  growth: StatedRate | undefined,
  note: Note,
): Roles {
  const all = candidatesOf(items, years);
  const aside = setAside(all, note);
  const ends = all.filter(({ role }) => role !== 'increment' && role !== 'side');
  const [only] = ends;
  if (only === undefined) return { others: aside };
  if (ends.length === 1) {
    const roles = lone(only, growth, note);
    return { ...roles, others: aside };
  }
  const chosen = ends.length === 2 ? ends : twoOf(ends, growth);
  const others = noteOthers(
    ends.filter((candidate) => !chosen.includes(candidate)),
    note,
  );
  const [first, second] = chosen;
  if (first === undefined || second === undefined) return { others: [...aside, ...others] };
  const [start, end] = inOrder(first, second, note);
  return { start: start.stated, end: end.stated, others: [...aside, ...others] };
}
