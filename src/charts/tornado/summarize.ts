import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { tornadoMessages as messages } from './messages.ts';
import { chanceRows, drawnBars, type TornadoSeries } from './series.ts';
import { writeChance } from './write-finding.ts';

/** The chart in words: the median, the year at either end of each bar, and the inputs without one. */
export function summarize(series: TornadoSeries, context: ChartContext): string {
  const { t } = context;
  const { modelId, sensitivity } = series;
  const list = drawnBars(series).map(({ parameterId, low, high }) =>
    t(messages.summaryBar, {
      name: parameterName(modelId, parameterId, context),
      low: writeAssumption(modelId, parameterId, low.value, context),
      lowYear: writeYearInWords(low.medianYear, context),
      high: writeAssumption(modelId, parameterId, high.value, context),
      highYear: writeYearInWords(high.medianYear, context),
    }),
  );
  const chance = writeChance(series, chanceRows(series), context);
  return t(messages.summary, {
    median: writeYearInWords(sensitivity.medianYear, context),
    count: list.length,
    list: [...list, ...(chance === undefined ? [] : [chance])].reduce(
      (first, second) => (first === '' ? second : t(messages.between, { first, second })),
      '',
    ),
  });
}
