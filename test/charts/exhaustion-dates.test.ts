import { expect, test } from 'vitest';
import { exhaustionDatesChart } from '../../src/charts/exhaustion-dates/index.ts';
import { describeDate } from '../../src/charts/exhaustion-dates/tracks.ts';
import { claimsBesideDates, noDates } from '../cases/exhaustion-dates.ts';
import { contextOf } from '../cases/chart-cases.ts';

const context = contextOf('en');

test('each kind of date is said in its own words', () => {
  expect(claimsBesideDates.dates.map((date) => describeDate(date, context))).toEqual([
    '2024.5 (90% interval 2023.5–2025.7)',
    'by 2026',
    '2030–2060',
    '2027',
    'as early as 2025',
  ]);
});

test('an end that nobody states is an empty cell, never a number', () => {
  const { columns, rows } = exhaustionDatesChart.toTable(claimsBesideDates, context);
  const low = columns.findIndex((column) => column.id === 'low');
  expect(rows[1]?.cells[low]).toEqual({ value: undefined, text: '' });
});

test('the data cursor reaches every row of the table twin', () => {
  const tracks = exhaustionDatesChart.toTracks(claimsBesideDates, context);
  const { rows } = exhaustionDatesChart.toTable(claimsBesideDates, context);
  expect(tracks.flatMap((track) => track.points.map((point) => point.id)).toSorted()).toEqual(
    rows.map((row) => row.id).toSorted(),
  );
});

test('the picture has a row for each row of the table', () => {
  const { series } = exhaustionDatesChart.buildOption(claimsBesideDates, context) as {
    series: readonly { id: string; data: readonly (readonly number[])[] }[];
  };
  const drawn = series.find(({ id }) => id === 'dates')?.data;
  expect(drawn).toEqual([
    [0, 2023.5, 2025.7],
    [1, 2026, 2026],
    [2, 2030, 2060],
    [3, 2027, 2027],
    [4, 2025, 2025],
  ]);
});

test('without a study the summary says so', () => {
  expect(exhaustionDatesChart.summarize(noDates, context)).toContain('no study is chosen');
});
