import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { heatMapMessages as messages } from './messages.ts';
import { cellsOf, type HeatMapSeries } from './series.ts';
import { axisNames, writeMapFinding } from './write-finding.ts';

/** The map in words: what its axes are, its range of years, and the scenario as it is. */
export function summarize(series: HeatMapSeries, context: ChartContext): string {
  const { modelId, heatMap } = series;
  const endsOf = ({ parameterId, values }: typeof heatMap.x): readonly [string, string] => {
    const write = (value: number | undefined): string =>
      value === undefined ? '' : writeAssumption(modelId, parameterId, value, context);
    return [write(values[0]), write(values.at(-1))];
  };
  const [xLow, xHigh] = endsOf(heatMap.x);
  const [yLow, yHigh] = endsOf(heatMap.y);
  const text = context.t(messages.summary, {
    ...axisNames(series, context),
    xLow,
    xHigh,
    yLow,
    yHigh,
    xCount: heatMap.x.values.length,
    yCount: heatMap.y.values.length,
    finding: writeMapFinding(series, context),
    now: writeYearInWords(cellsOf(series).find((cell) => cell.isCurrent)?.medianYear, context),
  });
  return closeHan(text);
}
