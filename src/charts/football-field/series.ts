import { groupBy } from '../../core/group-by.ts';
import { quantiles } from '../../core/quantile.ts';
import type { Consensus } from '../../models/market/basis/consensus.ts';
import { countSources, type SourceCount } from '../../models/market/basis/count-sources.ts';
import type { LeftOutReason } from '../../models/market/basis/counted-figures.ts';
import type { PriceYear } from '../../models/market/basis/figure.ts';
import type { NormalizedPoint } from '../../models/market/basis/path-to-basis.ts';
import { segments as allSegments, type Segment } from '../../models/market/segment.ts';
import type { MarketFieldValues } from '../../scenario/market-field-settings.ts';
import type { Market, PublishedPath } from '../market-figures/select-market.ts';
import { consensusIn, nearestConsensus } from '../market-figures/place-consensus.ts';
import { barId } from './bar-id.ts';

/** What a forecast says of the year, and every reason for which it does not count. */
export interface FieldFigure {
  /** Row of the table `market_forecasts`. */
  readonly id: string;
  readonly published: PublishedPath;
  /** `undefined` where the forecast does not reach the year. */
  readonly point: NormalizedPoint | undefined;
  /** None for a figure that counts. */
  readonly reasons: readonly LeftOutReason[];
}

/** A figure with an amount in the year. */
export type PlacedFigure = FieldFigure & { readonly point: NormalizedPoint };

/** How far the figures of a bar that count lie apart. */
export interface BarSpread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** High over low. */
  readonly multiple: number;
}

/** The figures of one publisher, or of one market as it is filed, for one place. */
export interface FieldBar {
  readonly id: string;
  readonly geography: string;
  /** `undefined` for a bar of a market, and for a figure that names nobody. */
  readonly publisher: string | undefined;
  /** The markets of its figures that have an amount, else of all of them. */
  readonly segments: readonly Segment[];
  /** Who stands behind the figures that it reaches over. */
  readonly sources: SourceCount;
  /** Those with an amount from the lowest to the highest, then those without. */
  readonly figures: readonly FieldFigure[];
  /** `undefined` when none counts. */
  readonly spread: BarSpread | undefined;
}

/** One place with its consensus; places are never mixed. */
export interface FieldGroup {
  readonly geography: string;
  readonly consensus: Consensus;
  /** The bars with an amount in the year; those of which something counts stand first. */
  readonly bars: readonly FieldBar[];
  /** What has no amount in the year. */
  readonly absent: readonly FieldBar[];
  /** Where no figure counts in the year: the nearest year in which one does. */
  readonly nearestYear: number | undefined;
}

/** How the football field is shown. */
export type FieldView = Pick<MarketFieldValues, 'fieldGrouping' | 'fieldOrder' | 'fieldScale'>;

/** Everything that the football field of a year draws; amounts in units of the currency. */
export interface FieldSeries {
  readonly year: number;
  readonly view: FieldView;
  readonly currency: string;
  readonly priceYear: PriceYear;
  readonly market: Market;
  readonly groups: readonly FieldGroup[];
}

/** Whether a figure has an amount in the year. */
function isPlaced(figure: FieldFigure): figure is PlacedFigure {
  return figure.point !== undefined;
}

/** Whether a figure counts. */
export function isCounted({ reasons }: FieldFigure): boolean {
  return reasons.length === 0;
}

function figuresIn(
  { paths }: Market,
  { year, leftOut }: Consensus,
  geography: string,
): readonly FieldFigure[] {
  const reasons = new Map(leftOut.map((one) => [one.path.forecastId, one.reasons]));
  return paths
    .filter(({ path }) => path.geography === geography)
    .map((published) => ({
      id: published.path.forecastId,
      published,
      point: published.path.points.find((point) => point.year === year),
      reasons: reasons.get(published.path.forecastId) ?? [],
    }));
}

