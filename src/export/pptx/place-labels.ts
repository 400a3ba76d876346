import type { NativeSeries } from '../../charts/native-chart.ts';
import { spreadLabels } from '../../charts/parts/spread-labels.ts';
import type { Blanks, FrameSize } from './chart-frame.ts';
import type { PointLabel } from './point-labels.ts';
import { bareColor, fontSizes } from './slide-style.ts';
import { widthInches } from './text-lines.ts';
import { cleanLine } from './xml.ts';

const gapInches = 0.14;
const lineInches = 0.21;

/** A labelled point: its series, and its place in the plot as shares from the lower left. */
interface Anchor {
  readonly series: number;
  readonly index: number;
  readonly text: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  /** Whether it stands beside its point; otherwise above it. */
  readonly isBeside: boolean;
}

/** Where a point lies in its plot, as shares from the lower left corner. */
export type ShareOf = (point: { readonly x: number; readonly y: number }) => {
  readonly x: number;
  readonly y: number;
};

function anchorsOf(series: readonly NativeSeries[], shareOf: ShareOf): readonly Anchor[] {
  return series.flatMap(({ points, line, color }, place) =>
    points.flatMap((point, index) => {
      const text = cleanLine(point.label ?? '');
      if (text === '') return [];
      const isBeside = line === undefined || index === points.length - 1;
      return [{ series: place, index, text, color: bareColor(color), ...shareOf(point), isBeside }];
    }),
  );
}

/** The blank that labels beside their points need right of the plot, in inches. */
export function labelOverhang(
  series: readonly NativeSeries[],
  shareOf: ShareOf,
  frame: FrameSize,
): number {
  const needs = anchorsOf(series, shareOf)
    .filter(({ isBeside }) => isBeside)
    .map(({ text, x }) => labelWidth(text) - (1 - x) * frame.w * 0.75);
  return Math.max(0, ...needs);
}

function labelWidth(text: string): number {
  return widthInches(text, fontSizes.chart) + gapInches;
}

function sideOf(anchor: Anchor, plotWidth: number, right: number): PointLabel['side'] {
  const room = (1 - anchor.x) * plotWidth + right;
  if (anchor.isBeside) return labelWidth(anchor.text) <= room + 0.05 ? 'r' : 'l';
  return 't';
}

/** The labels of each series: beside the last point of a line and beside lone points, above the others; those at the right end are spread so that none covers another. */
export function placeLabels(
  series: readonly NativeSeries[],
  shareOf: ShareOf,
  frame: FrameSize,
  blanks: Blanks,
): readonly (readonly PointLabel[])[] {
  const plotWidth = frame.w - blanks.left - blanks.right;
  const plotHeight = frame.h - blanks.top - blanks.bottom;
  const anchors = anchorsOf(series, shareOf);
  const sides = anchors.map((anchor) => sideOf(anchor, plotWidth, blanks.right));
  const isEnd = anchors.map(({ x }, place) => sides[place] === 'r' && x > 0.8);
  const wished = anchors.map(({ y }) => (1 - y) * plotHeight);
  const ends = wished.filter((_, place) => isEnd[place]);
  const spread = spreadLabels(ends, lineInches)[Symbol.iterator]();
  const labels = anchors.map((anchor, place) => {
    const moved = isEnd[place] === true ? (spread.next().value ?? 0) - (wished[place] ?? 0) : 0;
    return { ...anchor, side: sides[place] ?? 'r', shift: moved / frame.h };
  });
  return series.map((_, place) => labels.filter((label) => label.series === place));
}
