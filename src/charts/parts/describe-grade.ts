import type { ChartContext, Grade } from '../chart.ts';
import { labelOf } from './label.ts';
import { gradeMessages } from './messages.ts';

/** The grade for a sentence that only mentions what a reader must beware of: `none` for a figure seen at its address that simply stands. */
export function gradeToMention(grade: Grade, context: Pick<ChartContext, 't' | 'locale'>): string {
  const isPlain = grade.evidence === 'linked' && grade.standing === 'sound';
  return isPlain ? 'none' : describeGrade(grade, context);
}

/** The grade of a figure in words: its evidence, and its standing when it does not simply stand. */
export function describeGrade(
  { evidence, standing }: Grade,
  context: Pick<ChartContext, 't' | 'locale'>,
): string {
  const codes = standing === 'sound' ? [evidence] : [evidence, standing];
  const words = codes.map((code) => labelOf(gradeMessages, code, context));
  return words.join(context.locale === 'en' ? ', ' : '，');
}
