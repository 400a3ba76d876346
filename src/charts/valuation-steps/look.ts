import { companyMark, type CompanyMark } from '../parts/company-marks.ts';
import { categoryColor, categoryMarks } from '../parts/funding-marks.ts';
import type { Theme } from '../theme.ts';
import type { CompanySteps, StepsSeries } from './series.ts';

/** How the company at a place is drawn: one alone like its line of business, several each in a colour and an outline of their own. */
export function lookOf(
  { isCompared, companies }: StepsSeries,
  company: Pick<CompanySteps, 'id' | 'category'>,
  theme: Theme,
): CompanyMark {
  const place = companies.findIndex(({ id }) => id === company.id);
  if (isCompared) return companyMark(Math.max(0, place));
  const { category } = company;
  return { color: categoryColor(category, theme), shape: categoryMarks[category].shape };
}
