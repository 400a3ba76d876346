import { uniqueSources } from '../parts/unique-sources.ts';
import type { ChartContext, ChartDefinition } from '../chart.ts';
import { curveRange } from './curve-range.ts';
import { chartHeight } from './frame.ts';
import { returnCurveMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import type { ReturnCurveSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeCurveFinding } from './write-finding.ts';
import { writeYearlyRate } from './write-yearly-rate.ts';

function summarize(series: ReturnCurveSeries, context: ChartContext): string {
  const { fromLog, toLog } = curveRange(series);
  const [from, to] = [fromLog, toLog].map((log) => writeYearlyRate(Math.expm1(log), context));
  return context.t(messages.summary, {
    count: series.flows.length,
    from: from ?? '',
    to: to ?? '',
    finding: writeCurveFinding(series, context),
  });
}

/** The net present value of dated cash flows against the discount rate a year, with every rate at which it is zero. */
export const returnCurveChart: ChartDefinition<ReturnCurveSeries> = {
  id: 'return-curve',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ flows }) => uniqueSources(flows.map(({ source }) => source)),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
