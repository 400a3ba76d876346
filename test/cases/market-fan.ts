import type { ComparedFigures } from '../../src/charts/market-fan/compared-figures.ts';
import type { DriverBaseFigure } from '../../src/charts/market-fan/driver-bases.ts';
import { selectMarketFan, type MarketFanInput } from '../../src/charts/market-fan/series.ts';
import { driversTornado } from '../../src/charts/market-fan/drivers-tornado.ts';
import type { Band } from '../../src/models/band.ts';
import type { MarketScenario } from '../../src/models/market/drivers/index.ts';
import { marketDrivers } from '../../src/scenario/parameter-text/market-drivers.ts';

const source = {
  id: 'report',
  title: 'A report',
  url: 'https://example.org/report',
  licence: undefined,
};
const grade = { evidence: 'linked', standing: 'sound' };

const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const deviations = [-1.645, -1.282, -0.674, 0, 0.674, 1.282, 1.645];

/** A band that grows from 2025 to 2035, its spread in log10 by so much a year. */
function bandOf(start: number, growthPerYear: number, spreadPerYear: number): Band {
  const years = Array.from({ length: 11 }, (_, year) => year);
  const values = years.flatMap((year) =>
    deviations.map(
      (deviation) =>
        Math.log10(start) + year * (Math.log10(1 + growthPerYear) + deviation * spreadPerYear),
    ),
  );
  return { firstYear: 2025, shares, log10Values: Float64Array.from(values) };
}

const figure = {
  amount: 5e9,
  currency: 'USD',
  priceYear: 'nominal',
  year: 2025,
  segment: 'collection_and_labelling',
  geography: 'world',
} as const;

const base: DriverBaseFigure = {
  id: 'a-forecast',
  publisher: 'A Research',
  figure,
  source,
  grade,
};

function scenarioOf(size: Band, sizeWithoutScarcity: Band = size): MarketScenario {
  return {
    currency: 'USD',
    base: {
      ...figure,
      original: figure,
      conversion: { rates: [], isRateCarriedForward: false, deflation: undefined },
    },
    firstYear: 2025,
    lastYear: 2035,
    drawCount: 16_384,
    size,
    sizeWithoutScarcity,
    expertSalesShare: bandOf(0.2, 0, 0.01),
  };
}

function pathTo(id: string, [from, to]: readonly [number, number]) {
  const factor = (to / from) ** (1 / 5);
  const points = Array.from({ length: 6 }, (_, place) => ({
    year: 2025 + place,
    amount: from * factor ** place,
    kind: place % 5 === 0 ? ('stated' as const) : ('interpolated' as const),
    qualifier: place === 5 ? ('over' as const) : ('exact' as const),
    grade,
  }));
  return { id, publisher: id, points, source: { ...source, id: `report-${id}` } };
}

const compared: ComparedFigures = {
  paths: [pathTo('Low Insights', [2e9, 5e9]), pathTo('High Insights', [6e9, 4e10])],
  spreadYear: 2030,
  outcomes: [
    {
      id: 'seen-2023',
      publisher: 'IDC',
      year: 2023,
      amount: 3.1e9,
      qualifier: 'exact',
      isVerified: true,
      source,
      grade,
    },
    {
      id: 'unseen-2024',
      publisher: 'IDC',
      year: 2024,
      amount: 3.9e9,
      qualifier: 'about',
      isVerified: false,
      source,
      grade: { evidence: 'unverified', standing: 'sound' },
    },
  ],
};

const atDefaults: MarketFanInput = {
  scenario: scenarioOf(bandOf(5e9, 0.25, 0.04)),
  baseline: undefined,
  base,
  compared,
  scale: 'log',
  targetYear: 2030,
};

/** Every assumption at its default, beside two forecasts and two outcomes, one of them not seen. */
export const marketAtDefaults = selectMarketFan(atDefaults);

/** More growth than by default and a pull of scarcity, on a linear axis that the wide band leaves. */
export const marketWithScarcity = selectMarketFan({
  ...atDefaults,
  scenario: scenarioOf(bandOf(5e9, 0.4, 0.04), bandOf(5e9, 0.3, 0.04)),
  baseline: scenarioOf(bandOf(5e9, 0.25, 0.04)),
  scale: 'linear',
});

/** A market in yuan whose start is converted, without anything published beside it. */
export const marketOfConvertedBase = selectMarketFan({
  ...atDefaults,
  scenario: {
    ...scenarioOf(bandOf(3.6e10, 0.25, 0.04)),
    currency: 'CNY',
    base: {
      ...figure,
      amount: 3.6e10,
      currency: 'CNY',
      original: figure,
      conversion: { rates: [], isRateCarriedForward: false, deflation: undefined },
    },
  },
  compared: { paths: [], spreadYear: undefined, outcomes: [] },
});

/** What moves a market of 16 bn in 2030, one of its inputs by less than can be written. */
export const marketTornado = driversTornado(
  marketDrivers,
  {
    year: 2030,
    currency: 'USD',
    medianSize: 1.6e10,
    bars: [
      {
        parameterId: 'labelGrowthPerYear',
        low: { value: 0.185, medianSize: 1.2e10 },
        high: { value: 0.331, medianSize: 2.2e10 },
      },
      {
        parameterId: 'expertShare',
        low: { value: 0.01, medianSize: 2.1e10 },
        high: { value: 0.1, medianSize: 1.3e10 },
      },
      {
        parameterId: 'machineCostShare',
        low: { value: 0.01, medianSize: 1.598e10 },
        high: { value: 0.6, medianSize: 1.602e10 },
      },
    ],
    shares: [
      { streamId: 'labelGrowthPerYear', rankCorrelation: 0.7, share: 0.6 },
      { streamId: 'expertShare', rankCorrelation: -0.57, share: 0.4 },
    ],
  },
  source,
);
