import type { XAXisComponentOption } from 'echarts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { yearAxis } from './axes.ts';

/** The first and the last year of an axis; both are whole. */
export type YearSpan = readonly [from: number, to: number];

/** The plot in CSS pixels, and where a decimal year lies in it. */
export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly toX: (year: number) => number;
}

/** Room beside the plot, the same for all charts of a forecast, so that their years stand one under the other. */
function sideMargins({ width }: Pick<ChartContext, 'width'>): { left: number; right: number } {
  return width < narrowWidth ? { left: 54, right: 70 } : { left: 72, right: 116 };
}

/** The frame of a chart over a span of years; `right` and `bottom` are measured from the left and top edges of the drawing. */
export function plotFrame(
  context: Pick<ChartContext, 'width'>,
  [from, to]: YearSpan,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): PlotFrame {
  const margins = sideMargins(context);
  const { left } = margins;
  const right = context.width - margins.right;
  const pixelsPerYear = (right - left) / (to - from);
  return { left, right, top, bottom, toX: (year) => left + (year - from) * pixelsPerYear };
}

/** The grid of an option that fills a frame exactly, whatever room its labels need. */
export function gridOf({ left, right, top, bottom }: PlotFrame) {
  return { left, top, width: right - left, height: bottom - top, outerBoundsMode: 'none' as const };
}

/** An axis of decimal years over exactly a span, with as many labels as there is room for. */
export function spanAxis(context: ChartContext, [from, to]: YearSpan): XAXisComponentOption {
  const wanted = (to - from) / (context.width < narrowWidth ? 4 : 8);
  const interval = [1, 2, 5, 10, 20].find((step) => step >= wanted) ?? 50;
  const first = Math.ceil(from / interval) * interval;
  const count = Math.floor((to - first) / interval) + 1;
  const customValues = Array.from({ length: count }, (_, place) => first + place * interval);
  const axis = yearAxis(context, from, to);
  return {
    ...axis,
    axisTick: { customValues },
    axisLabel: { ...axis.axisLabel, showMaxLabel: true, customValues },
  } as XAXisComponentOption;
}