function spreadOf(figures: readonly FieldFigure[]): BarSpread | undefined {
  const amounts = figures.filter(isCounted).flatMap(({ point }) => (point ? [point.amount] : []));
  const [low, median, high] = quantiles(amounts, [0, 0.5, 1]);
  if (low === undefined || median === undefined || high === undefined) return undefined;
  return { low, median, high, multiple: high / low };
}

function compareFigures(one: FieldFigure, next: FieldFigure): number {
  const [a, b] = [one.point?.amount ?? Infinity, next.point?.amount ?? Infinity];
  return a === b ? (one.id < next.id ? -1 : 1) : a - b;
}

function barOf(
  id: string,
  geography: string,
  figures: readonly FieldFigure[],
  { fieldGrouping }: FieldView,
): FieldBar {
  const placed = figures.filter(isPlaced);
  const counted = placed.filter(isCounted);
  const shown = [counted, placed, figures].find((some) => some.length > 0) ?? [];
  const publishers = shown.map(({ published }) => published.row.publisher);
  const named = new Set(shown.map(({ published }) => published.row.segment));
  return {
    id,
    geography,
    publisher: fieldGrouping === 'publisher' ? publishers[0] : undefined,
    segments: allSegments.filter((segment) => named.has(segment)),
    sources: countSources(publishers),
    figures: figures.toSorted(compareFigures),
    spread: spreadOf(figures),
  };
}

function compareText(one: string, next: string): number {
  return one === next ? 0 : one < next ? -1 : 1;
}

/** What a bar is sorted by where its name decides: nobody's figures stand last. */
function nameOf({ publisher, segments }: FieldBar, { fieldGrouping }: FieldView): string {
  if (fieldGrouping === 'publisher') return publisher?.toLowerCase() ?? '\uffff';
  return String(allSegments.findIndex((segment) => segment === segments[0])).padStart(2, '0');
}

function compareBars(view: FieldView): (one: FieldBar, next: FieldBar) => number {
  const byName = (one: FieldBar, next: FieldBar): number =>
    compareText(nameOf(one, view), nameOf(next, view)) || compareText(one.id, next.id);
  const { fieldOrder: order } = view;
  const size = ({ spread }: FieldBar): number =>
    spread === undefined || order === 'name' ? 0 : spread[order];
  return (one, next) =>
    Number(one.spread === undefined) - Number(next.spread === undefined) ||
    size(next) - size(one) ||
    byName(one, next);
}

function groupOf(market: Market, geography: string, year: number, view: FieldView): FieldGroup {
  const consensus = consensusIn(market, geography, year);
  const byBar = groupBy(figuresIn(market, consensus, geography), ({ published }) =>
    barId(published, view.fieldGrouping),
  );
  const all = [...byBar].map(([id, figures]) => barOf(id, geography, figures, view));
  const [bars, absent] = [true, false].map((hasAmount) =>
    all.filter(({ figures }) => figures.some(isPlaced) === hasAmount).toSorted(compareBars(view)),
  );
  const nearest = consensus.spread ? undefined : nearestConsensus(market, geography, year)?.year;
  return { geography, consensus, bars: bars ?? [], absent: absent ?? [], nearestYear: nearest };
}

/** The football field of a whole year: for each place in view the consensus and its bars. O(paths squared). */
export function selectField(market: Market, year: number, view: FieldView): FieldSeries {
  const { geographies, basis } = market.view;
  const groups = geographies.map((geography) => groupOf(market, geography, year, view));
  return { year, view, ...basis, market, groups };
}

/** The bar with an id, whether it is drawn or has no amount in the year. */
export function barWith({ groups }: FieldSeries, id: string): FieldBar | undefined {
  return groups.flatMap(({ bars, absent }) => [...bars, ...absent]).find((bar) => bar.id === id);
}

/** The figures of a bar that are drawn, from the lowest to the highest. */
export function placedFigures({ figures }: FieldBar): readonly PlacedFigure[] {
  return figures.filter(isPlaced);
}
