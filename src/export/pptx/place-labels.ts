import type { NativeSeries } from '../../charts/native-chart.ts';
import type { Blanks, FrameSize } from './chart-frame.ts';
import type { PointLabel } from './point-labels.ts';
import { spreadBoxes, type LabelBox } from './spread-boxes.ts';
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

function boxOf(anchor: Anchor, side: PointLabel['side'], plotWidth: number, y: number): LabelBox {
  const width = labelWidth(anchor.text);
  const x = anchor.x * plotWidth;
  if (side === 't') return { left: x - width / 2, right: x + width / 2, y: y - lineInches };
  return side === 'r' ? { left: x, right: x + width, y } : { left: x - width, right: x, y };
}

/** The labels of each series: beside the last point of a line and beside lone points, above the others; those that would cover each other are moved apart. */
export function placeLabels(
  series: readonly NativeSeries[],
  shareOf: ShareOf,
  frame: FrameSize,
  blanks: Blanks,
): readonly (readonly PointLabel[])[] {
  const plotWidth = frame.w - blanks.left - blanks.right;
  const plotHeight = frame.h - blanks.top - blanks.bottom;
  const placed = anchorsOf(series, shareOf).map((anchor) => {
    const side = sideOf(anchor, plotWidth, blanks.right);
    return { anchor, side, box: boxOf(anchor, side, plotWidth, (1 - anchor.y) * plotHeight) };
  });
  const spread = spreadBoxes(
    placed.map(({ box }) => box),
    lineInches,
  );
  const labels = placed.map(({ anchor, side, box }, place) => ({
    ...anchor,
    side,
    shift: ((spread[place] ?? box.y) - box.y) / frame.h,
  }));
  return series.map((_, place) => labels.filter((label) => label.series === place));
}
