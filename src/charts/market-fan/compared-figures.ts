import type { PathPoint } from '../../models/market/basis/forecast-path.ts';
import { comparableSegments } from '../../models/market/basis/segments.ts';
import type { MarketFigure } from '../../models/market/basis/figure.ts';
import type { Qualifier } from '../../models/market/qualifier.ts';
import type { Segment } from '../../models/market/segment.ts';
import { sourceOf, type Grade, type SourceRef } from '../chart.ts';
import { gradeOfOutcome, gradeOfPoint } from '../market-figures/grade-of-point.ts';
import {
  selectMarket,
  type DatedOutcome,
  type MarketRows,
  type MarketView,
  type PublishedPath,
} from '../market-figures/select-market.ts';
import { choosePaths } from '../market-paths/choose-paths.ts';

/** A year of a published forecast. */
export interface FanPoint extends Pick<PathPoint, 'year' | 'amount' | 'kind' | 'qualifier'> {
  readonly grade: Grade;
}

/** A published forecast year by year. */
export interface FanPath {
  readonly id: string;
  readonly publisher: string | undefined;
  readonly points: readonly FanPoint[];
  readonly source: SourceRef;
}

/** How large the market was in a year, by somebody's estimate. */
export interface FanOutcome {
  readonly id: string;
  readonly publisher: string;
  readonly year: number;
  readonly amount: number;
  readonly qualifier: Qualifier;
  readonly isVerified: boolean;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** What is published of the market that a scenario is about. */
export interface ComparedFigures {
  readonly paths: readonly FanPath[];
  /** The year in whose amounts the paths are spread: the horizon, or the last before it that enough forecasts reach; `undefined` without a path. */
  readonly spreadYear: number | undefined;
  readonly outcomes: readonly FanOutcome[];
}

/** How published figures are read: the currency, what joins printed years, and what counts. */
export type ComparedView = Pick<MarketView, 'rate' | 'counting'> &
  Pick<MarketView['basis'], 'currency'>;

/** How many forecasts stand for all of them, and in which year they are told apart. */
const pathCount = 6;
const horizon = 2030;

/** Annotation is the larger part of collection and labelling, and publishers use the names for one another. */
const sideBySide: readonly Segment[] = [
  ...comparableSegments('collection_and_labelling'),
  ...comparableSegments('annotation_and_labelling'),
];

/** The segments whose figures stand beside those of a segment. */
function segmentsBeside(segment: Segment): readonly Segment[] {
  return sideBySide.includes(segment) ? sideBySide : comparableSegments(segment);
}

function toPath({ row, path }: PublishedPath): FanPath {
  const { forecastId: id, publisher } = path;
  const points = path.points.map((point) => ({ ...point, grade: gradeOfPoint(row, point) }));
  return { id, publisher, points, source: sourceOf(row) };
}

function toOutcome({ row, outcome, figure: { year, amount } }: DatedOutcome): FanOutcome {
  const { outcomeId: id, publisher, qualifier, isVerified } = outcome;
  const grade = gradeOfOutcome(row, outcome);
  return { id, publisher, year, amount, qualifier, isVerified, source: sourceOf(row), grade };
}

/** The forecasts that count, spread over what they say of one year, and the outcomes of the same market, or of annotation beside collection and labelling, in the same place; in the money of the day. */
export function selectCompared(
  rows: MarketRows,
  { segment, geography }: Pick<MarketFigure, 'segment' | 'geography'>,
  { currency, rate, counting }: ComparedView,
): ComparedFigures {
  const market = selectMarket(rows, {
    basis: { currency, priceYear: 'nominal' },
    inflationPerYear: 0,
    rate,
    segments: segmentsBeside(segment),
    geographies: [geography],
    counting,
  });
  const paths = market.paths.map(({ path }) => path);
  const { ids, year } = choosePaths(paths, horizon, pathCount, counting);
  return {
    paths: market.paths.filter(({ path }) => ids.has(path.forecastId)).map(toPath),
    spreadYear: year,
    outcomes: market.outcomes.filter(({ outcome }) => outcome.standing === 'sound').map(toOutcome),
  };
}
