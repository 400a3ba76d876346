import { describe, expect, test } from 'vitest';
import type {
  ChartContext,
  ChartDefinition,
  KeyFigure,
  TableTwin,
} from '../../src/charts/chart.ts';
import { exhaustionDatesChart } from '../../src/charts/exhaustion-dates/index.ts';
import { growthAuditChart } from '../../src/charts/growth-audit/index.ts';
import { checkedForecasts } from '../../src/charts/growth-audit/series.ts';
import { heatMapChart } from '../../src/charts/heat-map/index.ts';
import { cellsOf } from '../../src/charts/heat-map/series.ts';
import type { NativeChart, NativeSeries, NativeXyPlot } from '../../src/charts/native-chart.ts';
import { writeModelYear } from '../../src/charts/parts/write-model-year.ts';
import { returnCurveChart } from '../../src/charts/return-curve/index.ts';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import type { RunOutSeries } from '../../src/charts/run-out/series.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import type { FanSeries } from '../../src/charts/runway-fan/series.ts';
import { scenarioDifferenceChart } from '../../src/charts/scenario-difference/index.ts';
import { waterfallRows } from '../../src/charts/scenario-difference/series.ts';
import { stocksByModalityChart } from '../../src/charts/stocks-by-modality/index.ts';
import { tornadoChart } from '../../src/charts/tornado/index.ts';
import { drawnBars } from '../../src/charts/tornado/series.ts';
import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import { inView } from '../../src/charts/training-sets/series.ts';
import { netPresentValue } from '../../src/models/funding/returns/net-present-value.ts';
import { probabilityBy } from '../../src/models/run-out.ts';
import { chartCases, contextOf } from '../cases/chart-cases.ts';
import { claimsBesideDates, noDates, threeKindsOfDate } from '../cases/exhaustion-dates.ts';
import {
  everyVerdict,
  nothingToCheck,
  withClaimBeyond,
  withOwnClaim,
} from '../cases/growth-audit.ts';
import { mapBeyond2100, mapWithCellsBeyond2100 } from '../cases/heat-map.ts';
import { marketTornado } from '../cases/market-fan.ts';
import {
  aLoss,
  noFlows,
  noRate,
  twentyPerCent,
  twoRates,
  wideRates,
} from '../cases/return-curve.ts';
import {
  runOutAround,
  runOutBeforeTheAxis,
  runOutBesideGhost,
  runOutBesideOtherStudy,
  runOutBeyondTheAxis,
  runOutCurve,
  runOutOfFewWorlds,
} from '../cases/run-out.ts';
import {
  fanBesideGhost,
  fanBesideOtherStudy,
  fanOfImages,
  fanOfWorlds,
} from '../cases/runway-fan.ts';
import {
  lastsBeyond2100,
  laterInThreeSteps,
  moreStepsThanRows,
  noDifference,
  twoModels,
} from '../cases/scenario-difference.ts';
import { noStocks, threeKindsOfStock } from '../cases/stocks-by-modality.ts';
import {
  barsAroundTheMedian,
  endBeyond2100,
  endsJustBefore2100,
  moreBarsThanRows,
  mostlyChance,
  nothingUncertain,
} from '../cases/tornado.ts';
import { noSets, setsAcrossTheStocks, setsInWords } from '../cases/training-sets.ts';
import { nativeProblems } from '../support/native-problems.ts';

/** A chart with its series: what it is in a room, for any reader. */
interface PresentedCase {
  readonly names: readonly string[];
  readonly toNative: (context: ChartContext) => Promise<NativeChart>;
  readonly toKeyFigure: (context: ChartContext) => Promise<KeyFigure | undefined>;
  readonly toTable: (context: ChartContext) => TableTwin;
}

async function presentedOf<S>(definition: ChartDefinition<S>) {
  const presented = await definition.presented?.();
  if (presented === undefined) throw new Error(`not presented: ${definition.id}`);
  return presented;
}

function presentedCase<S>(
  definition: ChartDefinition<S>,
  series: S,
  ...names: readonly string[]
): PresentedCase {
  return {
    names,
    toNative: async (context) => (await presentedOf(definition)).toNative(series, context),
    toKeyFigure: async (context) => (await presentedOf(definition)).toKeyFigure?.(series, context),
    toTable: (context) => definition.toTable(series, context),
  };
}

