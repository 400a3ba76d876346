import { fundingCategories, type FundingCategory } from '../../models/funding/funding-row.ts';
import { categoryMarks, type CategoryFamily } from '../parts/funding-marks.ts';

/** Labelling, which the page is about, at the bottom. */
const families: readonly CategoryFamily[] = [
  'labelling',
  'expert_data',
  'physical_data',
  'databases',
];

/** The categories from the bottom of a bar up: families together, the strongest tint of each first. */
export const stackOrder: readonly FundingCategory[] = fundingCategories.toSorted((a, b) => {
  const [one, other] = [categoryMarks[a], categoryMarks[b]];
  return families.indexOf(one.family) - families.indexOf(other.family) || other.tint - one.tint;
});
