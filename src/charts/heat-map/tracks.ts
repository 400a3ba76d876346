import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { heatMapMessages as messages } from './messages.ts';
import { cellsOf, type HeatMapCell, type HeatMapSeries } from './series.ts';
import { axisNames, cellValues } from './write-finding.ts';

/** The stops of the data cursor: one track a row of cells from the top, each from left to right. */
export function toTracks(series: HeatMapSeries, context: ChartContext): readonly Track[] {
  const { t } = context;
  const { modelId, heatMap } = series;
  const { parameterId, values } = heatMap.y;
  const names = axisNames(series, context);
  const cells = cellsOf(series);
  const toPoint = (cell: HeatMapCell): ChartPoint => ({
    id: cell.id,
    at: [cell.column, cell.row],
    text: closeHan(
      t(messages.point, {
        ...names,
        ...cellValues(series, cell, context),
        year: writeYearInWords(cell.medianYear, context),
        now: cell.isCurrent ? 'yes' : 'no',
      }),
    ),
  });
  return values
    .map((value, row) => ({
      id: `row-${row}`,
      label: closeHan(
        t(messages.row, {
          name: parameterName(modelId, parameterId, context),
          value: writeAssumption(modelId, parameterId, value, context),
        }),
      ),
      points: cells.filter((cell) => cell.row === row).map(toPoint),
    }))
    .toReversed();
}
