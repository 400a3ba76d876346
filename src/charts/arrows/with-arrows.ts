import type { Arrow } from '../../scenario/arrow.ts';
import type { ChartDefinition } from '../chart.ts';
import { arrowSeries } from './arrow-series.ts';
import { isMeasurable, measureArrows } from './measure-arrows.ts';
import { writeMeasure } from './write-measure.ts';

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
      return { ...option, series: [...drawn, arrowSeries(measured, context)] };
    },
    summarize: (series, context) => {
      const { measures, writeAmount } = measureArrows(definition, own, series, context);
      const sentences = measures.map((each) => writeMeasure(each, writeAmount, context));
      return [definition.summarize(series, context), ...sentences].join(' ');
    },
  };
}
