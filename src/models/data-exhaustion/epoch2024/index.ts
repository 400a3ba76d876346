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
 * Limits: past growth and the stock keep one rate in a draw for a century, compute has two; what is opened beside the web
 * grows and closes like the web; inputs are independent; demand is never held back by the stock that it has not yet met.
 */
import { keptWith } from '../../../core/kept-with.ts';
import { makeRecent } from '../../../core/recent.ts';
import { bandOf, shiftBand, type Band } from '../../band.ts';
import { forecastYears, shiftPath, type LogPath } from '../../log-path.ts';
import { makeModel, type ForecastModel } from '../../model.ts';
import { baseYear } from './base-year.ts';
import { fillBrokenLineCrossings, toLogPath, type BrokenLine } from './broken-line.ts';
import { demandKey, demandLine, demandShift } from './demand.ts';
import { parameters } from './parameters.ts';
import { stockKey, stockLine, stockShift } from './stock.ts';

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
  readonly path: LogPath;
  readonly band: () => Band;
}

const sidesOf = keptWith(() => ({ stock: makeRecent<Side>(3), demand: makeRecent<Side>(3) }));

function makeSide(line: BrokenLine, bandDrawCount: number): Side {
  const path = toLogPath(line);
  let band: Band | undefined;
  return { line, path, band: () => (band ??= bandOf(path, bandDrawCount)) };
}

/** The model of 2024 with every assumption of the workbench; it needs no rows. */
export const epoch2024: ForecastModel<typeof parameters, unknown> = makeModel({
  id: 'epoch-2024',
  parameters,
  streams,
  baseYear,
  solve: (_inputs, values, draws) => {
    const kept = sidesOf(draws);
    const stock = kept.stock(stockKey(values), () =>
      makeSide(stockLine(values, draws), draws.bandCount),
    );
    const demand = kept.demand(demandKey(values), () =>
      makeSide(demandLine(values, draws), draws.bandCount),
    );
    const up = { stock: stockShift(values), demand: demandShift(values) };
    return {
      unit: 'tokens',
      stock: shiftPath(stock.path, up.stock),
      demand: shiftPath(demand.path, up.demand),
      bands: () => ({
        stock: shiftBand(stock.band(), up.stock),
        demand: shiftBand(demand.band(), up.demand),
      }),
      fillYears: (into) =>
        fillBrokenLineCrossings(
          stock.line,
          demand.line,
          up.demand - up.stock,
          forecastYears.to,
          into,
        ),
    };
  },
  readingOf: () => ({
    fromYear: baseYear,
    toYear: forecastYears.to,
    stepYears: 0.1,
    smoothingYears: 0,
  }),
  growthOf: () => 'demandGrowthOomPerYear',
});
