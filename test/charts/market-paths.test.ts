import fc from 'fast-check';
import type { EChartsCoreOption } from 'echarts/core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  selectMarket,
  type Market,
  type MarketRows,
  type MarketView,
} from '../../src/charts/market-figures/select-market.ts';
import { withArrows } from '../../src/charts/arrows/with-arrows.ts';
import { choosePaths } from '../../src/charts/market-paths/choose-paths.ts';
import { frameFacets } from '../../src/charts/market-paths/frame.ts';
import { marketGrowthChart, marketPathsChart } from '../../src/charts/market-paths/index.ts';
import { measureValue, sharedYear } from '../../src/charts/market-paths/measure-values.ts';
import { medianGrowth } from '../../src/charts/market-paths/median-growth.ts';
import { placeNames } from '../../src/charts/market-paths/name-elements.ts';
import { selectPaths } from '../../src/charts/market-paths/select-paths.ts';
import type { PathsSeries, PathsView } from '../../src/charts/market-paths/series.ts';
import { writeShortPublisher } from '../../src/charts/market-paths/short-publisher.ts';
import { linearRange, logRange, shareIn } from '../../src/charts/market-paths/value-range.ts';
import {
  summarizePaths,
  writePathsChoice,
  writePathsFinding,
} from '../../src/charts/market-paths/write-finding.ts';
import { writePathWorking } from '../../src/charts/market-paths/write-path-working.ts';
import { writeValue } from '../../src/charts/market-paths/write-value.ts';
import { sharedArea } from '../../src/charts/parts/freest-box.ts';
import { uniqueSources } from '../../src/charts/parts/unique-sources.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pathMeasures } from '../../src/scenario/market-path-settings.ts';
import { segments } from '../../src/models/market/segment.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  allInOnePlot,
  defaultView,
  growthBetweenPrinted,
  indexedPaths,
  marketOf,
  noPaths,
  plotForEachScope,
  worldBesideChina,
} from '../cases/market-paths.ts';
import { marketRows } from '../support/market-rows.ts';

const context = contextOf('en');
const claimIds = ['article-2023-china-annotation', 'article-2023-china-base-data'];

function pathsOf(market: Market, geography: string) {
  return market.paths.map(({ path }) => path).filter((path) => path.geography === geography);
}

function idsIn(series: PathsSeries): readonly (readonly string[])[] {
  return series.facets.map(({ lines }) => lines.map(({ id }) => id).toSorted());
}

function lineIn(series: PathsSeries, id: string) {
  return series.facets.flatMap(({ lines }) => lines).find((line) => line.id === id);
}

function valueIn(series: PathsSeries, id: string, year: number): number | undefined {
  return lineIn(series, id)?.points.find((point) => point.year === year)?.value;
}

function drawnSeries(option: EChartsCoreOption): readonly {
  readonly id: string;
  readonly data?: readonly unknown[];
}[] {
  return option['series'] as ReturnType<typeof drawnSeries>;
}

