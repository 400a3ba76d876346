import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { modelled, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { textCell } from '../parts/cells.ts';
import { partMessages } from '../parts/messages.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { scenarioDifferenceMessages as messages } from './messages.ts';
import type { ScenarioDifferenceSeries } from './series.ts';

const none: TableCell = { value: undefined, text: '' };

/** The table twin of the chart: B, every step with an effect of its own, A. */
export function toTable(series: ScenarioDifferenceSeries, context: ChartContext): TableTwin {
  const { t, format } = context;
  const { difference, modelId, aName, bName, aSource, bSource } = series;
  const yearCell = (year: number | undefined): TableCell => ({
    value: year,
    text: writeModelYear(year, context),
  });
  return {
    columns: [
      { id: 'name', label: t(messages.columnName) },
      { id: 'median', label: t(messages.columnYear), unit: t(partMessages.year) },
      { id: 'effect', label: t(messages.columnEffect), unit: t(messages.years) },
    ],
    rows: [
      {
        id: 'b',
        cells: [textCell(bName), yearCell(difference.fromYear), none],
        source: bSource,
        grade: modelled,
      },
      ...difference.steps.map(({ parameterId, years }) => ({
        id: parameterId,
        cells: [
          textCell(parameterName(modelId, parameterId, context)),
          none,
          { value: years, text: format.difference(years) },
        ],
        source: aSource,
        grade: modelled,
      })),
      {
        id: 'a',
        cells: [textCell(aName), yearCell(difference.toYear), none],
        source: aSource,
        grade: modelled,
      },
    ],
  };
}
