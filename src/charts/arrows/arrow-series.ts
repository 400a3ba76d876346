import type { CustomSeriesOption } from 'echarts/charts';
import { narrowWidth, type ChartContext, type ChartPoint } from '../chart.ts';
import type { Box } from '../parts/drawn-element.ts';
import { arrowMarks } from './arrow-marks.ts';
import type { Pixel } from './cut-line.ts';
import { isMeasured } from './measure.ts';
import type { MeasuredArrows } from './measure-arrows.ts';
import { writeArrowLabel } from './write-measure.ts';

/** The arrows within one plot of a chart (by the index of its axes) as one series above all others, on a phone with the first line of their labels alone, placed by the axes as they stand when it is drawn, so that they stay on their points while a reader zooms; it clips its lines itself, because dots at the edge stand out of the plot. */
export function arrowSeries(
  { measures, tracks, words }: MeasuredArrows,
  plot: number,
  labels: readonly Box[],
  context: ChartContext,
): CustomSeriesOption {
  const lineCount = context.width < narrowWidth ? 1 : 2;
  const isIn = (point: ChartPoint): boolean => (point.plot ?? 0) === plot;
  const shown = measures
    .filter(isMeasured)
    .filter(({ start, end }) => isIn(start.point) && isIn(end.point))
    .map((measured) => ({
      ends: [measured.start.point.at, measured.end.point.at] as const,
      label: writeArrowLabel(measured, words, context).slice(0, lineCount),
    }));
  const places = tracks.flatMap(({ points }) => points.filter(isIn).map(({ at }) => at));
  return {
    id: plot === 0 ? 'arrows' : `arrows-${plot}`,
    xAxisIndex: plot,
    yAxisIndex: plot,
    type: 'custom',
    silent: true,
    clip: false,
    z: 8,
    encode: { x: -1, y: -1 },
    data: [[0]],
    renderItem: (params, api) => {
      const toPixel = (at: Pixel): Pixel => {
        const [x = NaN, y = NaN] = api.coord([...at]);
        return [x, y];
      };
      const arrows = shown.map(({ ends: [start, end], label }) => ({
        line: [toPixel(start), toPixel(end)] as const,
        label,
      }));
      const area = params.coordSys as unknown as Box;
      const own = { points: places.map(toPixel), labels };
      const children = arrowMarks(arrows, area, own, context);
      return { type: 'group', $mergeChildren: false, children: [...children] };
    },
  };
}
