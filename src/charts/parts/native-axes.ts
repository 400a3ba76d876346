import type { ChartContext } from '../chart.ts';
import type { NativeAxis } from '../native-chart.ts';
import { partMessages } from './messages.ts';
import { roundStep } from './money-axis.ts';
import { evenFormat } from './native-money.ts';
import { yearInterval } from './year-ticks.ts';

/** So many powers of ten are each labelled; of more, every second or third. */
const mostDecades = 8;
const mostTicks = 10;
const mostMoneyTicks = 6;

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The ends of an axis moved outwards to multiples of its step, so that its ticks are round. */
export function roundedEnds(
  min: number,
  max: number,
  step: number,
): { readonly min: number; readonly max: number; readonly step: number } {
  const [first, last] = [Math.floor(min / step + 1e-9), Math.ceil(max / step - 1e-9)];
  return { min: tidy(first * step), max: tidy(Math.max(last, first + 1) * step), step };
}

/** Steps of years between ticks, and how many of them an axis has at most where they are even years from its start. */
const yearSteps = [1, 2, 5, 10, 20];
const mostEvenTicks = 12;

/** An axis of decimal years over exactly a span of whole ones; its ticks are multiples of the step where that leaves room for their labels. */
export function nativeSpanAxis(
  [from, to]: readonly [from: number, to: number],
  { t }: Pick<ChartContext, 't'>,
): NativeAxis {
  const even = yearSteps.find(
    (one) => from % one === 0 && one > 1 && (to - from) / one <= mostEvenTicks,
  );
  const fitting = yearSteps.find((one) => (to - from) / one <= mostTicks);
  const step = fitting === 1 ? 1 : (even ?? fitting ?? 50);
  const title = t(partMessages.year);
  return { title, min: from, max: to, scale: 'linear', step, numberFormat: '0' };
}

/** An axis of decimal years around some, its ends at round ones and a tenth of a year shown where the ticks need it. */
export function nativeYearAxis(
  [from, to]: readonly [from: number, to: number],
  { t }: Pick<ChartContext, 't'>,
): NativeAxis {
  const step = yearInterval(from, to, mostTicks);
  const ends = roundedEnds(from, to, step);
  const numberFormat = Number.isInteger(step) ? '0' : '0.0';
  return { title: t(partMessages.year), ...ends, scale: 'linear', numberFormat };
}

/** A logarithmic axis of large amounts between two whole powers of ten. */
export function nativeDecadeAxis(
  title: string,
  [min, max]: readonly [min: number, max: number],
): NativeAxis {
  const decades = Math.round(Math.log10(max / min));
  const step = 10 ** Math.ceil(decades / mostDecades);
  return { title, min, max, scale: 'log', step, numberFormat: '0E+00' };
}

/** A linear axis of amounts of money around a range, its ends at round amounts; the title names the currency. */
export function roundMoneyAxis(
  title: string,
  [min, max]: readonly [min: number, max: number],
  context: Pick<ChartContext, 't'>,
): NativeAxis {
  const step = roundStep(max - min, mostMoneyTicks);
  const ends = roundedEnds(min, max, step);
  const largest = Math.max(Math.abs(ends.min), Math.abs(ends.max));
  return { title, ...ends, scale: 'linear', numberFormat: evenFormat(largest, step, context) };
}

/** A linear axis of shares between two, its ends at multiples of its step. */
export function nativeShareAxis(
  title: string,
  [min, max]: readonly [min: number, max: number],
  step: number,
): NativeAxis {
  const numberFormat = Number.isInteger(tidy(step * 100)) ? '0%' : '0.0%';
  return { title, ...roundedEnds(min, max, step), scale: 'linear', numberFormat };
}
