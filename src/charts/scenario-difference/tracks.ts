import type { ChartContext, Track } from '../chart.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { scenarioDifferenceMessages as messages } from './messages.ts';
import { endOf, waterfallRows, type ScenarioDifferenceSeries } from './series.ts';
import { rowFigure, rowName } from './write-row.ts';

/** The stops of the data cursor: one track from B over the steps to A; `y` counts the rows from the top. */
export function toTracks(
  series: ScenarioDifferenceSeries,
  context: ChartContext,
): readonly Track[] {
  const { t } = context;
  const points = waterfallRows(series).map((row, place) => {
    const name = rowName(row, series, context);
    return {
      id: row.id,
      at: [endOf(row), place] as const,
      text:
        row.kind === 'step'
          ? t(messages.stepPoint, { name, years: rowFigure(row, context) })
          : t(messages.scenarioPoint, { name, year: writeYearInWords(row.year, context) }),
    };
  });
  return [{ id: 'difference', label: t(messages.title), points }];
}
