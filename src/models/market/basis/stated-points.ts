import type { Result } from '../../../core/result.ts';
import type { PathProblem } from './forecast-path.ts';
import { isSeen, type ForecastRow } from '../forecast-row.ts';
import { plainAmount } from '../plain-amount.ts';
import type { Qualifier } from '../qualifier.ts';

const roles = ['base', 'estimate', 'target'] as const;

/** An amount that the publisher prints, in units of the row's currency. */
export interface StatedPoint {
  readonly role: (typeof roles)[number];
  readonly year: number;
  readonly amount: number;
  readonly qualifier: Qualifier;
  /** Whether the amount was seen at its source, and as a figure of this publisher, place and currency. */
  readonly isVerified: boolean;
}

/** What a figure is credited with beside its amount and year. */
const credits = ['publisher', 'currency', 'geography'] as const;

type Part = Result<StatedPoint | undefined, PathProblem>;

function refuse(
  where: string,
  value: number | undefined,
  reason: PathProblem['reason'],
): Extract<Part, { ok: false }> {
  return { ok: false, problems: [{ where, value: String(value ?? ''), reason }] };
}

function qualifierOf(row: ForecastRow, role: StatedPoint['role']): Qualifier {
  const given = role === 'estimate' ? undefined : row[`${role}_qualifier`];
  return given ?? 'exact';
}

function pointOf(row: ForecastRow, role: StatedPoint['role']): Part {
  const [amountColumn, yearColumn] = [`${role}_bn`, `${role}_year`] as const;
  const { [amountColumn]: billions, [yearColumn]: year } = row;
  if (billions === undefined) return { ok: true, value: undefined };
  if (year === undefined) return refuse(yearColumn, year, 'no-year');
  if (!Number.isInteger(year)) return refuse(yearColumn, year, 'not-a-whole-year');
  const amount = plainAmount(billions, 'billion');
  if (amount === undefined || !(amount > 0 && Number.isFinite(amount)))
    return refuse(amountColumn, billions, 'not-positive');
  const isVerified = isSeen(row, [amountColumn, yearColumn, ...credits]);
  const qualifier = qualifierOf(row, role);
  return { ok: true, value: { role, year, amount, qualifier, isVerified } };
}

function withoutRepeats(points: readonly StatedPoint[]): readonly StatedPoint[] {
  return points.filter(
    ({ year, amount }, place) =>
      points.findIndex((one) => one.year === year && one.amount === amount) === place,
  );
}

/** The amounts of a row in ascending order of their years, one a year; at least one, or everything that is wrong with them. */
export function statedPoints(row: ForecastRow): Result<readonly StatedPoint[], PathProblem> {
  const parts = roles.map((role) => pointOf(row, role));
  const problems = parts.flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return { ok: false, problems };
  const printed = parts.flatMap((part) => (part.ok && part.value ? [part.value] : []));
  const points = withoutRepeats(printed).toSorted((one, next) => one.year - next.year);
  const twice = points.find(({ year }, place) => points[place + 1]?.year === year);
  if (twice !== undefined) return refuse(`${twice.role}_bn`, twice.year, 'two-amounts-in-one-year');
  return points.length === 0
    ? refuse('target_bn', undefined, 'no-amount')
    : { ok: true, value: points };
}
