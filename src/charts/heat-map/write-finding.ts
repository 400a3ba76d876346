import { forecastYears } from '../../models/log-path.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { heatMapMessages as messages } from './messages.ts';
import { cellsOf, datedCells, type HeatMapCell, type HeatMapSeries } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The names of the two assumptions. */
export function axisNames(
  { modelId, heatMap }: HeatMapSeries,
  context: Words,
): { readonly xName: string; readonly yName: string } {
  return {
    xName: parameterName(modelId, heatMap.x.parameterId, context),
    yName: parameterName(modelId, heatMap.y.parameterId, context),
  };
}

/** The two values of a cell in words. */
export function cellValues(
  { modelId, heatMap }: HeatMapSeries,
  cell: Pick<HeatMapCell, 'x' | 'y'>,
  context: Words,
): { readonly x: string; readonly y: string } {
  return {
    x: writeAssumption(modelId, heatMap.x.parameterId, cell.x, context),
    y: writeAssumption(modelId, heatMap.y.parameterId, cell.y, context),
  };
}

/** The finding above the map: its soonest and its latest year with their values, and how many cells lie after 2100. */
export function writeMapFinding(series: HeatMapSeries, context: Words): string {
  const { t, format } = context;
  const lastYear = format.year(forecastYears.to);
  const names = axisNames(series, context);
  const dated = datedCells(series);
  const [soonest, latest] = [dated[0], dated.at(-1)];
  if (soonest === undefined || latest === undefined)
    return t(messages.findingNever, { ...names, last: lastYear });
  const [first, last] = [soonest, latest].map((cell) => cellValues(series, cell, context));
  const range = t(messages.finding, {
    ...names,
    first: writeYearInWords(soonest.medianYear, context),
    firstX: first?.x ?? '',
    firstY: first?.y ?? '',
    last: writeYearInWords(latest.medianYear, context),
    lastX: last?.x ?? '',
    lastY: last?.y ?? '',
  });
  const total = cellsOf(series).length;
  const count = total - dated.length;
  if (count === 0) return range;
  return t(messages.between, {
    first: range,
    second: t(messages.findingAfter, { count, total, last: lastYear }),
  });
}
