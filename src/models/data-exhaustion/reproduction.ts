import type { ParameterProblem } from '../check-parameters.ts';
import type { Draws } from '../draws.ts';
import { defaultsOf } from '../parameter.ts';
import type { YearQuantile } from '../run-out.ts';
import { epoch2022 } from './epoch2022/index.ts';
import type { Epoch2022Inputs } from './epoch2022/inputs.ts';
import { paperReading, plainReading } from './epoch2022/reading.ts';
import { epoch2024 } from './epoch2024/index.ts';
import type { Reproduction, YearSpan } from './reproductions.ts';
import type { Result } from '../../core/result.ts';

/** A published date beside what the model says. */
export interface ReproducedDate {
  readonly reproduction: Reproduction;
  /** First year of demand above stock, per draw. */
  readonly firstCrossing: YearSpan;
  /** The plain rebuild: 2022 off the density over years, 2024 off first crossings. */
  readonly plain: YearSpan;
  /** The paper's own reading: for 2022 the density with its trailing average. */
  readonly asPublished: YearSpan;
  /** `plain` less the published row, in years. */
  readonly gapYears: YearSpan;
  /** `asPublished` less the published row, in years. */
  readonly gapAsPublishedYears: YearSpan;
}

/** The columns of `exhaustion_dates` that a comparison needs. */
export interface ExhaustionDateRow {
  readonly exhaustion_date_id: string;
  readonly low_year: number | undefined;
  readonly median_year: number | undefined;
  readonly high_year: number | undefined;
}

/** What a reproduction runs on: rows of the tables, and draws of each model's streams. */
export interface ReproductionInputs {
  readonly epoch2022: Epoch2022Inputs;
  readonly draws: Readonly<Record<Reproduction['model'], Draws>>;
}

function spanOf(quantiles: readonly YearQuantile[], [low, high]: Reproduction['shares']): YearSpan {
  const yearAt = (share: number): number | undefined =>
    quantiles.find((quantile) => quantile.share === share)?.year;
  return { low: yearAt(low), median: yearAt(0.5), high: yearAt(high) };
}

function difference(ours: number | undefined, theirs: number | undefined): number | undefined {
  return ours === undefined || theirs === undefined ? undefined : ours - theirs;
}

type Readings = Pick<ReproducedDate, 'firstCrossing' | 'plain' | 'asPublished'>;

function read2022(
  { changes, shares }: Reproduction,
  { epoch2022: inputs, draws }: ReproductionInputs,
): Result<Readings, ParameterProblem> {
  const values = { ...defaultsOf(epoch2022.parameters), ...changes };
  const own = draws['epoch-2022'];
  const forecast = epoch2022.run(inputs, values, own);
  if (!forecast.ok) return forecast;
  const plain = epoch2022.runDensity(inputs, values, own, plainReading(paperReading(values)));
  if (!plain.ok) return plain;
  const smooth = epoch2022.runDensity(inputs, values, own);
  if (!smooth.ok) return smooth;
  return {
    ok: true,
    value: {
      firstCrossing: spanOf(forecast.value.runOut.quantiles, shares),
      plain: spanOf(plain.value.quantiles, shares),
      asPublished: spanOf(smooth.value.quantiles, shares),
    },
  };
}

function read2024(
  { changes, shares }: Reproduction,
  { draws }: ReproductionInputs,
): Result<Readings, ParameterProblem> {
  const values = { ...defaultsOf(epoch2024.parameters), ...changes };
  const forecast = epoch2024.run(undefined, values, draws['epoch-2024']);
  if (!forecast.ok) return forecast;
  const span = spanOf(forecast.value.runOut.quantiles, shares);
  return { ok: true, value: { firstCrossing: span, plain: span, asPublished: span } };
}

/** Gives a published date again and says how far off it is; problems when the model cannot be run on the inputs. */
export function reproduce(
  reproduction: Reproduction,
  inputs: ReproductionInputs,
  rows: readonly ExhaustionDateRow[],
): Result<ReproducedDate, ParameterProblem> {
  const read = reproduction.model === 'epoch-2022' ? read2022 : read2024;
  const readings = read(reproduction, inputs);
  if (!readings.ok) return readings;
  const row = rows.find((row) => row.exhaustion_date_id === reproduction.exhaustionDateId);
  const gapOf = ({ low, median, high }: YearSpan): YearSpan => ({
    low: difference(low, row?.low_year),
    median: difference(median, row?.median_year),
    high: difference(high, row?.high_year),
  });
  const { plain, asPublished } = readings.value;
  const gaps = { gapYears: gapOf(plain), gapAsPublishedYears: gapOf(asPublished) };
  return { ok: true, value: { reproduction, ...readings.value, ...gaps } };
}
