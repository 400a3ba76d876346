import { refuse, termProblems, type GrowthResult } from './growth-problem.ts';

/** What an amount above zero becomes at a rate (share per year above -1) after a span of years; a span below zero goes back in time. */
export function grown(start: number, rate: number, years: number): GrowthResult<number> {
  const problems = termProblems({ start, rate, years: Math.abs(years) });
  if (problems.length > 0) return { ok: false, problems };
  const end = start * (1 + rate) ** years;
  const isNumber = Number.isFinite(end) && end > 0;
  return isNumber ? { ok: true, value: end } : refuse('end', end, 'out-of-range');
}
