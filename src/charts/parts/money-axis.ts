import type { XAXisComponentOption } from 'echarts';
import type { ChartContext } from '../chart.ts';
import { yearAxis } from './axes.ts';
import { writeMoney } from './write-money.ts';

const roundSteps = [1, 2, 2.5, 5, 10];

/** The smallest round step, in 1, 2, 2.5 or 5 of a power of ten, that divides a range into `most` parts or fewer. */
export function roundStep(range: number, most: number): number {
  const tens = 10 ** Math.floor(Math.log10(range / most));
  const step = roundSteps.find((one) => range / (one * tens) <= most * (1 + 1e-9)) ?? 10;
  return step * tens;
}

/** The multiples of a step within a range, both ends included. */
export function multiplesIn(min: number, max: number, step: number): readonly number[] {
  const first = Math.ceil(min / step - 1e-9);
  const count = Math.floor(max / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, place) => (first + place) * step);
}

/** A horizontal linear axis of money over exactly a range, with about so many labels at round amounts. */
export function moneyAxis(
  context: ChartContext,
  [min, max]: readonly [number, number],
  tickCount: number,
  currency: string,
): XAXisComponentOption {
  const { axisLabel, splitLine, axisLine } = yearAxis(context, min, max);
  const customValues = [...multiplesIn(min, max, roundStep(max - min, tickCount))];
  return {
    type: 'value',
    min,
    max,
    axisLine,
    axisTick: { customValues },
    splitLine: { ...splitLine, customValues },
    axisLabel: {
      ...axisLabel,
      customValues,
      showMaxLabel: undefined,
      hideOverlap: true,
      formatter: (amount: number) => writeMoney(amount, currency, context),
    },
  } as XAXisComponentOption;
}
