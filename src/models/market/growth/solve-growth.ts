import { cagr } from './cagr.ts';
import {
  termProblems,
  type GrowthProblem,
  type GrowthResult,
  type GrowthTerm,
  type GrowthTerms,
} from './growth-problem.ts';
import { grown } from './grown.ts';
import { yearsNeeded } from './years-needed.ts';

/** All four terms, one of them (`solved`) computed from the other three. */
export interface SolvedGrowth {
  readonly kind: 'solved';
  readonly solved: GrowthTerm;
  readonly start: number;
  readonly end: number;
  readonly years: number;
  readonly rate: number;
}

/** Four given terms: the rate that was given beside the one that the two amounts imply. */
export interface ComparedGrowth {
  readonly kind: 'compared';
  readonly start: number;
  readonly end: number;
  readonly years: number;
  readonly rate: number;
  readonly impliedRate: number;
  /** Given less implied rate: 0.01 is one percentage point. */
  readonly gap: number;
  /** The end that the given rate reaches in the given years. */
  readonly endAtRate: number;
  /** The years that the given rate needs; `undefined` when it never gets there. */
  readonly yearsAtRate: number | undefined;
}

type FullTerms = { readonly [term in GrowthTerm]: number };

const termNames: readonly GrowthTerm[] = ['start', 'end', 'years', 'rate'];

/** Each asks only for the other three terms. */
const solvers: Readonly<Record<GrowthTerm, (terms: FullTerms) => GrowthResult<number>>> = {
  start: ({ end, years, rate }) => grown(end, rate, -years),
  end: ({ start, years, rate }) => grown(start, rate, years),
  years: ({ start, end, rate }) => yearsNeeded(start, end, rate),
  rate: ({ start, end, years }) => cagr(start, end, years),
};

function solve(terms: FullTerms, solved: GrowthTerm): GrowthResult<SolvedGrowth> {
  const result = solvers[solved](terms);
  if (result.ok)
    return { ok: true, value: { kind: 'solved', solved, ...terms, [solved]: result.value } };
  return result;
}

function compare(terms: FullTerms): GrowthResult<ComparedGrowth> {
  const [implied, end, years] = [solvers.rate(terms), solvers.end(terms), solvers.years(terms)];
  if (!implied.ok) return implied;
  if (!end.ok) return end;
  const value: ComparedGrowth = {
    kind: 'compared',
    ...terms,
    impliedRate: implied.value,
    gap: terms.rate - implied.value,
    endAtRate: end.value,
    yearsAtRate: years.ok ? years.value : undefined,
  };
  return { ok: true, value };
}

/** The missing one of any three terms, or the given against the implied rate when all four are there; with two or more missing, each is a problem. */
export function solveGrowth(given: GrowthTerms): GrowthResult<SolvedGrowth | ComparedGrowth> {
  const missing = termNames.filter((term) => given[term] === undefined);
  const gaps = missing.map((where): GrowthProblem => ({ where, value: '', reason: 'missing' }));
  const problems = [...(missing.length > 1 ? gaps : []), ...termProblems(given)];
  if (problems.length > 0) return { ok: false, problems };
  const { start = 0, end = 0, years = 0, rate = 0 } = given;
  const terms: FullTerms = { start, end, years, rate };
  const [solved] = missing;
  return solved === undefined ? compare(terms) : solve(terms, solved);
}
