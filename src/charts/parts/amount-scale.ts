import type { XAXisComponentOption } from 'echarts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { fitRange } from './fit-range.ts';
import { moneyAxis } from './money-axis.ts';

/** A horizontal axis of amounts of money above 0. */
export interface AmountScale {
  readonly kind: 'log' | 'linear';
  readonly min: number;
  readonly max: number;
  /** Where an amount lies: 0 at the left end of the axis, 1 at the right. */
  readonly toShare: (amount: number) => number;
}

/** Amounts that are drawn in one row, and the room in pixels that its texts need to the right of them. */
export interface AmountMark {
  readonly low: number;
  readonly high: number;
  readonly rightRoom: number;
}

/** Room in pixels to the left of the lowest mark. */
const leftRoom = 12;
const emptyMarks: readonly AmountMark[] = [{ low: 1e9, high: 1e10, rightRoom: 0 }];

function logScale(marks: readonly AmountMark[], plotWidth: number): AmountScale {
  const places = marks.map(({ low, high, rightRoom }) => ({
    from: Math.log10(low),
    to: Math.log10(high),
    leftRoom,
    rightRoom,
  }));
  const [first, last] = fitRange(places, plotWidth, 1);
  return {
    kind: 'log',
    min: 10 ** first,
    max: 10 ** last,
    toShare: (amount) => (Math.log10(amount) - first) / (last - first),
  };
}

function linearScale(marks: readonly AmountMark[], plotWidth: number): AmountScale {
  const places = marks.map(({ high, rightRoom }) => ({
    from: 0,
    to: high,
    leftRoom: 0,
    rightRoom,
  }));
  const [, max] = fitRange(places, plotWidth, 0);
  return { kind: 'linear', min: 0, max, toShare: (amount) => amount / max };
}

/** The narrowest axis at which marks and their texts fit a plot so many pixels wide: from 0 on where it is linear, a power of ten long or longer where it is logarithmic. */
export function fitAmounts(
  kind: AmountScale['kind'],
  marks: readonly AmountMark[],
  plotWidth: number,
): AmountScale {
  const drawn = marks.length === 0 ? emptyMarks : marks;
  return kind === 'log' ? logScale(drawn, plotWidth) : linearScale(drawn, plotWidth);
}

const ladders = [[1, 2, 5], [1, 3], [1]] as const;

/** Round amounts within a range: 1, 2 and 5 times the powers of ten, fewer where there would be more than `most`. */
export function logTicks(min: number, max: number, most: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max))];
  const powers = Array.from({ length: last - first + 1 }, (_, place) => 10 ** (first + place));
  const found = ladders.map((ladder) =>
    powers
      .flatMap((power) => ladder.map((step) => step * power))
      .filter((amount) => amount >= min && amount <= max),
  );
  return found.find((ticks) => ticks.length <= most) ?? found.at(-1) ?? [];
}

/** The axis of a scale, with labels at round amounts: about eight on a wide drawing, three on a phone. */
export function amountAxis(
  context: ChartContext,
  { kind, min, max }: AmountScale,
  currency: string,
): XAXisComponentOption {
  const most = context.width < narrowWidth ? 3 : 8;
  const axis = moneyAxis(context, [min, max], most, currency);
  const base = { ...axis, axisLine: { ...axis.axisLine, onZero: false } };
  if (kind === 'linear')
    return {
      ...base,
      axisLabel: { ...axis.axisLabel, alignMinLabel: 'left' },
    } as XAXisComponentOption;
  const customValues = [...logTicks(min, max, most)];
  return {
    ...base,
    type: 'log',
    axisTick: { customValues },
    axisLabel: { ...axis.axisLabel, customValues },
  } as XAXisComponentOption;
}
