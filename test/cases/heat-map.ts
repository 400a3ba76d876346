import { selectHeatMap, type HeatMapSeries } from '../../src/charts/heat-map/series.ts';
import type { HeatMap } from '../../src/models/analysis/heat-map.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';

const source = {
  id: 'paper',
  title: 'A paper',
  url: 'https://example.org/paper',
  licence: 'CC-BY-4.0',
};

const overtraining = [0.1, 0.2, 0.5, 1, 1.8, 3.2, 5.6, 10];
const synthetic = [0, 0.1, 0.2, 0.3, 0.4, 0.5];

function yearAt(factor: number, share: number): number | undefined {
  const year = 2029 - 2.5 * Math.log2(factor) + 30 * share ** 2 * (1 + share);
  return year > 2044 ? undefined : Math.round(year * 10) / 10;
}

const overtrainingBySynthetic: HeatMap = {
  x: { parameterId: 'overtrainingFactor', values: overtraining },
  y: { parameterId: 'syntheticShare', values: synthetic },
  medianYears: synthetic.flatMap((share) => overtraining.map((factor) => yearAt(factor, share))),
};

/** Two assumptions, with cells beyond 2100; the scenario stands at no overtraining and no synthetic text. */
export const mapWithCellsBeyond2100: HeatMapSeries = selectHeatMap(
  overtrainingBySynthetic,
  scenarioOf('epoch-2024'),
  source,
);

/** Every cell lies beyond 2100. */
export const mapBeyond2100: HeatMapSeries = selectHeatMap(
  {
    ...overtrainingBySynthetic,
    medianYears: overtrainingBySynthetic.medianYears.map(() => undefined),
  },
  scenarioOf('epoch-2024', { syntheticShare: 0.3 }),
  source,
);
