import type { MarketFigure } from '../../models/market/basis/figure.ts';
import type { MarketScenario } from '../../models/market/drivers/index.ts';
import type { Grade, SourceRef } from '../chart.ts';
import type { YearSpan } from '../parts/plot-frame.ts';
import { isSameMedian, selectFanSide, type FanSide } from '../runway-fan/fan-side.ts';
import type { DriverBaseFigure } from './driver-bases.ts';
import type { ComparedFigures, FanOutcome, FanPath } from './compared-figures.ts';

/** No year before this one is in view. */
const earliest = 2019;

/** The figure that the scenario starts from, in the currency of the chart. */
export interface FanBase {
  readonly id: string;
  readonly publisher: string | undefined;
  readonly year: number;
  readonly amount: number;
  /** As published. */
  readonly original: MarketFigure;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** What the fan of a market is made from. */
export interface MarketFanInput {
  readonly scenario: MarketScenario;
  /** The same market with every assumption at its default, where one is changed. */
  readonly baseline: MarketScenario | undefined;
  readonly base: DriverBaseFigure;
  /** What publishers say of the same market, in the same currency. */
  readonly compared: ComparedFigures;
  readonly scale: 'linear' | 'log';
  readonly targetYear: number;
}

/** Everything that the fan of a market draws; amounts in units of the currency, in the money of their year. */
export interface MarketFanSeries {
  readonly currency: string;
  readonly scale: 'linear' | 'log';
  readonly span: YearSpan;
  readonly size: FanSide;
  readonly base: FanBase;
  readonly targetYear: number;
  readonly baseline: FanSide | undefined;
  /** Without the pull of scarcity, where it has any. */
  readonly withoutScarcity: FanSide | undefined;
  readonly paths: readonly FanPath[];
  readonly spreadYear: number | undefined;
  readonly outcomes: readonly FanOutcome[];
}

function otherSide(
  scenario: MarketScenario | undefined,
  band: 'size' | 'sizeWithoutScarcity',
  span: YearSpan,
  size: FanSide,
): FanSide | undefined {
  if (scenario === undefined) return undefined;
  const side = selectFanSide(scenario[band], span, 0);
  return isSameMedian(side, size) ? undefined : side;
}

/** The first year in view: that of the first published figure, at least one before the start, and not before the first year that is worth a picture. */
function firstYearOf({ paths, outcomes }: ComparedFigures, baseYear: number): number {
  const years = [...outcomes, ...paths.flatMap(({ points }) => points)].map(({ year }) => year);
  return Math.max(earliest, Math.min(baseYear - 1, ...years));
}

/** The scenario of a market beside its baseline and the published figures, within the years in view. */
export function selectMarketFan(input: MarketFanInput): MarketFanSeries {
  const { scenario, baseline, base, compared, scale, targetYear } = input;
  const { currency, lastYear } = scenario;
  const { amount, year, original } = scenario.base;
  const span: YearSpan = [firstYearOf(compared, year), lastYear];
  const size = selectFanSide(scenario.size, span, 0);
  const isInView = (one: { readonly year: number }): boolean =>
    one.year >= span[0] && one.year <= span[1];
  return {
    currency,
    scale,
    span,
    size,
    base: { ...base, amount, year, original },
    targetYear: Math.min(Math.max(targetYear, year), lastYear),
    baseline: otherSide(baseline, 'size', span, size),
    withoutScarcity: otherSide(scenario, 'sizeWithoutScarcity', span, size),
    paths: compared.paths
      .map((path) => ({ ...path, points: path.points.filter(isInView) }))
      .filter(({ points }) => points.length > 0),
    spreadYear: compared.spreadYear,
    outcomes: compared.outcomes.filter(isInView),
  };
}

/** What the scenario says of a whole year; `undefined` outside it. */
export function sizeIn(
  { size }: Pick<MarketFanSeries, 'size'>,
  year: number,
): { readonly low: number; readonly median: number; readonly high: number } | undefined {
  const place = year - size.firstYear;
  const [low, median, high] = [size.p5[place], size.median[place], size.p95[place]];
  return low === undefined || median === undefined || high === undefined
    ? undefined
    : { low, median, high };
}
