import { describe, expect, test } from 'vitest';
import { tornadoChart } from '../../src/charts/tornado/index.ts';
import { runOutTornado } from '../../src/charts/tornado/run-out-tornado.ts';
import { chanceRows, drawnBars, sharesWithoutBar } from '../../src/charts/tornado/series.ts';
import {
  writeSensitivityFinding,
  writeSensitivityNote,
} from '../../src/charts/tornado/write-finding.ts';
import { renderSvg } from '../../src/export/render-svg.ts';
import { analyseSensitivity } from '../../src/models/analysis/sensitivity.ts';
import { makeDraws } from '../../src/models/draws.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { marketTornado } from '../cases/market-fan.ts';
import {
  barsAroundTheMedian,
  endBeyond2100,
  endsJustBefore2100,
  moreBarsThanRows,
  mostlyChance,
  nothingUncertain,
} from '../cases/tornado.ts';

const context = contextOf('en');

interface DrawnBars {
  readonly xAxis: { readonly max: number };
  readonly series: readonly {
    readonly id: string;
    readonly data: readonly (readonly number[])[];
  }[];
}

function optionOf(series: typeof barsAroundTheMedian): DrawnBars {
  return tornadoChart.buildOption(series, context) as unknown as DrawnBars;
}

function barData(series: typeof barsAroundTheMedian): readonly (readonly number[])[] {
  return optionOf(series).series.find(({ id }) => id === 'bars')?.data ?? [];
}

describe('the picture', () => {
  test('has a row for each bar that can be seen, at the years of its two ends', () => {
    expect(barData(barsAroundTheMedian)).toEqual([
      [0, 2027.4, 2030.6],
      [1, 2030.2, 2027.9],
      [2, 2028.2, 2029.7],
      [3, 2028.9, 2029.3],
    ]);
  });

  test('draws an end beyond 2100 past every known year, inside the plot', () => {
    const { xAxis } = optionOf(endBeyond2100);
    const [, low, high] = barData(endBeyond2100)[0] ?? [];
    expect(low).toBe(2032.4);
    expect(high).toBeGreaterThan(2043.5);
    expect(high).toBeLessThan(xAxis.max);
  });

  test('has room for twelve bars; the table has them all', () => {
    expect(drawnBars(moreBarsThanRows)).toHaveLength(12);
    expect(tornadoChart.toTable(moreBarsThanRows, context).rows).toHaveLength(14);
  });
});

describe('inputs without a control', () => {
  test('have a row where their share is above the least of the bars', () => {
    expect(chanceRows(mostlyChance).map(({ streamId }) => streamId)).toEqual(['bytesPerPage']);
    const drawn = renderSvg(
      tornadoChart.buildOption(mostlyChance, context),
      960,
      tornadoChart.height(mostlyChance, 960),
    );
    expect(drawn).toContain('Inputs without a control here');
    expect(drawn).toContain('>39%<');
    expect(drawn).not.toContain('>6%<');
    expect(tornadoChart.summarize(mostlyChance, context)).toContain('(39%)');
  });

  test('are the finding where their share is the largest of all', () => {
    expect(writeSensitivityFinding(mostlyChance, context)).toMatch(
      /^The largest part of the spread \(39%\) comes from “Bytes of text per page”, which is no assumption here\. Of the assumptions, the one/,
    );
    expect(writeSensitivityFinding(barsAroundTheMedian, context)).toMatch(/^Of the assumptions/);
  });
});

test('the axis ends at 2100, and what lies beyond is drawn there', () => {
  expect(optionOf(endsJustBefore2100).xAxis.max).toBe(2100);
  const [, , high] = barData(endsJustBefore2100)[0] ?? [];
  expect(high).toBeLessThanOrEqual(2100);
  expect(high).toBeGreaterThan(2096.2);
});

describe('the table twin', () => {
  const { columns, rows } = tornadoChart.toTable(barsAroundTheMedian, context);
  const cell = (id: string, column: string) =>
    rows.find((row) => row.id === id)?.cells[columns.findIndex((one) => one.id === column)];

  test('has every bar, then every share without one', () => {
    expect(rows.map((row) => row.id)).toEqual([
      'webPages',
      'demandGrowthOomPerYear',
      'qualityShare',
      'repetitionFactor',
      'textPerPageGrowthPerYear',
      'stream-bytesPerPage',
    ]);
  });

  test('leaves a share empty that cannot be told from chance', () => {
    expect(cell('repetitionFactor', 'share')).toEqual({ value: undefined, text: '' });
    expect(cell('webPages', 'share')).toEqual({ value: 0.44, text: '44%' });
  });

  test('says of an end beyond 2100 that it is, and gives no number for it', () => {
    const twin = tornadoChart.toTable(endBeyond2100, context);
    const place = twin.columns.findIndex((column) => column.id === 'high_median');
    expect(twin.rows[0]?.cells[place]).toEqual({ value: undefined, text: 'after 2100' });
  });

  test('has as many cells in each row as columns', () => {
    expect(rows.filter((row) => row.cells.length !== columns.length)).toEqual([]);
  });
});

