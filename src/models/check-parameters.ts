import type { Problem } from '../core/problem.ts';
import type { Interval, ParameterSpec, ParameterSpecs } from './parameter.ts';

/** An assumption that cannot be run: `where` is its id, `value` the value found, `reason` the sentence to show at the control. */
export interface ParameterProblem extends Problem {
  readonly reason:
    | 'empty'
    | 'not-a-number'
    | 'below-minimum'
    | 'above-maximum'
    | 'low-above-high'
    | 'level-outside-0-1'
    | 'unknown-choice'
    | 'no-rows'
    | 'never-crosses';
}

type Reason = ParameterProblem['reason'];

function numberReason(value: unknown, min: number, max: number): Reason | undefined {
  if (value === undefined || value === '') return 'empty';
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < min) return 'below-minimum';
  return value > max ? 'above-maximum' : undefined;
}

function intervalReason(value: unknown, min: number, max: number): Reason | undefined {
  if (value === undefined) return 'empty';
  if (typeof value !== 'object' || value === null) return 'not-a-number';
  const { low, high, level } = value as Partial<Interval>;
  const reason = numberReason(low, min, max) ?? numberReason(high, min, max);
  if (reason !== undefined) return reason;
  if (Number(low) > Number(high)) return 'low-above-high';
  return (
    numberReason(level, 0, 1) ?? (level === 0 || level === 1 ? 'level-outside-0-1' : undefined)
  );
}

function reasonOf(spec: ParameterSpec, value: unknown): Reason | undefined {
  if (spec.kind === 'point') return numberReason(value, spec.min, spec.max);
  if (spec.kind === 'interval') return intervalReason(value, spec.min, spec.max);
  return spec.options.some((option) => option === value) ? undefined : 'unknown-choice';
}

function textOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const { low, high, level } = value as Partial<Interval>;
  return [low, high, level].map((part) => String(part ?? '')).join('..');
}

/** Every assumption that cannot be run, in the order of the records; empty when all can. */
export function checkParameters(
  specs: ParameterSpecs,
  values: Readonly<Record<string, unknown>>,
): readonly ParameterProblem[] {
  return Object.values(specs).flatMap((spec) => {
    const value = values[spec.id];
    const reason = reasonOf(spec, value);
    return reason === undefined ? [] : [{ where: spec.id, value: textOf(value), reason }];
  });
}
