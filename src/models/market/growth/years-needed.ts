import { refuse, termProblems, type GrowthResult } from './growth-problem.ts';

/** Years from one amount above zero to another at a rate (share per year above -1); a rate of zero, or one that leads away from the end, never gets there. */
export function yearsNeeded(start: number, end: number, rate: number): GrowthResult<number> {
  const problems = termProblems({ start, end, rate });
  if (problems.length > 0) return { ok: false, problems };
  if (start === end) return { ok: true, value: 0 };
  if (rate === 0) return refuse('rate', rate, 'never-reached');
  const years = Math.log(end / start) / Math.log1p(rate);
  if (!Number.isFinite(years)) return refuse('years', years, 'out-of-range');
  return years < 0 ? refuse('rate', rate, 'never-reached') : { ok: true, value: years };
}
