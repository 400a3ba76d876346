import { expect, test } from 'vitest';
import { computeDefaultForecast } from '../../src/build/default-forecast.ts';
import { decodeForecast, encodeForecast } from '../../src/models/forecast-json.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { runForecast } from '../../src/models/runner/run-forecast.ts';

const rows = { population: [], compute: [] };

function forecastOf(changes = {}) {
  const answer = runForecast({
    scenario: scenarioOf('epoch-2024', changes),
    rows,
    worldCount: 0,
  });
  if (!answer.ok) throw new Error('not run');
  return answer.value.forecast;
}

test('what the build ships is what the page computes, to less than can be seen', () => {
  const live = forecastOf();
  const shipped = decodeForecast(JSON.parse(JSON.stringify(computeDefaultForecast())));
  expect({ ...shipped, stock: 0, demand: 0, runOut: 0 }).toEqual({
    ...live,
    stock: 0,
    demand: 0,
    runOut: 0,
  });
  for (const side of ['stock', 'demand'] as const) {
    expect(shipped[side].log10Values).toHaveLength(live[side].log10Values.length);
    shipped[side].log10Values.forEach((value, i) =>
      expect(Math.abs(value - live[side].log10Values[i]!)).toBeLessThanOrEqual(5e-5),
    );
  }
  expect(shipped.runOut.quantiles).toEqual(live.runOut.quantiles);
  expect(shipped.runOut.dots).toEqual(live.runOut.dots);
  shipped.runOut.cumulativeShares.forEach((value, i) =>
    expect(Math.abs(value - live.runOut.cumulativeShares[i]!)).toBeLessThanOrEqual(5e-7),
  );
});

test('years beyond 2100 come back as such', () => {
  const live = forecastOf({ efficiencyOomPerYear: { low: 0.1, high: 0.8, level: 0.95 } });
  expect(live.runOut.dots).toContain(undefined);
  const read = decodeForecast(JSON.parse(JSON.stringify(encodeForecast(live))));
  expect(read.runOut.dots).toEqual(live.runOut.dots);
  expect(read.runOut.quantiles).toEqual(live.runOut.quantiles);
});
