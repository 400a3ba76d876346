/**
 * The data-stock model of 2024. All quantities are log10 of tokens, one path a draw, T years after 2024:
 *
 *   stock(T)   = pages x bytes per page / bytes per token x quality x repetition x (text growth x page growth)^T
 *   demand(T)  = D0 x 10^(g T)                     past training sets, or
 *              = 20 sqrt(C(T) / 120)               compute C, optimally spent (D = 20 N, C = 6 N D), half of the draws each
 *   run-out    = the first T >= 0 with demand(T) >= stock(T)
 *
 * Overtraining by k multiplies demand by sqrt(k); synthetic text lowers the demand for human text by its share; a yearly
 * efficiency gain slows demand by half its OOM; closing takes a share of the stock each year after 2024; machine-written
 * text takes its share of each year's addition; private text passes the quality filter and is read once.
 *
 * Sources: Villalobos et al. 2024 (arXiv 2211.04325v2) and epoch-research/data-stock; Muennighoff et al. 2023 for passes.
 * The paper's compute paths are not public: C starts at 10^25.7, grows 0.6 OOM a year to 2030 and keeps 0.625 of that
 * afterwards, as in Besiroglu et al. 2022 (0.375 OOM a year from 2030 to 2040), whose bands of 2025 (0.81 OOM wide) and
 * 2030 (2.76 OOM wide after eight years) give the spread of start and growth.
 *
 * Limits: a draw keeps one growth rate for a century; what is opened beside the web grows and closes like the web;
 * inputs are independent; demand is never held back by the stock that it has not yet met.
 */
import { makeRecent } from '../../../core/recent.ts';
import type { Result } from '../../../core/result.ts';
import { bandOf, shiftBand, type Band } from '../../band.ts';
import { checkParameters, type ParameterProblem } from '../../check-parameters.ts';
import type { Draws } from '../../draws.ts';
import { gapDensity, type DensityReading } from '../../gap-density.ts';
import { forecastYears, type LogPath } from '../../log-path.ts';
import type { ForecastModel } from '../../model.ts';
import type { ParametersOf } from '../../parameter.ts';
import {
  countRunOutYears,
  isNever,
  makeRunOutCounter,
  runOutFromCounts,
  runOutShares,
} from '../../run-out.ts';
import { baseYear } from './base-year.ts';
import { fillBrokenLineCrossings, toLogPath, type BrokenLine } from './broken-line.ts';
import { demandKey, demandLine, demandShift } from './demand.ts';
import { parameters } from './parameters.ts';
import { stockKey, stockLine, stockShift } from './stock.ts';

type Parameters = ParametersOf<typeof parameters>;

const densityDrawCount = 8192;
const plainReading: DensityReading = {
  fromYear: baseYear,
  toYear: forecastYears.to,
  stepYears: 0.1,
  smoothingYears: 0,
};

/** One stream a line, the most telling first; a new one goes to the end. */
const streams = [
  'demandKind',
  'webPages',
  'demandGrowthOomPerYear',
  'qualityShare',
  'computeGrowthOomPerYear',
  'repetitionFactor',
  'demandTokens',
  'computeFlop',
  'webPagesGrowthPerYear',
  'bytesPerToken',
  'textPerPageGrowthPerYear',
  'bytesPerPage',
  'efficiencyOomPerYear',
] as const;

interface Side {
  readonly line: BrokenLine;
  readonly band: () => Band;
}

interface Kept {
  readonly stock: ReturnType<typeof makeRecent<Side>>;
  readonly demand: ReturnType<typeof makeRecent<Side>>;
  readonly years: Float32Array;
}

const keptByDraws = new WeakMap<Draws, Kept>();

function keptOf(draws: Draws): Kept {
  const kept = keptByDraws.get(draws) ?? {
    stock: makeRecent<Side>(3),
    demand: makeRecent<Side>(3),
    years: new Float32Array(draws.count),
  };
  keptByDraws.set(draws, kept);
  return kept;
}

function sideOf(line: BrokenLine, bandDrawCount: number): Side {
  let band: Band | undefined;
  return { line, band: () => (band ??= bandOf(toLogPath(line), bandDrawCount)) };
}

function sidesOf(
  values: Parameters,
  draws: Draws,
): { readonly stock: Side; readonly demand: Side } {
  const kept = keptOf(draws);
  return {
    stock: kept.stock(stockKey(values), () => sideOf(stockLine(values, draws), draws.bandCount)),
    demand: kept.demand(demandKey(values), () =>
      sideOf(demandLine(values, draws), draws.bandCount),
    ),
  };
}

function raised(line: BrokenLine, shift: number): LogPath {
  return toLogPath({ ...line, level: line.level.map((oom) => oom + shift) });
}

function neverCrosses({
  demandGrowthOomPerYear: { low, high, level },
}: Parameters): ParameterProblem {
  const value = [low, high, level].join('..');
  return { where: 'demandGrowthOomPerYear', value, reason: 'never-crosses' };
}

/** The model of 2024 with every assumption of the workbench; it needs no rows. */
export const epoch2024: ForecastModel<typeof parameters, undefined> = {
  id: 'epoch-2024',
  parameters,
  streams,
  run: (_inputs, values, draws) => {
    const problems = checkParameters(parameters, values);
    if (problems.length > 0) return { ok: false, problems };
    const { stock, demand } = sidesOf(values, draws);
    const { years } = keptOf(draws);
    const up = { stock: stockShift(values), demand: demandShift(values) };
    const lead = up.demand - up.stock;
    fillBrokenLineCrossings(stock.line, demand.line, lead, forecastYears.to, years);
    const counter = makeRunOutCounter(baseYear);
    countRunOutYears(counter, years);
    const runOut = runOutFromCounts(counter);
    if (isNever(runOut)) return { ok: false, problems: [neverCrosses(values)] };
    return {
      ok: true,
      value: {
        modelId: 'epoch-2024',
        unit: 'tokens',
        drawCount: draws.count,
        bandDrawCount: draws.bandCount,
        stock: shiftBand(stock.band(), up.stock),
        demand: shiftBand(demand.band(), up.demand),
        runOut,
      },
    };
  },
  runDensity: (_inputs, values, draws, reading = plainReading) => {
    const problems = checkParameters(parameters, values);
    if (problems.length > 0) return { ok: false, problems };
    const { stock, demand } = sidesOf(values, draws);
    const from = raised(stock.line, stockShift(values));
    const to = raised(demand.line, demandShift(values));
    const count = Math.min(densityDrawCount, draws.count);
    const density = gapDensity(from, to, reading, count, runOutShares);
    return toResult(density, values);
  },
};

function toResult<T>(value: T | undefined, values: Parameters): Result<T, ParameterProblem> {
  return value === undefined
    ? { ok: false, problems: [neverCrosses(values)] }
    : { ok: true, value };
}
