import { startOfYear } from '../../core/time.ts';
import { narrowWidth } from '../chart.ts';
import { fitAmounts, type AmountScale } from '../parts/amount-scale.ts';
import { layLane, type Lane } from './lane-rows.ts';
import { areaScale, reachOf, type AreaScale } from './mark-area.ts';
import { keyHeight } from './key-layout.ts';
import type { TimelineEvent, TimelineSeries } from './series.ts';

/** Where the plot and the lane under it lie in the drawing, in CSS pixels from its left and top edges. */
export interface TimelineFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The lane of events whose amount is not known; none where every amount is known. */
  readonly lane: { readonly top: number; readonly bottom: number } | undefined;
  readonly from: number;
  readonly to: number;
  readonly area: AreaScale;
  readonly scale: AmountScale;
  readonly toX: (time: number) => number;
  readonly toY: (amountUsd: number) => number;
  /** Where the mark of an event lies: at its amount, or in the lane. */
  readonly placeOf: (event: TimelineEvent) => readonly [x: number, y: number];
}

const margins = {
  narrow: { left: 58, right: 14 },
  wide: { left: 88, right: 92 },
} as const;
const plotHeights = { narrow: 360, wide: 430 } as const;
const axisTitleHeight = 40;
const laneGap = 26;
const yearsHeight = 28;
const markRoom = 10;

/** A horizontal place in the drawing: where the axis of time lies, and how time becomes pixels. */
function axisOf({ view: { years } }: TimelineSeries, width: number) {
  const { left, right: margin } = margins[width < narrowWidth ? 'narrow' : 'wide'];
  const [from, to] = [startOfYear(years[0]), startOfYear(years[1] + 1)];
  const right = width - margin;
  const toX = (time: number): number => left + ((time - from) / (to - from)) * (right - left);
  return { left, right, from, to, toX };
}

function laneOf({ events }: TimelineSeries, toX: (time: number) => number, area: AreaScale): Lane {
  const unknown = events.filter(({ amountUsd }) => amountUsd === undefined);
  return layLane(
    unknown.map((event) => ({ id: event.id, x: toX(event.at), reach: reachOf(event, area) })),
  );
}

/** The frame of the chart at a width of the drawing. */
export function frameOf(series: TimelineSeries, width: number): TimelineFrame {
  const area = areaScale(series, width);
  const axis = axisOf(series, width);
  const lane = laneOf(series, axis.toX, area);
  const height = plotHeights[width < narrowWidth ? 'narrow' : 'wide'];
  const top = keyHeight(series, width) + axisTitleHeight;
  const bottom = top + height;
  const laneTop = bottom + laneGap;
  const marks = series.events.flatMap((event) => {
    const { amountUsd: amount } = event;
    if (amount === undefined) return [];
    return [{ low: amount, high: amount, rightRoom: reachOf(event, area) + markRoom }];
  });
  const scale = fitAmounts(series.view.scale, marks, height);
  const toY = (amountUsd: number): number => bottom - scale.toShare(amountUsd) * height;
  return {
    ...axis,
    top,
    bottom,
    lane: lane.height === 0 ? undefined : { top: laneTop, bottom: laneTop + lane.height },
    area,
    scale,
    toY,
    placeOf: ({ id, at, amountUsd }) => [
      axis.toX(at),
      amountUsd === undefined ? laneTop + (lane.yOf.get(id) ?? 0) : toY(amountUsd),
    ],
  };
}

/** Height of the drawing in CSS pixels. */
export function chartHeight(series: TimelineSeries, width: number): number {
  const { bottom, lane } = frameOf(series, width);
  return (lane?.bottom ?? bottom) + yearsHeight;
}
