import type { FundingCategory } from '../../models/funding/funding-row.ts';
import { narrowWidth } from '../chart.ts';
import { categoryMarks, type MarkShape } from '../parts/funding-marks.ts';
import type { TimelineEvent, TimelineSeries } from './series.ts';

/** How marks are sized, areas in CSS pixels squared. */
export interface AreaScale {
  /** Area of a dollar of post-money valuation. */
  readonly perUsd: number;
  /** Area of a mark whose valuation is not known. */
  readonly unknown: number;
}

const scales = {
  narrow: { perUsd: 1.1e-7, unknown: 40, most: 3600 },
  wide: { perUsd: 2.5e-7, unknown: 56, most: 9000 },
} as const;

/** The same scale whatever is filtered, unless the largest valuation would fill the plot. */
export function areaScale({ events }: TimelineSeries, width: number): AreaScale {
  const { perUsd, unknown, most } = scales[width < narrowWidth ? 'narrow' : 'wide'];
  const largest = Math.max(0, ...events.map(({ postMoneyUsd }) => postMoneyUsd ?? 0));
  return { perUsd: Math.min(perUsd, most / largest), unknown };
}

/** The area of a mark: in proportion to the post-money valuation, or a constant where that is not known. */
export function markArea({ postMoneyUsd }: TimelineEvent, { perUsd, unknown }: AreaScale): number {
  return postMoneyUsd === undefined ? unknown : postMoneyUsd * perUsd;
}

/** The radius of a circle of an area. */
export function radiusOf(area: number): number {
  return Math.sqrt(area / Math.PI);
}

/** How far an outline reaches to a side, in radii of a circle of the same area. */
const reaches: Readonly<Record<MarkShape, number>> = {
  circle: 1,
  square: 0.89,
  hexagon: 1.1,
  pentagon: 1.16,
  plus: 1.19,
  diamond: 1.26,
  triangle: 1.4,
  'triangle-down': 1.4,
  star: 1.5,
};

/** How far a mark of a category reaches from its middle at an area, in CSS pixels. */
function markReach(category: FundingCategory, area: number): number {
  return radiusOf(area) * reaches[categoryMarks[category].shape] + 1;
}

/** How far the mark of an event reaches from its middle, in CSS pixels. */
export function reachOf(event: TimelineEvent, scale: AreaScale): number {
  return markReach(event.row.category, markArea(event, scale));
}
