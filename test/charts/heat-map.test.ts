import { describe, expect, test } from 'vitest';
import { heatMapChart } from '../../src/charts/heat-map/index.ts';
import { cellsOf, selectHeatMap } from '../../src/charts/heat-map/series.ts';
import { writeMapFinding } from '../../src/charts/heat-map/write-finding.ts';
import { renderSvg } from '../../src/export/render-svg.ts';
import { mapMedianYears } from '../../src/models/analysis/heat-map.ts';
import { makeDraws } from '../../src/models/draws.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { mapBeyond2100, mapWithCellsBeyond2100 } from '../cases/heat-map.ts';

const context = contextOf('en');
const rampColor = /fill="#(440154|fde725)"/;
const { heatMap, source } = mapWithCellsBeyond2100;

describe('cells', () => {
  test('are counted row by row, columns first', () => {
    const cell = cellsOf(mapWithCellsBeyond2100).find(({ id }) => id === '2-5');
    expect(cell).toMatchObject({ x: 3.2, y: 0.2, medianYear: heatMap.medianYears[2 * 8 + 5] });
  });

  test('hold the scenario exactly once, where both of its values stand', () => {
    const current = cellsOf(mapWithCellsBeyond2100).filter((cell) => cell.isCurrent);
    expect(current.map(({ x, y }) => [x, y])).toEqual([[1, 0]]);
    expect(mapBeyond2100.current).toEqual([3, 3]);
  });
});

test('the table, the picture and the data cursor hold the same cells', () => {
  const { rows } = heatMapChart.toTable(mapWithCellsBeyond2100, context);
  const points = heatMapChart
    .toTracks(mapWithCellsBeyond2100, context)
    .flatMap((track) => track.points);
  const { series } = heatMapChart.buildOption(mapWithCellsBeyond2100, context) as unknown as {
    series: readonly { id: string; data: readonly (readonly [number, number])[] }[];
  };
  const drawn = series.find(({ id }) => id === 'cells')?.data ?? [];
  const ids = rows.map((row) => row.id);
  expect(ids).toHaveLength(48);
  expect(points.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(drawn.map(([column, row]) => `${row}-${column}`)).toEqual(ids);
});

test('a cell beyond 2100 has no number and no colour of the ramp', () => {
  const { columns, rows } = heatMapChart.toTable(mapWithCellsBeyond2100, context);
  const median = columns.findIndex((column) => column.id === 'median');
  expect(rows.find((row) => row.id === '5-0')?.cells[median]).toEqual({
    value: undefined,
    text: 'after 2100',
  });
  const draw = (series: typeof mapBeyond2100): string =>
    renderSvg(heatMapChart.buildOption(series, context), 960, 400);
  expect(draw(mapWithCellsBeyond2100)).toMatch(rampColor);
  expect(draw(mapBeyond2100)).not.toMatch(rampColor);
});

describe('the finding', () => {
  test('gives the soonest and the latest year with their values, and counts what lies beyond', () => {
    const finding = writeMapFinding(mapWithCellsBeyond2100, context);
    expect(finding).toContain('from 2020.7 (×10, 0%) to 2042.8 (×0.5, 50%)');
    expect(finding).toContain('In 3 cells of 48');
  });
  test('says so when every cell lies beyond 2100', () => {
    expect(writeMapFinding(mapBeyond2100, context)).toContain('all of this range');
  });
});

test('a year is written in its cell where it fits, and nowhere on a phone', () => {
  const draw = (width: number): string =>
    renderSvg(heatMapChart.buildOption(mapWithCellsBeyond2100, contextOf('en', width)), width, 400);
  expect(draw(960)).toContain('>2035<');
  expect(draw(358)).not.toContain('>2035<');
});

test('a real map finds its own scenario among its cells', () => {
  const scenario = scenarioOf('epoch-2024', { overtrainingFactor: 2 });
  const draws = makeDraws({ streams: modelCatalog['epoch-2024'].streams, count: 256, seed: 1 });
  const rows = { population: [], compute: [] };
  const result = mapMedianYears(
    scenario,
    'demandGrowthOomPerYear',
    'overtrainingFactor',
    rows,
    draws,
    5,
  );
  if (!result.ok) throw new Error('the analysis failed');
  const series = selectHeatMap(result.value, scenario, source);
  expect(cellsOf(series).find((cell) => cell.isCurrent)?.y).toBe(2);
  for (const locale of ['en', 'zh-Hant', 'zh-Hans'] as const) {
    expect(heatMapChart.summarize(series, contextOf(locale))).not.toMatch(/undefined|NaN/);
  }
});
