import { expect, test } from 'vitest';
import { selectRebuilt } from '../../src/charts/model-reproduction/select-rebuilt.ts';
import { describeRebuilt, rebuiltTable } from '../../src/charts/model-reproduction/table.ts';
import type { ReproducedDate } from '../../src/models/data-exhaustion/reproduction.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { dateRowOf } from '../cases/exhaustion-dates.ts';

const context = contextOf('en');
const nothing = { low: undefined, median: undefined, high: undefined };

function reproduced(id: string, median: number, gap: number | undefined): ReproducedDate {
  return {
    reproduction: {
      exhaustionDateId: id,
      model: 'epoch-2022',
      changes: {},
      shares: [0.05, 0.95],
      rebuilt: nothing,
      ...(gap === undefined && { notReproduced: 'compute-paths-not-public' as const }),
    },
    firstCrossing: { ...nothing, median: median + 1 },
    plain: { low: median - 2, median, high: median + 3 },
    asPublished: { ...nothing, median: median + 0.5 },
    gapYears: { ...nothing, median: gap },
    gapAsPublishedYears: nothing,
  };
}

const rows = [
  dateRowOf('near', { low_year: 2023, median_year: 2024.5, high_year: 2026 }),
  dateRowOf('far', { median_year: 2032.4 }),
  dateRowOf('C02', { kind: 'claim', high_year: 2026 }),
];
const dates = selectRebuilt(rows, [
  reproduced('far', 2040, undefined),
  reproduced('near', 2024, -0.5),
]);

test('each published row that a model gives again stands beside it, in the order of the rows', () => {
  expect(dates.map(({ id, published, rebuilt }) => [id, published.median, rebuilt.median])).toEqual(
    [
      ['near', 2024.5, 2024],
      ['far', 2032.4, 2040],
    ],
  );
});

test('the table holds both spans, the gap with its sign, and why a row does not come out', () => {
  const { columns, rows: table } = rebuiltTable(dates, context);
  const cellsOf = (row: number) =>
    Object.fromEntries(columns.map(({ id }, index) => [id, table[row]?.cells[index]?.text]));
  expect(cellsOf(0)).toMatchObject({
    publishedLow: '2023',
    publishedMedian: '2024.5',
    publishedHigh: '2026',
    rebuiltLow: '2022',
    rebuiltMedian: '2024',
    rebuiltHigh: '2027',
    gap: '−0.5',
    smoothed: '2024.5',
    firstCrossing: '2025',
    note: '',
  });
  expect(cellsOf(1)).toMatchObject({
    publishedLow: '',
    gap: '',
    note: 'Not reproduced: the study’s compute paths are not public.',
  });
});

test('the finding counts the medians within a year; a missing gap is not near', () => {
  expect(describeRebuilt(dates, 16_384, context)).toBe(
    'Rebuilt from the studies’ own assumptions with 16,384 draws, 1 of 1 medians lie within a year of the published ones. One published date cannot be reproduced: its note says why.',
  );
});
