import type { ChartDefinition } from '../chart.ts';
import { writeCounted } from '../parts/write-counted.ts';
import { buildOption } from './option.ts';
import { summarize } from './summarize.ts';
import type { TrainingSetsSeries } from './series.ts';
import { chartHeight } from './stock-names.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';

/** Training sets over time against the published stocks of text. */
export const trainingSetsChart: ChartDefinition<TrainingSetsSeries> = {
  id: 'training-sets',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  timeAxis: 'ms',
  writeAmount: (amount, { unit }, context) => writeCounted(amount, unit, context),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
