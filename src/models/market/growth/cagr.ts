import { refuse, termProblems, type GrowthResult } from './growth-problem.ts';

/** Compound annual growth rate, a share per year above -1, of the way from one amount above zero to another in a span of years above zero. */
export function cagr(start: number, end: number, years: number): GrowthResult<number> {
  const problems = termProblems({ start, end, years });
  if (problems.length > 0) return { ok: false, problems };
  if (years === 0) return refuse('years', years, 'same-year');
  const rate = (end / start) ** (1 / years) - 1;
  const isNumber = Number.isFinite(rate) && rate > -1;
  return isNumber ? { ok: true, value: rate } : refuse('rate', rate, 'out-of-range');
}
