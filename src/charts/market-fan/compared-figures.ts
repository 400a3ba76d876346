import { pickSpread } from '../../models/market/basis/pick-spread.ts';
import { countedFigures } from '../../models/market/basis/counted-figures.ts';
import { comparableSegments, type Segment } from '../../models/market/basis/segments.ts';
import type { MarketFigure } from '../../models/market/basis/figure.ts';
import { gradeOf, sourceOf, type Grade, type SourceRef } from '../chart.ts';
import {
  selectMarket,
  type DatedOutcome,
  type MarketRows,
  type PublishedPath,
} from '../market-figures/select-market.ts';

/** A published forecast year by year. */
export interface FanPath {
  readonly id: string;
  readonly publisher: string | undefined;
  readonly points: readonly { readonly year: number; readonly amount: number }[];
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** How large the market was in a year, by somebody's estimate. */
export interface FanOutcome {
  readonly id: string;
  readonly publisher: string;
  readonly year: number;
  readonly amount: number;
  readonly isVerified: boolean;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** What is published of the market that a scenario is about. */
export interface ComparedFigures {
  readonly paths: readonly FanPath[];
  readonly outcomes: readonly FanOutcome[];
}

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
  const { forecastId: id, publisher, points } = path;
  return { id, publisher, points, source: sourceOf(row), grade: gradeOf(row) };
}

function toOutcome({ row, outcome, figure: { year, amount } }: DatedOutcome): FanOutcome {
  const { outcomeId: id, publisher, isVerified } = outcome;
  return { id, publisher, year, amount, isVerified, source: sourceOf(row), grade: gradeOf(row) };
}

/** The seen forecasts, spread over what they say of the horizon, and the outcomes of the same market, or of annotation beside collection and labelling, in the same place; in the money of the day. */
export function selectCompared(
  rows: MarketRows,
  { segment, geography }: Pick<MarketFigure, 'segment' | 'geography'>,
  currency: 'USD' | 'CNY',
): ComparedFigures {
  const market = selectMarket(rows, {
    basis: { currency, priceYear: 'nominal' },
    inflationPerYear: 0,
    rate: 'implied',
    segments: segmentsBeside(segment),
    geographies: [geography],
    counting: {},
  });
  const counted = countedFigures(
    market.paths.map(({ path }) => path),
    horizon,
    market.view.counting,
  ).figures.map(({ path }) => path);
  const picked = new Set(
    pickSpread(counted, horizon, pathCount).map(({ path }) => path.forecastId),
  );
  return {
    paths: market.paths.filter(({ path }) => picked.has(path.forecastId)).map(toPath),
    outcomes: market.outcomes.filter(({ outcome }) => outcome.standing === 'sound').map(toOutcome),
  };
}
