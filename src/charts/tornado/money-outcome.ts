import type { ChartContext } from '../chart.ts';
import { moneyAxis } from '../parts/money-axis.ts';
import { writeMoney } from '../parts/write-money.ts';
import { moneyOutcomeMessages } from './money-outcome-messages.ts';
import type { TornadoOutcome } from './outcome.ts';

/** A difference of less than this share of the median is not written. */
const smallestSwingShare = 0.005;

/** Amounts take more room on an axis than years: so many labels stand where years would have one. */
const tickShare = 0.6;

/** The change from one amount to another as a percentage with its sign. */
function writeChange(amount: number, from: number, { format }: Pick<ChartContext, 'format'>) {
  const share = amount / from - 1;
  const sign = share > 0 ? '+' : '';
  return `${sign}${format.percent(share)}`.replace('-', '−');
}

/** The median size of a market in a year, in units of a currency (ISO 4217 code), never below nothing. */
export function moneyOutcome(currency: string, year: number): TornadoOutcome {
  const write: TornadoOutcome['write'] = (amount, context) =>
    amount === undefined ? '' : writeMoney(amount, currency, context);
  return {
    messages: moneyOutcomeMessages,
    kind: 'money',
    color: 'market',
    words: ({ format }) => ({ year: format.year(year) }),
    write,
    writeInWords: write,
    writeDifference: (amount, from, context) =>
      amount === undefined || from === undefined ? 'none' : writeChange(amount, from, context),
    writeSwing: write,
    units: () => ({ median: currency, difference: currency }),
    isSeen: (amount, from) => Math.abs(amount - from) >= smallestSwingShare * from,
    limits: [0, Infinity],
    leastRange: (median) => median / 10,
    openPlace: (known) => Math.max(0, ...known),
    axis: (range, tickCount, context) =>
      moneyAxis(context, range, Math.ceil(tickCount * tickShare), currency),
  };
}
