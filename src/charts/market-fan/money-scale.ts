import { logTicks } from '../parts/amount-scale.ts';
import { multiplesIn, roundStep } from '../parts/money-axis.ts';

/** An upright axis of money: its ends and the amounts that are labelled. */
export interface MoneyScale {
  readonly kind: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const mostLinearTicks = 6;
const mostLogTicks = 7;

function linearScale(largest: number): MoneyScale {
  const step = roundStep(largest, mostLinearTicks);
  const max = Math.ceil(largest / step - 1e-9) * step;
  return { kind: 'linear', min: 0, max, ticks: multiplesIn(0, max, step) };
}

/** The amounts 1, 2 and 5 times a power of ten from the last at or below `least` to the first at or above `most`. */
function roundAmounts(least: number, most: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const all = Array.from({ length: last - first + 1 }, (_, place) => 10 ** (first + place)).flatMap(
    (tens) => [tens, 2 * tens, 5 * tens],
  );
  const from = all.findLastIndex((amount) => amount <= least * (1 + 1e-9));
  const to = all.findIndex((amount) => amount >= most * (1 - 1e-9));
  return all.slice(Math.max(0, from), to < 0 ? all.length : to + 1);
}

function logScale(least: number, most: number): MoneyScale {
  const amounts = roundAmounts(least, most);
  const [min = least, max = most] = [amounts[0], amounts.at(-1)];
  return { kind: 'log', min, max, ticks: logTicks(min, max, mostLogTicks) };
}

/** The axis around some amounts above 0: from 0 on where it is linear, between round amounts where it is logarithmic. */
export function moneyScale(kind: 'linear' | 'log', amounts: readonly number[]): MoneyScale {
  const known = amounts.filter((amount) => amount > 0 && Number.isFinite(amount));
  if (known.length === 0) return kind === 'log' ? logScale(1e9, 1e10) : linearScale(1e10);
  return kind === 'log'
    ? logScale(Math.min(...known), Math.max(...known))
    : linearScale(Math.max(...known));
}

/** Where an amount lies on the axis, 0 at its foot and 1 at its top. */
export function placeOn({ kind, min, max }: MoneyScale, amount: number): number {
  return kind === 'linear'
    ? (amount - min) / (max - min)
    : Math.log(amount / min) / Math.log(max / min);
}
