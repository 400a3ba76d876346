import type { ParameterProblem } from '../../check-parameters.ts';
import type { RunResult } from '../../model.ts';
import type { NormalizedFigure, NormalizeProblem } from '../basis/figure.ts';
import { toBasis } from '../basis/to-basis.ts';
import type { DriverInputs } from './driver-inputs.ts';
import { horizonYear } from './market-paths.ts';

type Reason = ParameterProblem['reason'];

const reasons: Readonly<Partial<Record<NormalizeProblem['reason'], Reason>>> = {
  'not-a-number': 'not-a-number',
  'not-a-whole-year': 'not-a-number',
  negative: 'below-minimum',
};

function refuse(where: string, value: unknown, reason: Reason): RunResult<never> {
  return { ok: false, problems: [{ where, value: String(value), reason }] };
}

function toProblem({ value, reason }: NormalizeProblem): ParameterProblem {
  const where = reason === 'no-rate' ? 'rates' : 'base';
  return { where, value, reason: reasons[reason] ?? 'no-rows' };
}

/** The chosen base in the currency of the answer, by the rate of its own year; refused without a row, at 0 or less, from the horizon on, and without a rate. */
export function driverBase(
  { bases, currency, tables }: DriverInputs,
  baseId: string,
): RunResult<NormalizedFigure> {
  const figure = bases[baseId];
  if (figure === undefined) return refuse('base', baseId, 'no-rows');
  if (figure.amount === 0) return refuse('base', 0, 'below-minimum');
  if (figure.year >= horizonYear) return refuse('base', figure.year, 'above-maximum');
  const base = toBasis(figure, { currency, priceYear: 'nominal' }, tables);
  return base.ok ? base : { ok: false, problems: base.problems.map(toProblem) };
}
