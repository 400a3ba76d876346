import { describe, expect, test } from 'vitest';
import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import { writeFinding } from '../../src/charts/training-sets/write-finding.ts';
import { recordSetters } from '../../src/charts/training-sets/series.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { noSets, setsAcrossTheStocks, setsInWords } from '../cases/training-sets.ts';

const context = contextOf('en');

interface Drawn {
  readonly id: string;
  readonly data: readonly { readonly value: readonly [number, number] }[];
}

function drawnSeries(option: unknown): readonly Drawn[] {
  return (option as { series: readonly Drawn[] }).series;
}

describe('units', () => {
  test('a stock in words is shown in tokens at the factor chosen', () => {
    expect(setsAcrossTheStocks.stocks[0]?.years[0]).toMatchObject({
      low: 4.6e12 / 0.75,
      median: 12e12,
      high: 1.7e13 / 0.75,
    });
  });
  test('sets and stocks are in the same unit', () => {
    expect(setsInWords.sets[2]?.size).toBe(15e12 * 0.75);
    expect(setsInWords.stocks[0]?.years[0]?.median).toBe(9e12);
  });
});

test('the record setters are those the query numbered, in order', () => {
  expect(recordSetters(setsAcrossTheStocks).map((set) => set.id)).toEqual(['small', 'large']);
});

test('a speculative, unknown or disputed size is not firm', () => {
  expect(setsAcrossTheStocks.sets.map((set) => set.isFirm)).toEqual([true, false, true]);
});

test('the table twin holds every point of the chart with the same numbers', () => {
  const drawn = drawnSeries(trainingSetsChart.buildOption(setsAcrossTheStocks, context));
  const dots = drawn
    .filter(({ id }) => id === 'language' || id === 'multimodal')
    .flatMap(({ data }) => data);
  const { columns, rows } = trainingSetsChart.toTable(setsAcrossTheStocks, context);
  const size = columns.findIndex((column) => column.id === 'size');
  const bands = setsAcrossTheStocks.stocks.flatMap((path) => path.years.map((year) => year.median));
  expect(rows.map((row) => row.cells[size]?.value).toSorted()).toEqual(
    [...dots.map(({ value }) => value[1]), ...bands].toSorted(),
  );
});

test('the data cursor reaches every row of the table twin', () => {
  const ids = trainingSetsChart
    .toTracks(setsAcrossTheStocks, context)
    .flatMap((track) => track.points.map((point) => point.id));
  const { rows } = trainingSetsChart.toTable(setsAcrossTheStocks, context);
  expect([...new Set(ids)].toSorted()).toEqual(rows.map((row) => row.id).toSorted());
});

test('a point is read out with size, unit, date, kind and confidence', () => {
  const [records] = trainingSetsChart.toTracks(setsAcrossTheStocks, context);
  expect(records?.points[1]?.text).toBe(
    'LARGE (Lab): 15T tokens, April 18, 2024; Multimodal, confident; the largest undisputed size known at that time, since 2010. a note',
  );
});

test('the summary names the largest set and the stocks shown', () => {
  const text = trainingSetsChart.summarize(setsAcrossTheStocks, context);
  expect(text).toContain(
    '3 training sets from 2018 to 2028, in tokens. The largest is LARGE with 15T, April 2024.',
  );
  expect(text).toContain(
    '2 published stocks are shown as bands: High-quality language, 2022; Effective public text, 2022.',
  );
  expect(trainingSetsChart.summarize(noSets, context)).toContain(
    'No training set matches the filters',
  );
});

test('what lies outside the years shown is in no table, no track and no sentence', () => {
  const later = { ...setsAcrossTheStocks, span: [2022, 2023] as const };
  const { rows } = trainingSetsChart.toTable(later, context);
  expect(rows.map((row) => row.id)).toEqual([
    'unsure',
    'epoch-2022-high-published-2022',
    'epoch-2022-high-published-2023',
    'epoch-2024-text-effective-2022',
    'epoch-2024-text-effective-2023',
  ]);
  const ids = trainingSetsChart.toTracks(later, context).flatMap(({ points }) => points);
  expect(ids.map(({ id }) => id).toSorted()).toEqual(rows.map((row) => row.id).toSorted());
  expect(trainingSetsChart.summarize(later, context)).toContain('1 training set from 2022 to 2023');
  expect(writeFinding(later, context)).toMatch(
    /^1 of 3 training sets lie in the years 2022 to 2023\./,
  );
});

test('before the year of a stock neither its name nor its room is there', () => {
  const early = { ...setsAcrossTheStocks, span: [2018, 2020] as const };
  const option = trainingSetsChart.buildOption(early, context);
  const names = drawnSeries(option).find(({ id }) => id === 'stock-names');
  expect(names?.data).toEqual([]);
  expect((option as { grid: { right: number } }).grid.right).toBe(16);
  expect(trainingSetsChart.height(early, 358)).toBeLessThan(
    trainingSetsChart.height(setsAcrossTheStocks, 358),
  );
});

test('the finding compares text with text', () => {
  expect(writeFinding(setsAcrossTheStocks, context)).toBe(
    '3 of 3 training sets lie in the years 2018 to 2028. The largest, LARGE, has 15T tokens (April 2024). The largest of text alone, SMALL, is 0.025 times the published median of “High-quality language, 2022”.',
  );
});

test('bands and medians are drawn as the table has them', () => {
  const drawn = drawnSeries(trainingSetsChart.buildOption(setsAcrossTheStocks, context));
  const { rows } = trainingSetsChart.toTable(setsAcrossTheStocks, context);
  for (const path of setsAcrossTheStocks.stocks) {
    const own = rows.filter((row) => row.id.startsWith(path.id));
    const ends = own.map((row) => [row.cells[5]?.value, row.cells[6]?.value]);
    const band = drawn.find(({ id }) => id === path.id)?.data as unknown as number[][];
    expect(band.map(([, low, high]) => [low, high])).toEqual(ends);
    const median = drawn.find(({ id }) => id === `${path.id}-median`)
      ?.data as unknown as number[][];
    expect(median.map(([, amount]) => amount)).toEqual(own.map((row) => row.cells[4]?.value));
  }
});

test('every amount in view lies within the axis', () => {
  const option = trainingSetsChart.buildOption(setsAcrossTheStocks, context) as {
    yAxis: { min: number; max: number };
  };
  expect(option.yAxis).toMatchObject({ min: 1e11, max: 1e16 });
});

test('every row of the table names its source', () => {
  const { rows } = trainingSetsChart.toTable(setsAcrossTheStocks, context);
  expect(rows.every((row) => row.source?.id === 'paper')).toBe(true);
});