describe('which paths stand for all', () => {
  const view = (more: Partial<PathsView>) => selectPaths(marketOf(), { ...defaultView, ...more });

  test('seven of the eight that count, lowest and highest among them', () => {
    const chosen = choosePaths(pathsOf(marketOf(), 'world'), 2030, 7, {});
    expect([chosen.year, chosen.counted, chosen.ids.size]).toEqual([2030, 8, 7]);
    expect(chosen.ids).toContain('Alpha Research');
    expect(chosen.ids).toContain('Theta');
  });

  test('what is not seen or is wrong does not stand for others until it counts', () => {
    const { ids } = choosePaths(pathsOf(marketOf(), 'world'), 2030, 9, {});
    expect(ids).not.toContain('Iota');
    expect(ids).not.toContain('Kappa');
    const asked = choosePaths(pathsOf(marketOf(), 'world'), 2030, 9, { countsUnverified: true });
    expect(asked.counted).toBe(9);
    expect(asked.ids).toContain('Iota');
  });

  test('before the target year where too few reach it: three in 2031 are enough, two in 2032 are not', () => {
    const world = pathsOf(marketOf(), 'world');
    expect(choosePaths(world, 2031, 7, {}).year).toBe(2031);
    expect(choosePaths(world, 2032, 7, {}).year).toBe(2031);
  });

  test('where never three count, the last year in which most do', () => {
    const chosen = choosePaths(pathsOf(marketOf(), 'CN'), 2030, 7, {});
    expect([chosen.year, [...chosen.ids].toSorted()]).toEqual([
      2026,
      ['idc-2026', 'iresearch-2024'],
    ]);
  });

  test('nowhere, where nothing counts', () => {
    expect(choosePaths([], 2030, 7, {})).toEqual({ year: undefined, counted: 0, ids: new Set() });
  });

  test('places are chosen for apart, also in one plot', () => {
    const together = view({ facets: 'none' });
    expect(idsIn(together)).toEqual([idsIn(view({})).flat().toSorted()]);
  });

  test.each(['spread', 'all', 'own'] as const)(
    'the article stands in every choice: %s',
    (choice) => {
      expect(idsIn(view({ choice })).flat()).toEqual(expect.arrayContaining(claimIds));
    },
  );

  test('all are all, and the named ones stay the same', () => {
    const all = view({ choice: 'all' });
    expect(idsIn(all).map((ids) => ids.length)).toEqual([10, 4]);
    expect(all.facets.map(({ picked }) => picked)).toEqual(
      view({}).facets.map(({ picked }) => picked),
    );
  });

  test('the reader’s own are drawn and no other; what is not on the basis is counted', () => {
    const own = view({ choice: 'own', picks: ['Kappa', 'idc-2026', 'not-there'] });
    expect(idsIn(own)).toEqual([['Kappa'], [...claimIds, 'idc-2026']]);
    expect(own.missingPicks).toBe(1);
    expect(writePathsChoice(own, context)).toBe(
      '2 forecasts of your own choice are drawn. The article’s figures are marked besides. One chosen forecast is not on this basis.',
    );
  });
});

describe('the plots', () => {
  test('stand for places, for markets in places, or for all', () => {
    const facetsOf = (facets: PathsView['facets']) =>
      selectPaths(marketOf(), { ...defaultView, facets }).facets.map(({ id }) => id);
    expect(facetsOf('place')).toEqual(['world', 'CN']);
    expect(facetsOf('scope')).toEqual([
      'collection_and_labelling-world',
      'annotation_and_labelling-world',
      'china_base_data_services-CN',
      'china_data_annotation-CN',
    ]);
    expect(facetsOf('none')).toEqual(['all']);
  });

  test('hold the outcomes of their own place and market', () => {
    expect(worldBesideChina.facets.map(({ outcomes }) => outcomes.length)).toEqual([0, 3]);
    expect(plotForEachScope.facets.map(({ outcomes }) => outcomes.length)).toEqual([0, 0, 2, 1]);
  });

  test('without a place there is none', () => {
    expect(noPaths.facets).toEqual([]);
    expect(writePathsFinding(noPaths, context)).toBe('No forecast and no outcome is shown here.');
  });
});

