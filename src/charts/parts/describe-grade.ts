import type { ChartContext, Grade } from '../chart.ts';
import { labelOf } from './label.ts';
import { gradeMessages } from './messages.ts';

/** The grade of a figure in words: its evidence, and its standing when it does not simply stand. */
export function describeGrade(
  { evidence, standing }: Grade,
  context: Pick<ChartContext, 't' | 'locale'>,
): string {
  const codes = standing === 'sound' ? [evidence] : [evidence, standing];
  const words = codes.map((code) => labelOf(gradeMessages, code, context));
  return new Intl.ListFormat(context.locale, { type: 'unit' }).format(words);
}
