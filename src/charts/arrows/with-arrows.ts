import type { CustomSeriesOption } from 'echarts/charts';
import type { Arrow } from '../../scenario/arrow.ts';
import type { ChartDefinition } from '../chart.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { arrowSeries } from './arrow-series.ts';
import { isMeasured } from './measure.ts';
import { isMeasurable } from './measurable.ts';
import { measureArrows, type MeasuredArrows } from './measure-arrows.ts';
import { writeArrows } from './write-arrows.ts';

/** The plots that arrows lie in; an arrow from one plot to another is told in words alone. */
function plotsOf({ measures }: MeasuredArrows): readonly number[] {
  const starts = measures.filter(isMeasured).map(({ start }) => start.point.plot ?? 0);
  return [...new Set([0, ...starts])];
}

/** A chart with growth arrows drawn over it and said in its summary; the same chart where none of the arrows is its own. */
export function withArrows<Series>(
  definition: ChartDefinition<Series>,
  arrows: readonly Arrow[],
): ChartDefinition<Series> {
  const own = arrows.filter(({ chartId }) => chartId === definition.id);
  if (own.length === 0 || !isMeasurable(definition)) return definition;
  return {
    ...definition,
    buildOption: (series, context) => {
      const option = definition.buildOption(series, context);
      const measured = measureArrows(definition, own, series, context);
      const drawn = [option['series'] ?? []].flat();
      const labels = definition.labelBoxes?.(series, context) ?? [];
      const arrowsOf = (plot: number): CustomSeriesOption =>
        arrowSeries(measured, plot, labels, context);
      return { ...option, series: [...drawn, ...plotsOf(measured).map(arrowsOf)] };
    },
    summarize: (series, context) => {
      const sentences = writeArrows(definition, own, series, context);
      return joinSentences([definition.summarize(series, context), ...sentences], context.t);
    },
  };
}