describe('what is measured', () => {
  const amounts = [
    { year: 2020, amount: 2 },
    { year: 2021, amount: 3 },
    { year: 2023, amount: 6 },
  ];
  test('an amount is itself, an index its share of the index year, growth its share of the year before', () => {
    const values = (measure: PathsView['measure']) =>
      amounts.map((one) => measureValue(amounts, one, measure, 2021));
    expect(values('amount')).toEqual([2, 3, 6]);
    expect(values('index')).toEqual([200 / 3, 100, 200]);
    expect(values('growth')).toEqual([undefined, 0.5, undefined]);
  });

  test('the shared year is the first of those that most have', () => {
    expect(sharedYear([amounts, amounts.slice(1), amounts.slice(1)])).toBe(2021);
    expect(sharedYear([])).toBeUndefined();
  });

  test('indexed paths are 100 in the first year that most of their plot share', () => {
    expect(indexedPaths.facets.map(({ indexYear }) => indexYear)).toEqual([2026, 2025]);
    for (const { lines, outcomes, indexYear } of indexedPaths.facets) {
      for (const { points } of [...lines, ...outcomes]) {
        const base = [...points].find(({ year }) => year === indexYear);
        expect(base?.value).toBeCloseTo(100, 9);
      }
    }
  });

  test('a chosen index year holds for every plot; what has no amount in it is counted, not drawn', () => {
    const series = selectPaths(marketOf(), { ...defaultView, measure: 'index', indexYear: 2024 });
    expect(series.facets.map(({ indexYear }) => indexYear)).toEqual([2024, 2024]);
    // 2025 and later only: Gamma, Epsilon, Eta of the picked; C15, idc-2026; CIC of 2022 and Zhiyan of 2023.
    const [world, china] = series.facets;
    expect(lineIn(series, 'Eta')).toBeUndefined();
    expect(world?.withoutValue).toBe(3);
    expect(china?.withoutValue).toBe(4);
    expect(world?.picked).toContain('Eta');
  });

  test('growth between two printed amounts is the one they imply: 1 to 4 in six years', () => {
    // 4 ^ (1 / 6) - 1 = 0.2599
    expect(valueIn(growthBetweenPrinted, 'Alpha Research', 2025)).toBeCloseTo(0.2599, 4);
    expect(valueIn(growthBetweenPrinted, 'Alpha Research', 2024)).toBeUndefined();
    expect(lineIn(growthBetweenPrinted, 'article-2023-china-base-data')).toBeUndefined();
  });

  test('growth of outcomes joins neighbouring years only: 4.9 to 6.3', () => {
    const { outcomes } = growthBetweenPrinted.facets[1]!;
    expect(
      outcomes.map(({ publisher, points }) => [publisher, points.map(({ year }) => year)]),
    ).toEqual([['IDC', [2025]]]);
    expect(outcomes[0]?.points[0]?.value).toBeCloseTo(6.3 / 4.9 - 1, 9);
  });

  test('is written with its unit', () => {
    const write = (measure: PathsView['measure'], value: number) =>
      writeValue(value, { ...worldBesideChina, view: { ...defaultView, measure } }, context);
    expect(write('amount', 1.5e9)).toBe('US$1.5B');
    expect(write('index', 250)).toBe('index 250');
    expect(write('growth', 0.2599)).toBe('+26%');
    expect(write('growth', -0.05)).toBe('−5%');
  });
});

describe('the median within a period', () => {
  const world = () => pathsOf(marketOf(), 'world');

  test('is of the same forecasts at both ends: Alpha, Beta, Zeta, Theta from 2024 to 2030', () => {
    const growth = medianGrowth(world(), [2024, 2030], {});
    // Zeta in 2024: 2.6 × (11 / 2.6) ^ (1 / 7) = 3.195; medians of (1, 1.5, 3, 3.195) and (4, 5, 11, 20).
    expect(growth).toMatchObject({ from: 2024, to: 2030, count: 4, reach: 'whole', end: 8e9 });
    expect(growth?.start).toBeCloseTo(2.25e9, -3);
    expect(growth?.multiple).toBeCloseTo(8 / 2.25, 6);
    expect(growth?.growthPerYear).toBeCloseTo((8 / 2.25) ** (1 / 6) - 1, 6);
  });

  test('is over the longest part that three cover where not all is covered', () => {
    expect(medianGrowth(world(), [2019, 2035], {})).toMatchObject({
      from: 2024,
      to: 2030,
      reach: 'several',
    });
  });

  test('is of fewer where there are never three', () => {
    const china = medianGrowth(pathsOf(marketOf(), 'CN'), [2019, 2032], {});
    expect(china).toMatchObject({ from: 2023, to: 2028, count: 1, reach: 'any' });
  });

  test('is nothing where nothing counts twice', () => {
    expect(medianGrowth(world(), [2019, 2020], {})).toBeUndefined();
    const series = selectPaths(marketOf(), { ...defaultView, span: [2019, 2020] });
    expect(writePathsFinding(series, context)).toContain(
      'World: no forecast counts in two years of 2019 to 2020.',
    );
  });

  test('is said with the period that it holds for', () => {
    expect(writePathsFinding(worldBesideChina, context)).toBe(
      'World, 2024 to 2030: the median of the 4 forecasts that count goes from US$2.25B to US$8B, ×3.56, +23.5% a year. China, 2023 to 2028: the one forecast that counts goes from US$643M to US$2.43B, ×3.78, +30.5% a year. These are the longest parts of 2019 to 2032 that three or more forecasts cover, or any where there are not so many.',
    );
    const whole = selectPaths(marketOf({ geographies: ['world'] }), {
      ...defaultView,
      span: [2024, 2030],
    });
    expect(writePathsFinding(whole, context)).not.toContain('longest');
  });
});

