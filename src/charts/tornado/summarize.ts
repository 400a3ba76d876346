import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { tornadoMessages } from './messages.ts';
import { chanceRows, drawnBars, type TornadoSeries } from './series.ts';
import { writeChance } from './write-finding.ts';

/** The chart in words: the median, the median at either end of each bar, and the inputs without one. */
export function summarize(series: TornadoSeries, context: ChartContext): string {
  const { t } = context;
  const { owner, outcome } = series;
  const { messages } = outcome;
  const words = outcome.words(context);
  const list = drawnBars(series).map(({ parameterId, low, high }) =>
    t(messages.summaryBar, {
      ...words,
      name: parameterName(owner, parameterId, context),
      low: writeAssumption(owner, parameterId, low.value, context),
      lowMedian: outcome.writeInWords(low.median, context),
      high: writeAssumption(owner, parameterId, high.value, context),
      highMedian: outcome.writeInWords(high.median, context),
    }),
  );
  const chance = writeChance(series, chanceRows(series), context);
  return t(messages.summary, {
    ...words,
    median: outcome.writeInWords(series.median, context),
    count: list.length,
    list: [...list, ...(chance === undefined ? [] : [chance])].reduce(
      (first, second) => (first === '' ? second : t(tornadoMessages.between, { first, second })),
      '',
    ),
  });
}
