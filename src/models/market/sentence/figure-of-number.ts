import type { Qualifier } from '../qualifier.ts';
import type { Span } from './growth-sentence.ts';
import type { AmountItem, Item, Note } from './item.ts';
import type { Composed, Reading } from './reading.ts';
import { isCue } from './surroundings.ts';
import type { Prefix, Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';
import { readsAsYear, yearOf, yearsOf } from './year-of-number.ts';

const zhaoPower = 12;
const mostCurrencies = 2;

/** What follows a number and belongs to it. */
interface Tail {
  readonly power: number | undefined;
  readonly currencies: readonly Prefix[];
  readonly qualifier: Qualifier | undefined;
  readonly isVague: boolean;
  readonly to: number;
}

/** A sign of money that touches the next number is that number's, and so is any currency behind a bare year. */
function startsNext(at: number, isBare: boolean, { tokens, folded }: Reading): boolean {
  const [currency, next] = [tokens[at], tokens[at + 1]];
  if (currency === undefined || next?.kind !== 'number') return false;
  return isBare || '$€£¥₹₩'.includes(folded.charAt(currency.span.end - 1));
}

function tailOf(at: number, reading: Reading): Tail {
  const { tokens } = reading;
  let to = at;
  let qualifier: Qualifier | undefined;
  let power: number | undefined;
  const takePlus = () => {
    const token = tokens[to];
    if (isCue(token, 'plus')) qualifier = 'over';
    else if (token?.kind === 'qualifier-after') qualifier = token.qualifier;
    else return;
    to += 1;
  };
  takePlus();
  if (isCue(tokens[to], 'dash') && tokens[to + 1]?.kind === 'magnitude') to += 1;
  for (let token = tokens[to]; token?.kind === 'magnitude'; token = tokens[to]) {
    power = (power ?? 0) + token.power;
    to += 1;
  }
  takePlus();
  const currencies: Prefix[] = [];
  for (let token = tokens[to]; token?.kind === 'currency'; token = tokens[to]) {
    if (currencies.length === mostCurrencies) break;
    if (startsNext(to, power === undefined, reading)) break;
    currencies.push(token);
    to += 1;
  }
  takePlus();
  return { power, currencies, qualifier, isVague: isCue(tokens[to], 'vague'), to };
}

function spanOver(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}

function qualifierOf(
  prefixes: readonly Prefix[],
): Extract<Prefix, { kind: 'qualifier' }> | undefined {
  return prefixes.find((prefix) => prefix.kind === 'qualifier');
}

/** A currency that can be only one goes before 元 and ¥. */
function currencyOf(found: readonly Prefix[]): Extract<Prefix, { kind: 'currency' }> | undefined {
  const currencies = found.filter((prefix) => prefix.kind === 'currency');
  const isClear = ({ currency }: { readonly currency: string }) => /^[A-Z]/.test(currency);
  return currencies.find(isClear) ?? currencies[0];
}

function noteBound(
  where: 'amount' | 'rate',
  prefixes: readonly Prefix[],
  span: Span,
  note: Note,
): void {
  if (qualifierOf(prefixes)?.isUpperBound) note(where, 'upper-bound', span);
}

/** A percentage that ends before the place `unitEnd`, with the qualifier behind it (25%以上). */
function percentOf(
  around: Surroundings,
  unitEnd: number,
  shift: number,
  { tokens, note }: Reading,
): Composed {
  const { number, prefixes, isNegative } = around;
  const after = tokens[unitEnd];
  const suffix = after?.kind === 'qualifier-after' ? after.qualifier : undefined;
  const to = suffix === undefined ? unitEnd : unitEnd + 1;
  const span = spanOver(tokens, around.from, to);
  if (number.isUnclear) note('rate', 'number-unclear', span);
  noteBound('rate', prefixes, span, note);
  const size = Number(`${number.digits}e${shift - 2}`);
  const item: Item = {
    kind: 'percent',
    rate: isNegative ? -size : size,
    percentDecimals: decimalsOf(number.digits) - shift,
    qualifier: qualifierOf(prefixes)?.qualifier ?? suffix ?? 'exact',
    span,
  };
  return { item, to };
}

const yearRunIntoNumber = /^(?:19|20)\d{2}\.\d/;

/** Figures that nobody means so: 2022.45 billion (a year run into 45), and "45 (100 million yuan)", where the brackets hold a unit. */
function isMisread({ number, before }: Surroundings, tail: Tail, { tokens }: Reading): boolean {
  if (tail.power === undefined) return false;
  if (tail.power > 6 && yearRunIntoNumber.test(number.digits)) return true;
  const isBracketed = isCue(before, 'open') && isCue(tokens[tail.to], 'close');
  return isBracketed && tail.power === 6 && number.digits === '100';
}

function amountOf(around: Surroundings, tail: Tail, reading: Reading): AmountItem {
  const { tokens, note } = reading;
  const { number, prefixes, isNegative } = around;
  const span = spanOver(tokens, around.from, tail.to);
  if (number.isUnclear || isMisread(around, tail, reading)) note('amount', 'number-unclear', span);
  noteBound('amount', prefixes, span, note);
  const currency = currencyOf([...prefixes, ...tail.currencies]);
  const qualifier = qualifierOf(prefixes);
  return {
    kind: 'amount',
    digits: `${isNegative ? '-' : ''}${number.digits}`,
    power: tail.power,
    qualifier: qualifier?.qualifier ?? tail.qualifier ?? 'exact',
    isPassing: qualifier?.isPassing ?? false,
    isVague: tail.isVague || isCue(around.before, 'vague'),
    currency: currency?.currency,
    currencySpan: currency?.span,
    span,
  };
}

function noteZhao(at: number, tail: Tail, { tokens, folded, script, note }: Reading): void {
  if (tail.power !== zhaoPower || script === 'hant') return;
  const zhao = tokens.slice(at, tail.to).find(({ span }) => folded.charAt(span.start) === '兆');
  if (zhao !== undefined) note('amount', 'zhao-unclear', zhao.span);
}

/** Whether a number without a unit stands before one that has it (20 to 30 billion), or ends a period (2024-30). */
function isJoined(before: Token | undefined, next: Token | undefined): boolean {
  const isFirst = isCue(next, 'dash', 'stroke', 'tilde', 'to', 'and', 'reach');
  return isFirst || isCue(before, 'dash', 'stroke');
}

type Unit = 'percent' | 'tenth' | 'points' | 'times' | 'years';

/** The unit behind a number that has neither a size nor a currency. */
function unitOf(token: Token | undefined): Unit | undefined {
  if (isCue(token, 'nian', 'years', 'years-later')) return 'years';
  const units = ['percent', 'tenth', 'points', 'times'] as const;
  return units.find((unit) => isCue(token, unit));
}

function gapOver(around: Surroundings, to: number, { tokens }: Reading): Composed {
  return { item: { kind: 'gap', span: spanOver(tokens, around.from, to) }, to };
}

/** A number with a unit that is no money. */
function figureWithUnit(
  around: Surroundings,
  at: number,
  unitAt: number,
  unit: Unit,
  reading: Reading,
): Composed {
  const to = unitAt + 1;
  const gap = gapOver(around, to, reading);
  if (unit === 'percent') return percentOf(around, to, 0, reading);
  if (unit === 'tenth') return percentOf(around, to, 1, reading);
  if (unit === 'years') return yearsOf(around, at, unitAt, reading) ?? gap;
  const reason = unit === 'points' ? 'percentage-points' : 'multiple';
  reading.note('rate', reason, gap.item.span);
  return gap;
}

/** A number without size and currency; `undefined` when it may take those of the next. */
function plainFigure(
  around: Surroundings,
  at: number,
  to: number,
  reading: Reading,
): Composed | undefined {
  const next = reading.tokens[to];
  const unit = unitOf(next);
  if (unit !== undefined) return figureWithUnit(around, at, to, unit, reading);
  const gap = gapOver(around, to, reading);
  if (readsAsYear(around, next)) return yearOf(around, at, to, reading) ?? gap;
  return isJoined(around.before, next) ? undefined : gap;
}

/** The figure that a number is part of, by what stands around it; a gap when it is none. */
export function figureOfNumber(around: Surroundings, at: number, reading: Reading): Composed {
  if (around.isPercent) return percentOf(around, at + 1, 0, reading);
  const tail = tailOf(at + 1, reading);
  const isMoney = currencyOf([...around.prefixes, ...tail.currencies]) !== undefined;
  const isPlain = tail.power === undefined && !isMoney;
  const plain = isPlain ? plainFigure(around, at, tail.to, reading) : undefined;
  if (plain !== undefined) return plain;
  const isCount = !isMoney && isCue(reading.tokens[tail.to], 'counted');
  if (isCount) return gapOver(around, tail.to + 1, reading);
  noteZhao(at, tail, reading);
  return { item: amountOf(around, tail, reading), to: tail.to };
}