describe('the picture', () => {
  const option = marketPathsChart.buildOption(worldBesideChina, context);
  const byId = (id: string) => drawnSeries(option).find((one) => one.id === id);

  test('has a mark at printed amounts alone: none at the years between', () => {
    expect(byId('printed-Alpha Research')?.data).toHaveLength(2);
    expect(byId('path-Alpha Research')?.data).toHaveLength(7);
  });

  test('strikes what is misquoted, and not the repeat of a figure', () => {
    expect(byId('struck-article-2023-china-annotation')?.data).toHaveLength(2);
    expect(byId('struck-article-2023-china-base-data')).toBeUndefined();
  });

  test('leaves hollow what was not seen at its source', () => {
    const all = marketPathsChart.buildOption(allInOnePlot, context);
    const fills = (id: string) => {
      const { data } = drawnSeries(all).find((one) => one.id === id)!;
      const marks = data as readonly { readonly itemStyle: { readonly color: string } }[];
      return marks.map(({ itemStyle }) => itemStyle.color);
    };
    expect(fills('printed-Iota')).toEqual([context.theme.market, context.theme.paper]);
    expect(fills('outcome-CIC (国家工业信息安全发展研究中心)-2022-marks')).toEqual([
      context.theme.paper,
    ]);
  });

  test('draws growth from the beginning of the year that it holds for', () => {
    const growth = marketGrowthChart.buildOption(growthBetweenPrinted, context);
    const line = drawnSeries(growth).find((one) => one.id === 'path-Alpha Research');
    expect(line?.data?.[0]).toEqual([2024, valueIn(growthBetweenPrinted, 'Alpha Research', 2025)]);
  });

  test('carries growth arrows in the plot of their points', () => {
    const point = (trackId: string, year: number) => ({ trackId, pointId: `${trackId}-${year}` });
    const arrowsFor = (from: ReturnType<typeof point>, to: ReturnType<typeof point>) =>
      drawnSeries(
        withArrows(marketPathsChart, [{ chartId: 'market-paths', from, to }]).buildOption(
          worldBesideChina,
          context,
        ),
      )
        .filter(({ id }) => id.startsWith('arrows'))
        .map(({ id }) => id);
    expect(arrowsFor(point('idc-2026', 2025), point('idc-2026', 2026))).toContain('arrows-1');
    expect(arrowsFor(point('Alpha Research', 2024), point('Eta', 2026))).toEqual(['arrows']);
  });

  test('moves all of its plots together', () => {
    const [zoom] = option['dataZoom'] as readonly Record<string, unknown>[];
    expect(zoom).toMatchObject({ xAxisIndex: 'all', startValue: 2019, endValue: 2032 });
  });

  test('growth is measured in percentage points, amounts and indices in their own units', () => {
    const { writeDifference } = marketGrowthChart;
    expect(writeDifference?.(0.034, worldBesideChina, context)).toBe('3.4 percentage points');
    expect(marketPathsChart.writeDifference).toBeUndefined();
    expect(marketPathsChart.writeAmount?.(1e9, worldBesideChina, context)).toBe('US$1B');
  });
});

