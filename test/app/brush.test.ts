import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brushedYears } from '../../src/app/chart-host/brushed-years.ts';
import { plotBoxes } from '../../src/app/chart-host/plot-boxes.ts';

describe('the years dragged over', () => {
  test.each([
    ['to the right', [2020.2, 2026.7], [2020, 2027]],
    ['to the left', [2026.7, 2020.2], [2020, 2027]],
    ['out of the plot', [2030.2, 2050], [2030, 2035]],
    ['out of it on the left', [2022.4, 1990], [2018, 2022]],
    ['over one year', [2024.4, 2025.2], [2024, 2026]],
    ['within a year', [2024.6, 2025.3], [2025, 2027]],
    ['over the last year', [2034.2, 2035], [2033, 2035]],
    ['hardly at all', [2024.4, 2024.8], undefined],
  ] as const)('%s', (_, ends, years) => {
    expect(brushedYears(ends, [2018, 2035], 2)).toEqual(years);
  });

  test('are one where one is enough, and never leave a plot that shows but one', () => {
    expect(brushedYears([2024.2, 2024.9], [2018, 2035], 1)).toEqual([2024, 2025]);
    expect(brushedYears([2022.1, 2022.9], [2022, 2023], 1)).toEqual([2022, 2023]);
    expect(brushedYears([2022.1, 2022.9], [2022, 2023], 2)).toEqual([2022, 2023]);
  });

  test('are whole, two or more, in order and in view', () => {
    const year = fc.double({ min: 1990, max: 2060, noNaN: true });
    fc.assert(
      fc.property(year, year, (a, b) => {
        const years = brushedYears([a, b], [2018, 2035], 2);
        if (years === undefined) return Math.abs(a - b) < 0.5;
        const [from, to] = years;
        expect(years.every(Number.isInteger)).toBe(true);
        return from >= 2018 && to <= 2035 && to - from >= 2;
      }),
    );
  });
});

test('plots lie where their grids say, by their far edges or their sizes', () => {
  const grid = [
    { left: 50, top: 20, width: 300, height: 200 },
    { left: 50, right: 10, top: 260, bottom: 40 },
  ];
  expect(plotBoxes({ grid }, { width: 400, height: 500 })).toEqual([
    { x: 50, y: 20, width: 300, height: 200 },
    { x: 50, y: 260, width: 340, height: 200 },
  ]);
  expect(plotBoxes({ grid: grid[0] }, { width: 400, height: 500 })).toHaveLength(1);
  expect(plotBoxes({}, { width: 400, height: 500 })).toEqual([]);
});
