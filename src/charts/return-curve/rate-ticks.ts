import { logTicks } from '../parts/amount-scale.ts';
import { multiplesIn, roundStep } from '../parts/money-axis.ts';

/** An axis that reaches over this many times the money a year, and more, has its ticks at round multiples of it. */
const wideFrom = 8;

/** Round rates a year between two (shares above -1), about so many: at equal steps, or at 1, 2 and 5 times a power of ten of the money where they reach far. */
export function rateTicks(from: number, to: number, most: number): readonly number[] {
  if ((1 + to) / (1 + from) >= wideFrom)
    return logTicks(1 + from, 1 + to, most).map((multiple) =>
      Number((multiple - 1).toPrecision(12)),
    );
  const step = roundStep(to - from, most);
  return multiplesIn(from, to, step).map((rate) => Number(rate.toPrecision(12)));
}