describe('the range of an axis', () => {
  const amount = fc.double({ min: 1e6, max: 1e13, noNaN: true });

  test('of a log axis holds every value, with ascending ticks in it', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (values) => {
        const range = logRange(values);
        for (const value of [...values, ...range.ticks]) {
          expect(shareIn(range, value)).toBeGreaterThanOrEqual(0);
          expect(shareIn(range, value)).toBeLessThanOrEqual(1);
        }
        expect(range.ticks).toEqual([...new Set(range.ticks)].toSorted((a, b) => a - b));
      }),
    );
  });

  test('of a linear axis holds every value and zero, between its outer ticks', () => {
    const value = fc.integer({ min: -999, max: 3000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), (values) => {
        const range = linearRange(values);
        for (const one of [...values, 0]) {
          expect(shareIn(range, one)).toBeGreaterThanOrEqual(0);
          expect(shareIn(range, one)).toBeLessThanOrEqual(1);
        }
        expect([range.ticks[0], range.ticks.at(-1)]).toEqual([range.min, range.max]);
      }),
    );
  });

  test('has few round ticks', () => {
    expect(logRange([1e9, 3e10]).ticks).toEqual([1e9, 3e9, 1e10, 3e10]);
    expect(linearRange([0.22, 0.37]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });
});

test.each([
  ['iResearch 艾瑞咨询', 'iResearch', '艾瑞咨询'],
  ['Zhiyan (智研咨询)', 'Zhiyan', '智研咨询'],
  ['CIC (国家工业信息安全发展研究中心)', 'CIC', 'CIC'],
  ['Grand View Research', 'Grand View Research', 'Grand View Research'],
  ['NDRC, NDA', 'NDRC, NDA', 'NDRC, NDA'],
  [undefined, 'publisher not named', '未具名'],
])('%s is short for its reader', (publisher, english, chinese) => {
  expect(writeShortPublisher(publisher, contextOf('en'))).toBe(english);
  expect(writeShortPublisher(publisher, contextOf('zh-Hant'))).toBe(chinese);
});

describe('the data cursor', () => {
  test('reaches every year in view of every line, in its own plot', () => {
    const tracks = marketPathsChart.toTracks(worldBesideChina, context);
    const points = tracks.flatMap((track) => track.points);
    const drawn = worldBesideChina.facets.flatMap(({ lines, outcomes }, plot) =>
      [...lines, ...outcomes].flatMap((line) =>
        [...line.points]
          .filter(({ year }) => year <= 2032)
          .map(({ year, value }) => [plot, year, value]),
      ),
    );
    expect(points.map(({ plot, at }) => [plot, ...at]).toSorted()).toEqual(drawn.toSorted());
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  });

  test('reads the amount, the original, how it came about and what to beware of', () => {
    const texts = marketPathsChart
      .toTracks(worldBesideChina, context)
      .flatMap(({ points }) => points.map(({ text }) => text));
    expect(texts).toContain(
      'iResearch 艾瑞咨询, edition of 2020 (claim C16), data annotation in China, 2025: over US$1.43B (originally over RMB 10B); printed, a lower bound; seen at its address, misquote',
    );
    expect(texts).toContain(
      'Zeta Consulting Group, edition of 2020, data annotation and labelling, world, 2030: about US$11B; middle of a printed range',
    );
    expect(texts).toContain(
      'IDC, AI base data services in China, 2024: US$700M (originally RMB 4.9B); outcome, derived from a later figure and its growth',
    );
  });

  test('reads the amount beside an index', () => {
    const texts = marketPathsChart
      .toTracks(indexedPaths, context)
      .flatMap(({ points }) => points.map(({ text }) => text));
    expect(texts).toContain(
      'Epsilon, edition of 2020, data collection and labelling, world, 2032: index 397 (US$12B); printed',
    );
  });
});

