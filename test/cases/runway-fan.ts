import { selectFan, type FanInput, type FanSeries } from '../../src/charts/runway-fan/series.ts';
import { inverseNormal } from '../../src/core/inverse-normal.ts';
import type { Band } from '../../src/models/band.ts';
import type { Forecast } from '../../src/models/model.ts';
import type { World } from '../../src/models/worlds.ts';
import { modelSource, runOutAround } from './run-out.ts';
import { threeSets } from './training-sets.ts';

const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const firstYear = 2010;
const yearCount = 91;

/** A straight path of log10 medians from 2024 on, whose spread grows by `widening` a year. */
interface Path {
  readonly log10At2024: number;
  readonly oomPerYear: number;
  readonly sd: number;
  readonly widening?: number;
}

function log10Median({ log10At2024, oomPerYear }: Path, year: number): number {
  return log10At2024 + oomPerYear * (year - 2024);
}

function bandOfPath(path: Path): Band {
  const log10Values = Float64Array.from({ length: yearCount * shares.length }, (_, i) => {
    const year = firstYear + Math.floor(i / shares.length);
    const sd = path.sd + (path.widening ?? 0) * Math.abs(year - 2024);
    return log10Median(path, year) + sd * inverseNormal(shares[i % shares.length] ?? NaN);
  });
  return { firstYear, shares, log10Values };
}

const stockPath: Path = { log10At2024: 14.5, oomPerYear: 0.035, sd: 0.3 };
const demandPath: Path = { log10At2024: 13, oomPerYear: 0.3, sd: 0.2, widening: 0.03 };

function forecastOf(stock: Path, demand: Path, runOutMedian: number): Forecast {
  return {
    modelId: 'epoch-2024',
    unit: 'tokens',
    drawCount: 1000,
    bandDrawCount: 1000,
    stock: bandOfPath(stock),
    demand: bandOfPath(demand),
    runOut: runOutAround(runOutMedian, 2),
  };
}

const forecast = forecastOf(stockPath, demandPath, 2029.7);

/** Like the published one, but slower demand: its line stays in the plot. */
const slowDemand = forecastOf(stockPath, { ...demandPath, oomPerYear: 0.12 }, 2042);

function worldOf(stockShift: number, oomPerYear: number, runOutYear: number | undefined): World {
  const years = Array.from({ length: yearCount }, (_, place) => firstYear + place);
  return {
    stock: Float32Array.from(years, (year) => log10Median(stockPath, year) + stockShift),
    demand: Float32Array.from(years, (year) => log10Median({ ...demandPath, oomPerYear }, year)),
    runOutYear,
  };
}

/** Three worlds; the last one never runs out. */
const threeWorlds: readonly World[] = [
  worldOf(0, 0.3, 2024 + 1.5 / 0.265),
  worldOf(0.3, 0.2, 2024 + 1.8 / 0.165),
  worldOf(-0.3, 0.03, undefined),
];

/** What a fan of tokens is made from, with nothing beside it. */
export const fanInput: FanInput = {
  forecast,
  sets: threeSets,
  source: modelSource,
  view: {
    unit: 'tokens',
    wordsPerToken: 0.75,
    span: [2016, 2050],
    areSetsShown: true,
  },
};

/** The ghost of a fan: slower demand for the same stock. */
export const slowGhost = { forecast: slowDemand, label: 'published', source: modelSource };

/** A ghost of another study: less stock, a name that is too long for its curves, and a run-out year whose interval has no end. */
export const otherStudyGhost = {
  forecast: {
    ...forecastOf({ ...stockPath, log10At2024: 13.6 }, { ...demandPath, oomPerYear: 0.12 }, 2042),
    runOut: runOutAround(2042, 8, 0.2),
  },
  label: 'Epoch 2022: high-quality text, compute trend',
  source: modelSource,
};

/** A forecast of images. */
export const imagesForecast: Forecast = { ...forecast, unit: 'images' };

/** Demand that passes the stock, the published path beside it, and three training sets. */
export const fanBesideGhost: FanSeries = selectFan({ ...fanInput, ghost: slowGhost });

/** The same beside the other study. */
export const fanBesideOtherStudy: FanSeries = selectFan({ ...fanInput, ghost: otherStudyGhost });

/** Two of the worlds, the second one current. */
export const fanOfWorlds: FanSeries = selectFan({
  ...fanInput,
  worlds: { items: threeWorlds, firstYear, shown: 2 },
});

/** Images: no training sets beside them, and no ghost of text. */
export const fanOfImages: FanSeries = selectFan({
  ...fanInput,
  forecast: imagesForecast,
  ghost: slowGhost,
});