const cases: readonly PresentedCase[] = [
  presentedCase(
    trainingSetsChart,
    setsAcrossTheStocks,
    'training-sets',
    'training-sets-phone',
    'training-sets-events',
    'training-sets-arrows-dark',
  ),
  presentedCase(trainingSetsChart, setsInWords, 'training-sets-dark-words'),
  presentedCase(trainingSetsChart, noSets, 'training-sets-empty'),
  presentedCase(exhaustionDatesChart, threeKindsOfDate, 'exhaustion-dates'),
  presentedCase(
    exhaustionDatesChart,
    claimsBesideDates,
    'exhaustion-dates-claims',
    'exhaustion-dates-phone',
    'exhaustion-dates-events',
  ),
  presentedCase(exhaustionDatesChart, noDates, 'exhaustion-dates-empty'),
  presentedCase(tornadoChart, barsAroundTheMedian, 'tornado', 'tornado-phone'),
  presentedCase(tornadoChart, moreBarsThanRows, 'tornado-many-dark'),
  presentedCase(tornadoChart, endBeyond2100, 'tornado-beyond-2100-phone'),
  presentedCase(tornadoChart, nothingUncertain, 'tornado-empty'),
  presentedCase(tornadoChart, mostlyChance, 'tornado-chance-dark', 'tornado-chance-phone'),
  presentedCase(tornadoChart, endsJustBefore2100, 'tornado-before-2100'),
  presentedCase(tornadoChart, marketTornado, 'tornado-money', 'tornado-money-phone'),
  presentedCase(
    heatMapChart,
    mapWithCellsBeyond2100,
    'heat-map',
    'heat-map-dark',
    'heat-map-phone',
  ),
  presentedCase(heatMapChart, mapBeyond2100, 'heat-map-beyond-2100'),
  presentedCase(scenarioDifferenceChart, laterInThreeSteps, 'scenario-difference'),
  presentedCase(scenarioDifferenceChart, moreStepsThanRows, 'scenario-difference-many-dark'),
  presentedCase(scenarioDifferenceChart, lastsBeyond2100, 'scenario-difference-beyond-2100-phone'),
  presentedCase(scenarioDifferenceChart, twoModels, 'scenario-difference-two-models'),
  presentedCase(scenarioDifferenceChart, noDifference, 'scenario-difference-none'),
  presentedCase(
    stocksByModalityChart,
    threeKindsOfStock,
    'stocks-by-modality',
    'stocks-by-modality-dark',
    'stocks-by-modality-phone',
  ),
  presentedCase(stocksByModalityChart, noStocks, 'stocks-by-modality-empty'),
  presentedCase(
    growthAuditChart,
    everyVerdict,
    'growth-audit',
    'growth-audit-dark',
    'growth-audit-phone',
  ),
  presentedCase(growthAuditChart, withOwnClaim, 'growth-audit-claim', 'growth-audit-claim-phone'),
  presentedCase(growthAuditChart, withClaimBeyond, 'growth-audit-claim-beyond'),
  presentedCase(growthAuditChart, nothingToCheck, 'growth-audit-empty'),
  presentedCase(
    runwayFanChart,
    fanBesideGhost,
    'runway-fan',
    'runway-fan-phone',
    'runway-fan-arrows',
    'runway-fan-arrows-phone',
    'runway-fan-events-phone',
  ),
  presentedCase(runwayFanChart, fanOfWorlds, 'runway-fan-worlds'),
  presentedCase(runwayFanChart, fanOfImages, 'runway-fan-images-phone'),
  presentedCase(
    runwayFanChart,
    fanBesideOtherStudy,
    'runway-fan-other-study',
    'runway-fan-other-study-phone',
  ),
  presentedCase(
    runOutChart,
    runOutBesideOtherStudy,
    'run-out-other-study-dark',
    'run-out-other-study-phone',
  ),
  presentedCase(runOutChart, runOutBesideGhost, 'run-out'),
  presentedCase(runOutChart, runOutBeyondTheAxis, 'run-out-beyond', 'run-out-phone'),
  presentedCase(runOutChart, runOutBeforeTheAxis, 'run-out-before'),
  presentedCase(runOutChart, runOutOfFewWorlds),
  presentedCase(runOutChart, runOutCurve, 'run-out-curve', 'run-out-curve-phone'),
  presentedCase(returnCurveChart, twentyPerCent, 'return-curve'),
  presentedCase(returnCurveChart, twoRates, 'return-curve-two-rates', 'return-curve-phone'),
  presentedCase(returnCurveChart, aLoss, 'return-curve-loss-dark'),
  presentedCase(returnCurveChart, wideRates, 'return-curve-wide-rates'),
  presentedCase(returnCurveChart, noRate, 'return-curve-no-rate'),
  presentedCase(returnCurveChart, noFlows, 'return-curve-empty'),
];

