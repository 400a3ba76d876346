import type { ParameterProblem } from '../../check-parameters.ts';

/** A row of the table `population`, of the one revision that the run is to use (`wpp-2019` is the paper's). */
export interface PopulationRow {
  readonly year: number;
  readonly people: number;
}

/** A row of the table `compute_projection`; figures are log10 FLOP. */
export interface ComputeRow {
  readonly year: number;
  readonly log10_flop_median: number;
  readonly log10_flop_low: number;
  readonly log10_flop_high: number;
  readonly interval_level: number;
}

/** The share of people online as a logistic curve: `ceilingShare / (1 + exp(-ratePerYear (year - middleYear)))`. */
export interface InternetShareFit {
  readonly ceilingShare: number;
  readonly ratePerYear: number;
  readonly middleYear: number;
}

/** What the model of 2022 takes from the tables. */
export interface Epoch2022Inputs {
  readonly population: readonly PopulationRow[];
  readonly compute: readonly ComputeRow[];
  readonly internetShare: InternetShareFit;
}

/** The curve of the 2022 paper, from epoch-research/data-stock. */
export const internetShareFit2022: InternetShareFit = {
  ceilingShare: 0.7286,
  ratePerYear: 0.16,
  middleYear: 2011.6,
};

/** The years whose population is summed up. */
export const populationYears = { from: 1951, to: 2100 } as const;

/** What is missing from the rows: a year of the population, or compute for at least two years. */
export function checkInputs({ population, compute }: Epoch2022Inputs): readonly ParameterProblem[] {
  const problems: ParameterProblem[] = [];
  const known = new Set(population.filter(({ people }) => people > 0).map(({ year }) => year));
  for (let year = populationYears.from; year <= populationYears.to; year++) {
    if (known.has(year)) continue;
    problems.push({ where: 'population', value: String(year), reason: 'no-rows' });
    break;
  }
  if (compute.length < 2) {
    problems.push({ where: 'compute', value: String(compute.length), reason: 'no-rows' });
  }
  return problems;
}
