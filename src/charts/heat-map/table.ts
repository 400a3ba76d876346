import { rangedSpecOf } from '../../models/analysis/central-value.ts';
import { fieldUnit } from '../../scenario/parameter-text/number-field.ts';
import { modelled, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { partMessages } from '../parts/messages.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { heatMapMessages as messages } from './messages.ts';
import { cellsOf, type HeatMapSeries } from './series.ts';
import { axisNames, cellValues } from './write-finding.ts';

/** The table twin of the map: one row a cell, from the lowest values of both assumptions. */
export function toTable(series: HeatMapSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const { modelId, heatMap, source } = series;
  const { xName, yName } = axisNames(series, context);
  const unitCell = (parameterId: string): TableCell => {
    const spec = rangedSpecOf({ modelId, values: {} }, parameterId);
    return { value: spec.unit, text: fieldUnit(spec, context) };
  };
  const [xUnit, yUnit] = [unitCell(heatMap.x.parameterId), unitCell(heatMap.y.parameterId)];
  return {
    columns: [
      { id: heatMap.x.parameterId, label: xName },
      { id: `${heatMap.x.parameterId}_unit`, label: t(messages.columnUnit) },
      { id: heatMap.y.parameterId, label: yName },
      { id: `${heatMap.y.parameterId}_unit`, label: t(messages.columnUnit) },
      { id: 'median', label: t(messages.columnYear), unit: t(partMessages.year) },
    ],
    rows: cellsOf(series).map((cell) => {
      const written = cellValues(series, cell, context);
      return {
        id: cell.id,
        cells: [
          { value: cell.x, text: written.x },
          xUnit,
          { value: cell.y, text: written.y },
          yUnit,
          { value: cell.medianYear, text: writeModelYear(cell.medianYear, context) },
        ],
        source,
        grade: modelled,
      };
    }),
  };
}