const charts = [
  'exhaustion-dates',
  'growth-audit',
  'heat-map',
  'return-curve',
  'run-out',
  'runway-fan',
  'scenario-difference',
  'stocks-by-modality',
  'tornado',
  'training-sets',
];

const context = contextOf('en');
const readers = [
  contextOf('en'),
  contextOf('zh-Hant', 960, 'dark'),
  contextOf('zh-Hans', 358),
] as const;

async function nativeOf<S>(definition: ChartDefinition<S>, series: S): Promise<NativeChart> {
  return (await presentedOf(definition)).toNative(series, context);
}

function xyOf({ plots }: NativeChart): NativeXyPlot {
  const plot = plots[0]?.plot;
  if (plot?.kind !== 'xy') throw new Error(`no plot of points: ${plot?.kind}`);
  return plot;
}

async function keyOf<S>(definition: ChartDefinition<S>, series: S) {
  return (await presentedOf(definition)).toKeyFigure?.(series, context);
}

function pointsOf({ series }: NativeXyPlot, name: string): NativeSeries['points'] {
  const found = series.filter((one) => one.name === name);
  expect(found, `series named ${name}`).not.toEqual([]);
  return found.flatMap(({ points }) => points);
}

/** Every number of a column of a table, row by row. */
function numbersIn({ columns, rows }: TableTwin, id: string): readonly number[] {
  const place = columns.findIndex((column) => column.id === id);
  expect(place, `column ${id}`).toBeGreaterThanOrEqual(0);
  return rows.flatMap(({ cells }) => {
    const value = cells[place]?.value;
    return typeof value === 'number' ? [value] : [];
  });
}

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

describe('every case', () => {
  test('of these charts is presented', () => {
    const named = cases.flatMap(({ names }) => names);
    const wanted = chartCases
      .map(({ name }) => name)
      .filter((name) => charts.some((chart) => name === chart || name.startsWith(`${chart}-`)));
    expect(new Set(named)).toEqual(new Set(wanted));
  });

  test.each(
    cases.flatMap((one) =>
      readers.map((reader) => [one.names[0] ?? 'few', reader.locale, one, reader] as const),
    ),
  )('%s can be drawn in %s', async (_name, _locale, one, reader) => {
    expect(nativeProblems(await one.toNative(reader))).toEqual([]);
  });

  test('is drawn the same for a phone as for a wide screen', async () => {
    for (const one of cases) {
      const [wide, narrow] = [contextOf('zh-Hant', 1240), contextOf('zh-Hant', 358)];
      expect(await one.toNative(narrow)).toEqual(await one.toNative(wide));
    }
  });

  test('without figures has axes and no series', async () => {
    const empty = [
      await nativeOf(stocksByModalityChart, noStocks),
      await nativeOf(growthAuditChart, nothingToCheck),
      await nativeOf(returnCurveChart, noFlows),
    ];
    expect(empty.map((chart) => xyOf(chart).series)).toEqual([[], [], []]);
  });
});

