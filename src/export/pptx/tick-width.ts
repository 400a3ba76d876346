import type { NativeAxis } from '../../charts/native-chart.ts';
import type { AxisRange } from './axis-range.ts';
import { fontSizes } from './slide-style.ts';
import { widthInches } from './text-lines.ts';

function formattedLength(format: string, value: number): number {
  const pattern = format.split(';')[0] ?? '';
  if (/E\+/i.test(pattern)) return pattern.length + 2;
  const literals = pattern.replaceAll(/[#0,.]/g, '').length;
  const thousands = /(,+)[^#0,]*$/.exec(pattern)?.[1]?.length ?? 0;
  const shown = (Math.abs(value) * (pattern.includes('%') ? 100 : 1)) / 1000 ** thousands;
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(shown, 1)) + 1e-9) + 1);
  const separators = pattern.includes('#,') ? Math.floor((digits - 1) / 3) : 0;
  const decimals = /\.([0#]+)/.exec(pattern)?.[0].length ?? 0;
  return digits + separators + decimals + literals + (value < 0 ? 1 : 0);
}

/** About how wide the numbers of an axis are, in inches. */
export function tickWidth(axis: NativeAxis, range: AxisRange, values: readonly number[]): number {
  const ends = [range.min, range.max].filter((end) => end !== undefined);
  const lengths = [...ends, ...values].map((value) => formattedLength(axis.numberFormat, value));
  const longest = Math.min(14, Math.max(1, ...lengths));
  return widthInches('0'.repeat(longest), fontSizes.chart);
}