describe('the table', () => {
  const cell = (series: PathsSeries, rowId: string, column: string) => {
    const { columns, rows } = marketPathsChart.toTable(series, context);
    const place = columns.findIndex(({ id }) => id === column);
    return rows.find(({ id }) => id === rowId)?.cells[place]?.value;
  };

  test('has as many cells as columns, and the same rows as the data cursor stops', () => {
    for (const series of [worldBesideChina, indexedPaths, growthBetweenPrinted, allInOnePlot]) {
      const { columns, rows } = marketPathsChart.toTable(series, context);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      const stops = marketPathsChart.toTracks(series, context).flatMap(({ points }) => points);
      expect(rows.map(({ id }) => id).toSorted()).toEqual(stops.map(({ id }) => id).toSorted());
    }
  });

  test('sets the original and the rate beside what was converted', () => {
    const id = 'article-2023-china-annotation-2025';
    expect(cell(worldBesideChina, id, 'original')).toBe(10e9);
    expect(cell(worldBesideChina, id, 'original-currency')).toBe('CNY');
    expect(cell(worldBesideChina, id, 'sold-rate')).toBe(7);
    expect(cell(worldBesideChina, id, 'amount')).toBeCloseTo(10e9 / 7, 0);
    expect(cell(worldBesideChina, id, 'bought-rate')).toBeUndefined();
    expect(cell(allInOnePlot, 'Alpha Research-2030', 'bought-year')).toBe(2026);
  });

  test('says which amounts are bounds, and which the middle of a range', () => {
    expect(cell(worldBesideChina, 'article-2023-china-annotation-2025', 'kind')).toBe(
      'printed, a lower bound',
    );
    expect(cell(worldBesideChina, 'Zeta Consulting Group-2030', 'kind')).toBe(
      'middle of a printed range',
    );
    expect(cell(worldBesideChina, 'Alpha Research-2030', 'kind')).toBe('printed');
  });

  test('grades a year that rests on an unseen amount as not verified', () => {
    const { rows } = marketPathsChart.toTable(allInOnePlot, context);
    const grade = (id: string) => rows.find((row) => row.id === id)?.grade.evidence;
    expect(grade('Iota-2024')).toBe('linked');
    expect(grade('Iota-2027')).toBe('unverified');
  });

  test('has growth in a column of its own', () => {
    expect(cell(growthBetweenPrinted, 'Alpha Research-2025', 'growth')).toBeCloseTo(0.2599, 4);
    expect(cell(worldBesideChina, 'Alpha Research-2025', 'growth')).toBeUndefined();
  });
});

describe('the working of a path', () => {
  const workingOf = (series: PathsSeries, id: string) =>
    writePathWorking(lineIn(series, id)!, series, context);

  test('names what is printed, the growth between, and the conversion', () => {
    expect(workingOf(worldBesideChina, 'iresearch-2024')).toEqual([
      'Printed: 2023: RMB 4.5B and 2028: RMB 17B.',
      'The years between go by the growth that the amounts imply: 2023–2028 +30.5% a year.',
      '2023: RMB 4.5B ÷ 7 CNY a dollar = US$643M.',
      '2028: RMB 17B ÷ 7 CNY a dollar (rate of 2026, the last known) = US$2.43B.',
    ]);
  });

  test('says that nothing was converted', () => {
    expect(workingOf(worldBesideChina, 'Alpha Research').at(-1)).toBe(
      'Already in this currency, in the money of the day.',
    );
  });

  test('at the stated rate, goes by that rate: C15 cast back from 10.11 by 31.8 %', () => {
    const stated = selectPaths(
      marketOf({ rate: 'stated', basis: { currency: 'CNY', priceYear: 'nominal' } }),
      defaultView,
    );
    expect(workingOf(stated, 'article-2023-china-base-data')).toEqual([
      'Printed: 2025: RMB 10.11B.',
      '2024 at the growth that is stated: +31.8% a year.',
      'Already in this currency, in the money of the day.',
    ]);
    expect(valueIn(stated, 'article-2023-china-base-data', 2024)).toBeCloseTo(10.11e9 / 1.318, 0);
  });

  test('at the stated rate, says that a row without one goes by what its amounts imply', () => {
    const stated = selectPaths(marketOf({ rate: 'stated' }), { ...defaultView, choice: 'all' });
    expect(workingOf(stated, 'iresearch-2024').slice(0, 3)).toEqual([
      'Printed: 2023: RMB 4.5B and 2028: RMB 17B.',
      'It states no growth rate to go by.',
      'The years between go by the growth that the amounts imply: 2023–2028 +30.5% a year.',
    ]);
    expect(valueIn(stated, 'iresearch-2024', 2028)).toBeCloseTo(17e9 / 7, 0);
  });

  test('writes a bound and the middle of a range as such', () => {
    expect(workingOf(worldBesideChina, 'article-2023-china-annotation')[0]).toBe(
      'Printed: 2019: RMB 3.09B and 2025: over RMB 10B.',
    );
    expect(workingOf(worldBesideChina, 'Zeta Consulting Group')[0]).toBe(
      'Printed: 2023: US$2.6B and 2030: a range whose middle is US$11B.',
    );
  });

  test('of constant prices names the factor, and what is assumed', () => {
    const real = selectPaths(
      marketOf({ basis: { currency: 'USD', priceYear: 2025 } }),
      defaultView,
    );
    expect(workingOf(real, 'Beta Insights').slice(-2)).toEqual([
      '2024: US$1.5B × 1.1 for prices = US$1.65B.',
      '2030: US$5B × 0.621 for prices (inflation assumed) = US$3.1B.',
    ]);
  });
});

