import type { StatedRate } from './growth-sentence.ts';
import type { Note, PercentItem, PeriodItem, SettledItem } from './item.ts';
import { labelRates } from './label-rates.ts';
import type { LabelledRate } from './label-rates.ts';
import type { RateYear } from './reserve-years.ts';

/** The years of a rate, and the part of the text that gives them. */
type Period = Pick<StatedRate, 'fromYear' | 'toYear' | 'periodSpan'>;

function isGrowth({ label }: LabelledRate): boolean {
  return label !== undefined && label !== 'share' && label !== 'total';
}

function isTotal({ label, around }: LabelledRate): boolean {
  return label !== 'share' && around.has('total');
}

function isYearly({ label, around }: LabelledRate): boolean {
  return label === 'yearly' || (label !== 'one-year' && around.has('yearly'));
}

function sameRate(rates: readonly LabelledRate[]): boolean {
  return new Set(rates.map(({ percent }) => percent.rate)).size === 1;
}

function noteAll(rates: readonly LabelledRate[], note: Note): void {
  for (const { percent } of rates) note('rate', 'several-rates', percent.span);
}

/** The one growth rate of a sentence: of several the one that is called yearly, if there is one. */
function theRate(rates: readonly LabelledRate[], note: Note): LabelledRate | undefined {
  if (rates.length < 2 || sameRate(rates)) return rates[0];
  const yearly = rates.filter(isYearly);
  const chosen = yearly.length > 0 && sameRate(yearly) ? yearly[0] : undefined;
  noteAll(chosen === undefined ? rates : rates.filter((rate) => !isYearly(rate)), note);
  return chosen;
}

/** A percentage that nothing names is growth only if it is the only one beside an amount. */
function unlabelled(
  rates: readonly LabelledRate[],
  items: readonly SettledItem[],
  note: Note,
): readonly LabelledRate[] {
  const [only, ...more] = rates;
  const isLone = only !== undefined && more.length === 0 && only.label === undefined;
  if (!isLone || !items.some(({ kind }) => kind === 'amount')) return [];
  note('rate', 'unlabelled-rate', only.percent.span);
  return [only];
}

function nearestPeriod(items: readonly SettledItem[], at: number): PeriodItem | undefined {
  let best: { readonly period: PeriodItem; readonly distance: number } | undefined;
  items.forEach((item, place) => {
    const distance = Math.abs(place - at);
    if (item.kind === 'period' && !(best && best.distance <= distance))
      best = { period: item, distance };
  });
  return best?.period;
}

function periodOf(
  items: readonly SettledItem[],
  at: number,
  percent: PercentItem,
  reserved: readonly RateYear[],
): Period {
  const period = nearestPeriod(items, at);
  if (period !== undefined)
    return { fromYear: period.fromYear, toYear: period.toYear, periodSpan: period.span };
  const own = reserved.filter((one) => one.percent === percent);
  const years = Object.fromEntries(own.map(({ end, year }) => [end, year.year]));
  const starts = own.map(({ year }) => year.span.start);
  const ends = own.map(({ year }) => year.span.end);
  if (own.length === 0) return {};
  return { ...years, periodSpan: { start: Math.min(...starts), end: Math.max(...ends) } };
}

function lengthOf({ fromYear, toYear }: Period): number | undefined {
  return fromYear === undefined || toYear === undefined ? undefined : toYear - fromYear;
}

function kindOf(rate: LabelledRate, period: Period, note: Note): StatedRate['kind'] {
  if (isYearly(rate)) return 'cagr';
  if (rate.label === 'one-year' || rate.around.has('one-year')) return 'one_year';
  const length = lengthOf(period);
  if (length === 1) return 'one_year';
  if (length !== undefined) note('rate', 'total-or-yearly', rate.percent.span);
  return 'unknown';
}

/** The growth rate that a sentence states, with its sign, kind and years; `undefined` without one, or when several compete. O(n). */
export function chooseRate(
  items: readonly SettledItem[],
  reserved: readonly RateYear[],
  note: Note,
): StatedRate | undefined {
  const rates = labelRates(items);
  for (const { percent } of rates.filter(isTotal)) note('rate', 'total-or-yearly', percent.span);
  const growing = rates.filter((rate) => isGrowth(rate) && !isTotal(rate));
  const rate = theRate(growing.length > 0 ? growing : unlabelled(rates, items, note), note);
  if (rate === undefined) return undefined;
  const { percent, isDecline, at } = rate;
  const { percentDecimals, qualifier, span } = percent;
  const period = periodOf(items, at, percent, reserved);
  const signed = isDecline ? -Math.abs(percent.rate) : percent.rate;
  return {
    rate: signed,
    kind: kindOf(rate, period, note),
    percentDecimals,
    qualifier,
    span,
    ...period,
  };
}
