import { growthBounds } from '../../scenario/growth-settings.ts';
import type { GrowthField } from '../../scenario/growth-terms.ts';

const firsts: Readonly<Record<GrowthField, number>> = {
  start: 1e9,
  end: 1e9,
  fromYear: 2020,
  toYear: 2030,
  years: 1,
  rate: 0.1,
};

/** One unit of the second digit of an amount: 3.1 billion after 3 billion. */
function amountStep(value: number): number {
  return value === 0 ? 1e6 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
}

function stepOf(field: GrowthField, value: number): number {
  if (field === 'start' || field === 'end') return amountStep(value);
  return field === 'rate' ? 0.01 : 1;
}

/** The next value of a field up or down, within its bounds: a year, a percentage point, a tenth or less of an amount; a round value for an empty field. */
export function stepTerm(field: GrowthField, value: number | undefined, direction: 1 | -1): number {
  if (value === undefined) return firsts[field];
  const [min, max] = growthBounds[field];
  const next = Number((value + direction * stepOf(field, value)).toPrecision(12));
  return Math.min(max, Math.max(min, next));
}
