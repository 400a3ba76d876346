import { expect, test } from 'vitest';
import type { ChartDefinition } from '../../src/charts/chart.ts';
import { uniqueSources } from '../../src/charts/parts/unique-sources.ts';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { runOutBesideGhost, runOutCurve } from '../cases/run-out.ts';
import { fanBesideGhost, fanOfImages, fanOfWorlds } from '../cases/runway-fan.ts';

function expectSourcesOfTable<S>(chart: ChartDefinition<S>, series: S): void {
  const { rows } = chart.toTable(series, contextOf('en'));
  expect(chart.sources?.(series)).toEqual(uniqueSources(rows.map(({ source }) => source)));
}

test('the sources named without the table are those of its rows, in the same order', () => {
  for (const series of [fanBesideGhost, fanOfWorlds, fanOfImages]) {
    expectSourcesOfTable(runwayFanChart, series);
  }
  for (const series of [runOutBesideGhost, runOutCurve]) expectSourcesOfTable(runOutChart, series);
});
