import type { Result } from '../core/result.ts';
import { bandOf, type Band } from './band.ts';
import { checkParameters, type ParameterProblem } from './check-parameters.ts';
import type { Draws } from './draws.ts';
import { gapDensity, type DensityReading, type GapDensity } from './gap-density.ts';
import type { LogPath } from './log-path.ts';
import type { ParameterSpecs, ParametersOf } from './parameter.ts';
import { isNever, runOutOfYears, runOutShares, type RunOut } from './run-out.ts';
import { worldsOf, type Worlds } from './worlds.ts';

const densityDrawCount = 8192;

/** What stock and demand are counted in. */
export type ForecastUnit = 'tokens' | 'words' | 'images';

/** What a model says for one set of assumptions; plain data, cheap to post from a worker. */
export interface Forecast {
  readonly modelId: string;
  readonly unit: ForecastUnit;
  readonly drawCount: number;
  readonly bandDrawCount: number;
  readonly stock: Band;
  readonly demand: Band;
  readonly runOut: RunOut;
}

/** What comes of a run, or every assumption that stands in its way. */
export type RunResult<T> = Result<T, ParameterProblem>;

/** Stock and demand of one set of assumptions, one path a draw. */
export interface StockAndDemand {
  readonly unit: ForecastUnit;
  readonly stock: LogPath;
  readonly demand: LogPath;
  /** The bands of both, where the model knows a cheaper way than to count them. */
  readonly bands?: () => Pick<Forecast, 'stock' | 'demand'>;
  /** Writes the first decimal year of each of the first `into.length` draws in which demand meets the stock: the base year when it does so already, Infinity when not by 2100. */
  readonly fillYears: (into: Float32Array) => void;
}

/** The equations of a model; everything that is asked of a model follows from them. */
export interface ModelEquations<S extends ParameterSpecs, Inputs> {
  readonly id: string;
  readonly parameters: S;
  /** One name for each uncertain input, the most telling first; append only. */
  readonly streams: readonly string[];
  /** The year from which run-out is looked for. */
  readonly baseYear: number;
  /** What is wrong beyond the ranges of the assumptions. */
  readonly problemsOf?: (inputs: Inputs, values: ParametersOf<S>) => readonly ParameterProblem[];
  readonly solve: (inputs: Inputs, values: ParametersOf<S>, draws: Draws) => StockAndDemand;
  /** How the paper reads its dates off a density over the years. */
  readonly readingOf: (values: ParametersOf<S>) => DensityReading;
  /** The assumption to blame when demand never meets the stock. */
  readonly growthOf: (values: ParametersOf<S>) => keyof S & string;
}

/** A model of stock and demand over the years: the same inputs, assumptions and draws always give the same answer. */
export interface ForecastModel<S extends ParameterSpecs, Inputs> extends Pick<
  ModelEquations<S, Inputs>,
  'id' | 'parameters' | 'streams' | 'baseYear'
> {
  /** Bands and first crossings; problems instead of a forecast when an assumption cannot be run or demand never meets the stock. */
  readonly run: Run<S, Inputs, Forecast>;
  /** The distribution of the run-out year alone; without bands many times faster. A run that never crosses is an answer here. */
  readonly runOut: Run<S, Inputs, RunOut>;
  /** The run-out year of each draw, Infinity where it lies beyond 2100. */
  readonly runYears: Run<S, Inputs, Float32Array>;
  /** The first few draws one by one, each a world of its own. */
  readonly runWorlds: Run<S, Inputs, Worlds, [count: number]>;
  /** The dates as the paper reads them, off a density over years; slower than `run`. */
  readonly runDensity: Run<S, Inputs, GapDensity, [reading?: DensityReading]>;
}

type Run<S extends ParameterSpecs, Inputs, T, More extends readonly unknown[] = []> = (
  inputs: Inputs,
  parameters: ParametersOf<S>,
  draws: Draws,
  ...more: More
) => RunResult<T>;

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).join('..');
}

/** A model from its equations. */
export function makeModel<S extends ParameterSpecs, Inputs>(
  equations: ModelEquations<S, Inputs>,
): ForecastModel<S, Inputs> {
  const { id, parameters, streams, baseYear, problemsOf, readingOf, growthOf } = equations;
  type Values = ParametersOf<S>;

  function solved<T>(
    inputs: Inputs,
    values: Values,
    draws: Draws,
    answer: (sides: StockAndDemand) => RunResult<T>,
  ): RunResult<T> {
    const problems = [
      ...(problemsOf?.(inputs, values) ?? []),
      ...checkParameters(parameters, values),
    ];
    return problems.length > 0
      ? { ok: false, problems }
      : answer(equations.solve(inputs, values, draws));
  }

  function neverCrosses(values: Values): Extract<RunResult<never>, { ok: false }> {
    const where = growthOf(values);
    const problem: ParameterProblem = {
      where,
      value: textOf(values[where]),
      reason: 'never-crosses',
    };
    return { ok: false, problems: [problem] };
  }

  function yearsOf({ fillYears }: StockAndDemand, drawCount: number): Float32Array {
    const years = new Float32Array(drawCount);
    fillYears(years);
    return years;
  }

  return {
    id,
    parameters,
    streams,
    baseYear,
    run: (inputs, values, draws) =>
      solved(inputs, values, draws, (sides) => {
        const runOut = runOutOfYears(yearsOf(sides, draws.count), baseYear);
        if (isNever(runOut)) return neverCrosses(values);
        const bands = sides.bands?.() ?? {
          stock: bandOf(sides.stock, draws.bandCount),
          demand: bandOf(sides.demand, draws.bandCount),
        };
        const counts = { drawCount: draws.count, bandDrawCount: draws.bandCount };
        return { ok: true, value: { modelId: id, unit: sides.unit, ...counts, ...bands, runOut } };
      }),
    runOut: (inputs, values, draws) =>
      solved(inputs, values, draws, (sides) => ({
        ok: true,
        value: runOutOfYears(yearsOf(sides, draws.count), baseYear),
      })),
    runYears: (inputs, values, draws) =>
      solved(inputs, values, draws, (sides) => ({ ok: true, value: yearsOf(sides, draws.count) })),
    runWorlds: (inputs, values, draws, count) =>
      solved(inputs, values, draws, (sides) => ({
        ok: true,
        value: worldsOf(sides, yearsOf(sides, Math.min(count, draws.count)), sides.unit),
      })),
    runDensity: (inputs, values, draws, reading = readingOf(values)) =>
      solved(inputs, values, draws, ({ stock, demand }) => {
        const drawCount = Math.min(densityDrawCount, draws.count);
        const density = gapDensity(stock, demand, reading, drawCount, runOutShares);
        return density === undefined ? neverCrosses(values) : { ok: true, value: density };
      }),
  };
}