test('the data cursor reaches both ends of every bar of the picture', () => {
  const [low, high] = tornadoChart.toTracks(barsAroundTheMedian, context);
  expect(low?.points.map(({ at }) => at)).toEqual([
    [2027.4, 0],
    [2030.2, 1],
    [2028.2, 2],
    [2028.9, 3],
  ]);
  expect(high?.points.map(({ at }) => at[0])).toEqual([2030.6, 2027.9, 2029.7, 2029.3]);
  expect(tornadoChart.toTracks(nothingUncertain, context)).toEqual([]);
});

describe('the finding', () => {
  test('names the largest bar, both its ends and its share', () => {
    expect(writeSensitivityFinding(barsAroundTheMedian, context)).toBe(
      'Of the assumptions, the one that moves the date most is “Pages on the indexed web”: 2027.4 at its low end (120B pages), 2030.6 at its high end (610B pages). It makes up 44% of the spread.',
    );
  });
  test('says where an end lies beyond 2100', () => {
    expect(writeSensitivityFinding(endBeyond2100, context)).toContain('after 2100 at its high end');
  });
  test('says nothing of a share that is not known', () => {
    expect(writeSensitivityFinding(moreBarsThanRows, context)).not.toContain('spread');
  });
  test('says so when nothing uncertain matters', () => {
    expect(writeSensitivityFinding(nothingUncertain, context)).toContain('No single assumption');
  });
});

test('the note names shares without a row and counts the bars left out', () => {
  expect(sharesWithoutBar(barsAroundTheMedian).map(({ streamId }) => streamId)).toEqual([
    'bytesPerPage',
  ]);
  expect(writeSensitivityNote(barsAroundTheMedian, context)).toBe('');
  expect(writeSensitivityNote(mostlyChance, context)).toContain('(6%)');
  expect(writeSensitivityNote(mostlyChance, context)).not.toContain('(39%)');
  expect(writeSensitivityNote(moreBarsThanRows, context)).toContain('2 more assumptions');
  expect(writeSensitivityNote(nothingUncertain, context)).toBe('');
});

test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
  'a real analysis can be drawn, tabled and told: %s',
  (locale) => {
    const reader = contextOf(locale);
    const draws = makeDraws({ streams: modelCatalog['epoch-2024'].streams, count: 512, seed: 1 });
    const rows = { population: [], compute: [] };
    const result = analyseSensitivity(scenarioOf('epoch-2024'), rows, draws);
    if (!result.ok) throw new Error('the analysis failed');
    const series = runOutTornado('epoch-2024', result.value, barsAroundTheMedian.source);
    expect(drawnBars(series).length).toBeGreaterThan(3);
    const { rows: table } = tornadoChart.toTable(series, reader);
    expect(table.length).toBeGreaterThanOrEqual(result.value.bars.length);
    expect(tornadoChart.summarize(series, reader)).not.toMatch(/undefined|NaN/);
    expect(writeSensitivityNote(series, reader)).not.toMatch(/undefined|NaN/);
  },
);

describe('of money', () => {
  const { columns, rows } = tornadoChart.toTable(marketTornado, context);
  const cell = (id: string, column: string) =>
    rows.find((row) => row.id === id)?.cells[columns.findIndex((one) => one.id === column)];

  test('draws the bars that can be written apart, at their amounts, on an axis above 0', () => {
    expect(barData(marketTornado)).toEqual([
      [0, 1.2e10, 2.2e10],
      [1, 2.1e10, 1.3e10],
    ]);
    const { min } = optionOf(marketTornado).xAxis as unknown as { readonly min: number };
    expect(min).toBeGreaterThanOrEqual(0);
  });

  test('the table has every bar in the currency', () => {
    expect(rows.map(({ id }) => id)).toContain('machineCostShare');
    expect(columns.find(({ id }) => id === 'low_median')?.unit).toBe('USD');
    expect(cell('labelGrowthPerYear', 'low_median')).toEqual({ value: 1.2e10, text: 'US$12B' });
    expect(cell('labelGrowthPerYear', 'difference')).toEqual({ value: 1e10, text: 'US$10B' });
  });

  test('the data cursor tells the difference to the median as a share', () => {
    const [low] = tornadoChart.toTracks(marketTornado, context);
    expect(low?.points[0]?.text).toBe(
      'Growth of labels wanted at +18.5% a year: median size in 2030 US$12B (−25%)',
    );
  });

  test('the finding names year, money and share', () => {
    expect(writeSensitivityFinding(marketTornado, context)).toBe(
      'The assumption that moves the size in 2030 most is “Growth of labels wanted”: US$12B at its low end (+18.5% a year), US$22B at its high end (+33.1% a year). It makes up 60% of the spread.',
    );
    expect(tornadoChart.summarize(marketTornado, context)).not.toMatch(/undefined|NaN|\{/);
  });
});