describe('the fan', () => {
  const medianOf = (side: 'stock' | 'demand', { [side]: { firstYear, median } }: FanSeries) =>
    Array.from(median, (y, place) => ({ x: firstYear + place, y }));

  test.each(['stock', 'demand'] as const)(
    'has the median %s year by year as far as the axis reaches',
    async (side) => {
      const plot = xyOf(await nativeOf(runwayFanChart, fanBesideGhost));
      const { min = 0, max = 0 } = plot.y;
      const shown = medianOf(side, fanBesideGhost).filter(({ y }) => y >= min && y <= max);
      const drawn = pointsOf(plot, `${side}, median`).map(({ x, y }) => ({ x, y }));
      expect(drawn).toEqual(shown);
      expect(drawn.length).toBeGreaterThan(5);
    },
  );

  test('has the ends of both intervals of the table', async () => {
    const plot = xyOf(await nativeOf(runwayFanChart, fanBesideGhost));
    const table = runwayFanChart.toTable(fanBesideGhost, context);
    const known = new Set(['p5', 'p25', 'p75', 'p95'].flatMap((id) => numbersIn(table, id)));
    const drawn = ['stock', 'demand'].flatMap((side) =>
      ['90%', '50%'].flatMap((level) => pointsOf(plot, `${side}, ${level} interval`)),
    );
    expect(drawn.filter(({ y }) => !known.has(y))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(50);
  });

  test('has every training set within its axes', async () => {
    const plot = xyOf(await nativeOf(runwayFanChart, fanBesideGhost));
    const marks = plot.series.filter(
      ({ name, marker }) => marker !== undefined && name.startsWith('training set'),
    );
    const seen = fanBesideGhost.sets.filter(({ size }) => size >= (plot.y.min ?? 0));
    expect(ascending(marks.flatMap(({ points }) => points.map(({ y }) => y)))).toEqual(
      ascending(seen.map(({ size }) => size)),
    );
  });
});

describe('the run-out year', () => {
  const ellipses = async (series: RunOutSeries) => {
    const plot = (await nativeOf(runOutChart, series)).plots[0]?.plot;
    if (plot?.kind !== 'shapes') throw new Error('no shapes');
    return plot.shapes.filter(({ shape }) => shape === 'ellipse');
  };

  test('is fifty dots, counted as on screen: orange before the year, hollow where there is none', async () => {
    for (const series of [runOutBesideGhost, runOutBeyondTheAxis, runOutBeforeTheAxis]) {
      const shapes = await ellipses(series);
      const sizes = shapes.map(({ width }) => width.toFixed(6));
      const dots = shapes.filter(
        ({ width }) => sizes.filter((size) => size === width.toFixed(6)).length >= 40,
      );
      const years = series.runOut.dots;
      const before = years.filter((year) => year !== undefined && year < series.byYear);
      expect(dots).toHaveLength(50);
      expect(dots.filter(({ color }) => color === context.theme.demand)).toHaveLength(
        before.length,
      );
      expect(dots.filter(({ isHollow }) => isHollow)).toHaveLength(
        years.filter((year) => year === undefined).length,
      );
    }
  });

  test('is a curve of its probabilities', async () => {
    const plot = xyOf(await nativeOf(runOutChart, runOutCurve));
    const points = pointsOf(plot, 'this scenario');
    expect(points.length).toBeGreaterThan(100);
    const later = points.filter(({ x }) => x > runOutCurve.runOut.baseYear);
    expect(later.map(({ y }) => y)).toEqual(
      later.map(({ x }) => probabilityBy(runOutCurve.runOut, x)),
    );
  });

  test('can be guessed in calendar years', async () => {
    const key = await keyOf(runOutChart, runOutBesideGhost);
    const year = Math.floor(Number(key!.value.toFixed(1)));
    expect(key!.text).toContain(context.format.year(key!.value));
    expect(key!.writeGuess(year)).toBe(
      `You said ${year}: the same year as the model, within its 80% interval.`,
    );
    expect(key!.writeGuess(year + 1)).toContain('1 year later than the model');
    expect(key!.writeGuess(year - 40)).toBe(
      `You said ${year - 40}: 40 years sooner than the model, outside its 80% interval.`,
    );
  });

  test('cannot be guessed where it lies beyond 2100', async () => {
    const never = { ...runOutBesideGhost, runOut: runOutAround(2060, 8, 0.95) };
    expect(await keyOf(runOutChart, never)).toBeUndefined();
  });

  test('asks for images where they are counted', async () => {
    expect((await keyOf(runwayFanChart, fanOfImages))?.question).toBe(
      'In which year is the stock of images used up?',
    );
  });
});

describe('rows', () => {
  test('have the stocks of the table from the top down', async () => {
    const plot = xyOf(await nativeOf(stocksByModalityChart, threeKindsOfStock));
    const table = stocksByModalityChart.toTable(threeKindsOfStock, context);
    const marks = plot.series.filter(({ marker }) => marker !== undefined);
    const byRow = marks.flatMap(({ points }) => points).toSorted((a, b) => b.y - a.y);
    expect(byRow.map(({ x }) => x)).toEqual(numbersIn(table, 'median'));
    const lines = plot.series.filter(({ line }) => line !== undefined);
    expect(lines.map(({ points }) => points[0]?.x)).toEqual(numbersIn(table, 'low'));
    expect(lines.map(({ points }) => points.at(-1)?.x)).toEqual(numbersIn(table, 'high'));
    expect(plot.y.rowNames?.toReversed()).toEqual(table.rows.map(({ cells }) => cells[0]?.text));
  });

  test('have the years of every date and none that is not stated', async () => {
    const plot = xyOf(await nativeOf(exhaustionDatesChart, claimsBesideDates));
    const table = exhaustionDatesChart.toTable(claimsBesideDates, context);
    const count = claimsBesideDates.dates.length;
    claimsBesideDates.dates.forEach(({ low, median, high }, row) => {
      const stated = [low, median, high].filter((year) => year !== undefined);
      const drawn = plot.series
        .flatMap(({ points }) => points)
        .filter(({ y }) => y === count - 1 - row)
        .map(({ x }) => x);
      expect(new Set(drawn)).toEqual(new Set(stated));
    });
    expect(table.rows).toHaveLength(plot.y.rowNames?.length ?? 0);
  });

  test.each([
    ['years', barsAroundTheMedian],
    ['money', marketTornado],
  ] as const)('have the medians at both ends of each bar in %s', async (_, series) => {
    const plot = xyOf(await nativeOf(tornadoChart, series));
    const ends = drawnBars(series);
    expect(pointsOf(plot, 'Low end').map(({ x }) => x)).toEqual(ends.map(({ low }) => low.median));
    expect(pointsOf(plot, 'High end').map(({ x }) => x)).toEqual(
      ends.map(({ high }) => high.median),
    );
  });

  test('name an end beyond 2100 instead of giving it a year', async () => {
    const plot = xyOf(await nativeOf(tornadoChart, endBeyond2100));
    const beyond = drawnBars(endBeyond2100).flatMap(({ low, high }) =>
      [low, high].filter(({ median }) => median === undefined),
    );
    const open = pointsOf(plot, writeModelYear(undefined, context));
    expect(open).toHaveLength(beyond.length);
    expect(open.every(({ label }) => label?.endsWith('after 2100'))).toBe(true);
    const others = plot.series.filter(({ marker }) => marker?.shape === 'square');
    expect(others.flatMap(({ points }) => points)).toHaveLength(
      2 * drawnBars(endBeyond2100).length - beyond.length,
    );
  });

  test('lead from one scenario to the other, step by step', async () => {
    const plot = xyOf(await nativeOf(scenarioDifferenceChart, laterInThreeSteps));
    const rows = waterfallRows(laterInThreeSteps);
    const steps = rows.filter((row) => row.kind === 'step');
    const drawn = ['later', 'sooner']
      .flatMap((name) => plot.series.filter((series) => series.name === name))
      .toSorted((a, b) => (b.points[0]?.y ?? 0) - (a.points[0]?.y ?? 0));
    expect(
      drawn.map(({ name, points: [first, second] }) =>
        name === 'later' ? [first?.x, second?.x] : [second?.x, first?.x],
      ),
    ).toEqual(steps.map(({ from, to }) => [from, to]));
    const marks = plot.series.filter(({ marker }) => marker !== undefined);
    const { fromYear, toYear } = laterInThreeSteps.difference;
    expect(marks.map(({ points }) => points[0]?.x)).toEqual([fromYear, toYear]);
  });
});

describe('training sets', () => {
  test('stand at their sizes, each once', async () => {
    const plot = xyOf(await nativeOf(trainingSetsChart, setsAcrossTheStocks));
    const { sets } = inView(setsAcrossTheStocks);
    const marks = plot.series.filter(({ name }) => /^(Language|Multimodal)/.test(name));
    expect(ascending(marks.flatMap(({ points }) => points.map(({ y }) => y)))).toEqual(
      ascending(sets.map(({ size }) => size)),
    );
  });

  test('can be guessed by the largest in trillions', async () => {
    const key = await keyOf(trainingSetsChart, setsAcrossTheStocks);
    const largest = Math.max(...inView(setsAcrossTheStocks).sets.map(({ size }) => size));
    expect(key!.value * 1e12).toBeCloseTo(largest, -6);
    expect(key!.writeGuess(key!.value)).toContain('as large as it is');
    expect(key!.writeGuess(2 * key!.value)).toContain('2 times as large as it is');
    expect(key!.writeGuess(key!.value / 4)).toContain('it is 4 times as large');
    expect(await keyOf(trainingSetsChart, noSets)).toBeUndefined();
  });
});

describe('the audit of growth', () => {
  test('has both rates of every forecast that can be checked, by verdict', async () => {
    const plot = xyOf(await nativeOf(growthAuditChart, everyVerdict));
    const checked = checkedForecasts(everyVerdict);
    const table = growthAuditChart.toTable(everyVerdict, context);
    const marks = plot.series.filter(({ marker }) => marker && marker.shape !== 'cross');
    const drawn = marks.flatMap(({ points }) => points);
    expect(ascending(drawn.map(({ x }) => x))).toEqual(
      ascending(checked.map(({ audit }) => audit.stated.rate)),
    );
    expect(ascending(drawn.map(({ y }) => y))).toEqual(
      ascending(checked.map(({ audit }) => audit.implied)),
    );
    expect(table.rows.length).toBeGreaterThanOrEqual(drawn.length);
    expect(plot.x.min).toBe(plot.y.min);
    expect(plot.x.max).toBe(plot.y.max);
  });

  test('can be guessed by how many do not follow', async () => {
    const key = await keyOf(growthAuditChart, everyVerdict);
    const off = checkedForecasts(everyVerdict).filter(({ audit }) =>
      ['small', 'material', 'gross'].includes(audit.verdict),
    );
    expect(key!.value).toBe(off.length);
    expect(key!.writeGuess(off.length)).toBe(`You said ${off.length}: exactly right.`);
    expect(key!.writeGuess(off.length + 2)).toContain('2 more than there are');
    expect(await keyOf(growthAuditChart, nothingToCheck)).toBeUndefined();
  });
});

describe('the map', () => {
  test('has a box with its year for every cell', async () => {
    const chart = await nativeOf(heatMapChart, mapWithCellsBeyond2100);
    const plot = chart.plots[0]?.plot;
    if (plot?.kind !== 'shapes') throw new Error('no shapes');
    const boxes = plot.shapes.filter(({ shape, text }) => shape === 'rect' && text !== undefined);
    const cells = cellsOf(mapWithCellsBeyond2100);
    expect(boxes.map(({ text }) => text)).toEqual(
      cells.map(({ medianYear }) => writeModelYear(medianYear, context)),
    );
    expect(boxes.map(({ isHollow = false }) => isHollow)).toEqual(
      cells.map(({ medianYear }) => medianYear === undefined),
    );
  });
});

describe('the value of cash flows', () => {
  test('is that of the flows at every rate, and zero at the rates that fit', async () => {
    for (const series of [twentyPerCent, twoRates, aLoss]) {
      const plot = xyOf(await nativeOf(returnCurveChart, series));
      for (const { x, y } of pointsOf(plot, 'net present value'))
        expect(y).toBe(netPresentValue(series.flows, x));
      expect(pointsOf(plot, 'rate at which the value is zero').map(({ x }) => x)).toEqual(
        series.ratesPerYear,
      );
    }
  });

  test('stands over multiples of the money where the rates reach far', async () => {
    const plot = xyOf(await nativeOf(returnCurveChart, wideRates));
    expect(plot.x.scale).toBe('log');
    for (const { x, y } of pointsOf(plot, 'net present value'))
      expect(y).toBeCloseTo(netPresentValue(wideRates.flows, x - 1), 6);
  });
});
