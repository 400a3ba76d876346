import type { MarkShape } from './funding-marks.ts';

/** How a company among several is told apart: a colour, and an outline that no other has. */
export interface CompanyMark {
  readonly color: string;
  readonly shape: MarkShape;
}

/** Companies that can be told apart in one drawing. */
export const mostCompanies = 8;

/** The hues of Okabe and Ito at a lightness that stands out at 3:1 on light and on dark paper. */
const marks: readonly CompanyMark[] = [
  { color: '#0f7fc4', shape: 'circle' },
  { color: '#c65a0a', shape: 'square' },
  { color: '#0a8f68', shape: 'triangle' },
  { color: '#c0588f', shape: 'diamond' },
  { color: '#9a7a00', shape: 'triangle-down' },
  { color: '#7d7f86', shape: 'pentagon' },
  { color: '#3f8fa6', shape: 'hexagon' },
  { color: '#a8624a', shape: 'plus' },
];

/** The mark of the company at a place of the reader's choice, from 0; from `mostCompanies` on the marks repeat. */
export function companyMark(place: number): CompanyMark {
  const mark = marks[place % mostCompanies];
  if (mark === undefined) throw new RangeError(`invalid place: ${place}`);
  return mark;
}
