import type { NativeAxis } from '../../charts/native-chart.ts';

/** The ends of an axis in its units; `undefined` where the program chooses. */
export interface AxisRange {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** Whether an axis can show a value: a number, and above zero where it is logarithmic. */
export function isOnAxis(axis: NativeAxis, value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && (axis.scale === 'linear' || value > 0);
}

// A program counts the decades of its grid from the lower end, which is why that is a power of ten.
function decades(low: number, high: number): AxisRange {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  return { min: 10 ** first, max: 10 ** last };
}

/** The ends of an axis with these values: whole decades on a log axis, half a row beyond the outer ones on an axis of rows, else those given. */
export function axisRange(axis: NativeAxis, values: readonly number[]): AxisRange {
  if (axis.rowNames) return { min: -0.5, max: axis.rowNames.length - 0.5 };
  if (axis.scale === 'linear') return { min: axis.min, max: axis.max };
  const shown = values.filter((value) => isOnAxis(axis, value));
  const low = isOnAxis(axis, axis.min) ? axis.min : least(shown);
  const high = isOnAxis(axis, axis.max) ? axis.max : most(shown);
  return decades(low ?? 1, high ?? 10);
}

/** The least of some values. */
export function least(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.min(a, b));
}

/** The greatest of some values. */
export function most(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.max(a, b));
}

/** Where a value lies between the ends of an axis, 0 to 1; ends that the program chooses are taken from the values. */
export function axisShare(
  axis: NativeAxis,
  range: AxisRange,
  values: readonly number[],
  value: number,
): number {
  const write = axis.scale === 'log' ? Math.log10 : (amount: number) => amount;
  const low = write(range.min ?? least(values) ?? 0);
  const high = write(range.max ?? most(values) ?? 1);
  return high > low ? (write(value) - low) / (high - low) : 0.5;
}
