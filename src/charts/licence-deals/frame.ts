import { startOfYear } from '../../core/time.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { fitAmounts, type AmountScale } from '../parts/amount-scale.ts';
import { laneRows, type LaneRoom, type PlacedDeal } from './lane-rows.ts';
import { dealsAt, yearlyValues, type DealPlace, type LicenceDealsSeries } from './series.ts';

/** A lane under the plot with its deals; heights in CSS pixels from the top of the drawing. */
export interface DealLane {
  readonly place: DealPlace;
  readonly top: number;
  readonly height: number;
  readonly deals: readonly PlacedDeal[];
}

/** The drawing in CSS pixels from its left and top edges: the plot of yearly values, ending at `plotBottom`, and the lanes under it. */
export interface DealsFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly plotBottom: number;
  /** The ends of the time axis, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly scale: AmountScale;
  readonly lanes: readonly DealLane[];
  readonly toX: (time: number) => number;
  readonly toY: (usd: number) => number;
}

/** Height of the heading of a lane, in CSS pixels. */
export const headHeight = 34;
const top = 56;
const footHeight = 34;
const laneFoot = 10;
const plotHeights = { wide: 480, narrow: 470 } as const;
const emptyPlotHeight = 120;
const lanePlaces = ['amount', 'no-value', 'apart'] as const;

function timeSpan({ deals }: LicenceDealsSeries): readonly [from: number, to: number] {
  if (deals.length === 0) return [startOfYear(2022), startOfYear(2027)];
  const first = Math.min(...deals.map(({ time }) => time));
  const ends = deals.map(({ place, time, endTime }) =>
    place === 'yearly' ? (endTime ?? time) : time,
  );
  const yearOf = (time: number): number => new Date(time).getUTCFullYear();
  return [startOfYear(yearOf(first)), startOfYear(yearOf(Math.max(...ends)) + 1)];
}

function sidesOf(width: number): readonly [left: number, right: number] {
  return width < narrowWidth ? [58, width - 20] : [60, width - 24];
}

function plotHeight(series: LicenceDealsSeries, width: number): number {
  if (yearlyValues(series).length === 0) return emptyPlotHeight;
  return plotHeights[width < narrowWidth ? 'narrow' : 'wide'];
}

/** Room of a mark and its arrow at both ends of the axis of money, as a share of a power of ten. */
function scaleOf(series: LicenceDealsSeries, height: number): AmountScale {
  const marks = yearlyValues(series).map(({ low, high }) => ({
    low: series.view.scale === 'log' ? low / 1.7 : low,
    high,
    rightRoom: 56,
  }));
  return fitAmounts(series.view.scale, marks, height);
}

function layLanes(
  series: LicenceDealsSeries,
  plotBottom: number,
  room: LaneRoom,
): readonly DealLane[] {
  let y = plotBottom;
  return lanePlaces.flatMap((place) => {
    const deals = dealsAt(series, place);
    if (deals.length === 0) return [];
    const { placed, height } = laneRows(deals, y + headHeight, room);
    const lane = { place, top: y, height: headHeight + height + laneFoot, deals: placed };
    y += lane.height;
    return [lane];
  });
}

/** The frame of the chart at the width of a context. */
export function frameOf(
  series: LicenceDealsSeries,
  { width }: Pick<ChartContext, 'width'>,
): DealsFrame {
  const [left, right] = sidesOf(width);
  const [from, to] = timeSpan(series);
  const height = plotHeight(series, width);
  const plotBottom = top + height;
  const scale = scaleOf(series, height);
  const toX = (time: number): number => left + ((time - from) / (to - from)) * (right - left);
  const lanes = layLanes(series, plotBottom, { toX, left: 2, right: width - 2, width });
  const last = lanes.at(-1);
  const bottom = last === undefined ? plotBottom : last.top + last.height;
  const toY = (usd: number): number => plotBottom - scale.toShare(usd) * height;
  return { left, right, top, bottom, plotBottom, from, to, scale, lanes, toX, toY };
}

/** Height of the whole drawing in CSS pixels. */
export function chartHeight(series: LicenceDealsSeries, width: number): number {
  return frameOf(series, { width }).bottom + footHeight;
}