describe('on the tables of the package', () => {
  let rows: MarketRows;
  beforeAll(async () => {
    rows = await marketRows();
  });
  const market = (more: Partial<MarketView> = {}): Market =>
    selectMarket(rows, { ...marketOf().view, ...more });

  test('C15 at its stated rate implies 7.67 billion yuan for 2024', () => {
    const basis = { currency: 'CNY', priceYear: 'nominal' } as const;
    const series = selectPaths(market({ rate: 'stated', basis }), defaultView);
    const amount = valueIn(series, 'article-2023-china-base-data', 2024) ?? 0;
    expect(amount / 1e9).toBeCloseTo(7.67, 2);
  });

  test('seven of the world stand for twelve in 2030; in China four reach 2025', () => {
    const { facets } = selectPaths(market(), defaultView);
    const said = facets.flatMap(({ choices }) =>
      choices.map(({ year, counted, picked }) => [year, counted, picked]),
    );
    expect(said).toEqual([
      [2030, 12, 7],
      [2025, 4, 4],
    ]);
  });

  test('every outcome of the package is drawn', () => {
    const { facets } = selectPaths(market({ segments: [...segments] }), defaultView);
    const drawn = facets.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points));
    expect(drawn).toHaveLength(rows.outcomes.length);
  });

  test('the sources named without the table are those of its rows, in the same order', () => {
    for (const span of [
      [2019, 2032],
      [2026, 2028],
    ] as const) {
      const series = selectPaths(market(), { ...defaultView, choice: 'all', span });
      const twin = marketPathsChart.toTable(series, context);
      expect(marketPathsChart.sources?.(series)).toEqual(
        uniqueSources(twin.rows.map(({ source }) => source)),
      );
    }
  });

  test.each(locales)(
    'names stand apart and within the drawing, whatever is drawn: %s',
    (locale) => {
      for (const width of [358, 936, 1240]) {
        for (const facets of ['place', 'scope', 'none'] as const) {
          const reader = contextOf(locale, width);
          const series = selectPaths(market(), { ...defaultView, facets, count: 9 });
          frameFacets(series, reader).forEach((frame, place) => {
            const boxes = placeNames(series, series.facets[place]!, frame, reader).map(
              ({ box }) => box,
            );
            for (const [one, box] of boxes.entries()) {
              expect(box.x + box.width).toBeLessThanOrEqual(frame.end + 0.5);
              expect(box.y).toBeGreaterThanOrEqual(frame.top - 0.5);
              expect(box.y + box.height).toBeLessThanOrEqual(frame.bottom + 0.5);
              for (const other of boxes.slice(one + 1))
                expect(sharedArea(box, other)).toBeLessThan(1);
            }
          });
        }
      }
    },
  );

  test.each(locales)('nothing that is said has a hole in it: %s', (locale) => {
    const reader = contextOf(locale);
    for (const rate of ['implied', 'stated'] as const) {
      for (const measure of pathMeasures) {
        const series = selectPaths(market({ rate, segments: [...segments] }), {
          ...defaultView,
          measure,
          choice: 'all',
        });
        const said = [
          summarizePaths(series, reader),
          ...series.facets.flatMap(({ lines }) =>
            lines.flatMap((line) => writePathWorking(line, series, reader)),
          ),
          ...marketPathsChart
            .toTracks(series, reader)
            .flatMap(({ points }) => points.map(({ text }) => text)),
        ];
        for (const text of said) expect(text).not.toMatch(/NaN|undefined|Infinity|none/);
      }
    }
  });
});
