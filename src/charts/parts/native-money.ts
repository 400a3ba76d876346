import type { ChartContext } from '../chart.ts';
import type { NativeAxis } from '../native-chart.ts';
import { roundStep } from './money-axis.ts';
import { nativeMessages as messages } from './native-messages.ts';

/** The range of an axis of money as a chart has it on screen. */
export interface MoneyRange {
  readonly kind: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
}

type Words = Pick<ChartContext, 't'>;

/** The width, in CSS pixels, whose ranges and texts a presented chart has, whatever the reader's screen. */
const fullWidth = 960;

const mostTicks = 6;

const units = [
  { size: 1e12, message: messages.trillion, commas: ',,,,' },
  { size: 1e9, message: messages.billion, commas: ',,,' },
  { size: 1e6, message: messages.million, commas: ',,' },
] as const;

/** The same reader before a wide drawing. */
export function atFullWidth(context: ChartContext): ChartContext {
  return { ...context, width: fullWidth };
}

/** The nearest of 1, 2 and 5 times a power of ten at or below an amount above 0, or at or above it. */
export function roundEnd(amount: number, side: 'down' | 'up'): number {
  const tens = 10 ** Math.floor(Math.log10(amount) + 1e-9);
  const ends = [1, 2, 5, 10].map((figure) => Number((figure * tens).toPrecision(1)));
  const [low, high] = [1 + 1e-9, 1 - 1e-9];
  const found =
    side === 'down'
      ? ends.findLast((end) => end <= amount * low)
      : ends.find((end) => end >= amount * high);
  return found ?? tens;
}

/** The number format of spreadsheets for amounts of every size up to one. */
function wideFormat(max: number, { t }: Words): string {
  const first = units.findIndex(({ size }) => size <= max);
  if (first < 0) return '#,##0';
  const shown = units.slice(first, first + 2);
  const cases = shown.map(({ size, message, commas }) => `[>=${size}]0${commas}"${t(message)}"`);
  const rest = units[first + 2];
  return [...cases, rest ? `0${rest.commas}"${t(rest.message)}"` : '#,##0'].join(';');
}

/** How many decimals a multiple of a step needs at most. */
function decimalsOf(step: number): number {
  return (
    [0, 1, 2, 3].find(
      (digits) => Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) < 1e-6,
    ) ?? 3
  );
}

/** The number format of spreadsheets for the multiples of a step up to an amount. */
export function evenFormat(max: number, step: number, { t }: Words): string {
  const unit = units.find(({ size }) => size <= max);
  const digits = '0'.repeat(decimalsOf(step / (unit?.size ?? 1)));
  const number = digits === '' ? '#,##0' : `#,##0.${digits}`;
  return unit ? `${number}${unit.commas}"${t(unit.message)}"` : number;
}

/** A logarithmic axis of money around a range, its ends moved out to 1, 2 or 5 times a power of ten. */
function logAxis({ min, max }: MoneyRange, title: string, words: Words): NativeAxis {
  const [low, high] = [roundEnd(min, 'down'), roundEnd(max, 'up')];
  return {
    title,
    min: low,
    max: high,
    scale: 'log',
    step: 10,
    numberFormat: wideFormat(high, words),
  };
}

/** An axis of money in units of its currency over a range at least as wide as on screen: with ends at 1, 2 or 5 times a power of ten where it is logarithmic, else from 0 on in round steps. */
export function nativeMoneyAxis(range: MoneyRange, title: string, words: Words): NativeAxis {
  if (range.kind === 'log') return logAxis(range, title, words);
  const step = roundStep(range.max, mostTicks);
  const max = Math.ceil(range.max / step - 1e-9) * step;
  return { title, min: 0, max, scale: 'linear', step, numberFormat: evenFormat(max, step, words) };
}

/** The title of an axis, which says where it is logarithmic. */
export function scaledTitle(title: string, kind: MoneyRange['kind'], { t }: Words): string {
  return kind === 'log' ? t(messages.logScale, { title }) : title;
}
