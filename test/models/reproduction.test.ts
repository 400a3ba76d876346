import { describe, expect, test } from 'vitest';
import { quantiles } from '../../src/core/quantile.ts';
import { bandValue } from '../../src/models/band.ts';
import {
  outsideImages,
  platformImages,
} from '../../src/models/data-exhaustion/epoch2022/images.ts';
import { makePersonYears } from '../../src/models/data-exhaustion/epoch2022/person-years.ts';
import {
  growingComponents,
  type GrowingId,
} from '../../src/models/data-exhaustion/epoch2022/growing-components.ts';
import { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { reproduce } from '../../src/models/data-exhaustion/reproduction.ts';
import { reproductions } from '../../src/models/data-exhaustion/reproductions.ts';
import { rawStock } from '../../src/models/data-exhaustion/epoch2024/stock.ts';
import { makeDraws } from '../../src/models/draws.ts';
import type { Forecast } from '../../src/models/model.ts';
import { defaultsOf } from '../../src/models/parameter.ts';
import { dateRows, inputs2022, stockRows } from './tables.ts';

const medianTolerance = 0.3;
const endTolerance = 0.6;
const draws = {
  'epoch-2022': makeDraws({ streams: epoch2022.streams, count: 16_384, seed: 2022 }),
  'epoch-2024': makeDraws({ streams: epoch2024.streams, count: 16_384, seed: 2024 }),
};
const values2022 = defaultsOf(epoch2022.parameters);
const values2024 = defaultsOf(epoch2024.parameters);

function run2022(changes: Partial<typeof values2022>): Forecast {
  const result = epoch2022.run(inputs2022, { ...values2022, ...changes }, draws['epoch-2022']);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function run2024(changes: Partial<typeof values2024>): Forecast {
  const result = epoch2024.run(undefined, { ...values2024, ...changes }, draws['epoch-2024']);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function stored(id: string): readonly [number, number, number] {
  const row = stockRows.find((row) => row.data_stock_id === id);
  if (row === undefined) throw new RangeError(`no such stock: ${id}`);
  return [row.low, row.median, row.high];
}

/** The larger of two amounts over the smaller, less 1: 0.1 is 10 % off either way. */
function misfit(ours: number, theirs: number): number {
  return Math.exp(Math.abs(Math.log(ours / theirs))) - 1;
}

describe('stocks of 2022', () => {
  const people = makePersonYears(inputs2022);
  const components = growingComponents(values2022, people, draws['epoch-2022']);
  const cases: readonly (readonly [GrowingId, string, number])[] = [
    ['recordedSpeech', 'epoch-2022-low-recorded-speech', 0.3],
    ['internetUsers', 'epoch-2022-low-internet-users', 0.05],
    ['popularPlatforms', 'epoch-2022-low-popular-platforms', 0.08],
    ['commonCrawl', 'epoch-2022-low-common-crawl', 0.12],
  ];
  test.each(cases)(
    '%s is the stored one: median within 7 %%, ends within their tolerance',
    (id, row, ends) => {
      const { level, log10Growth } = components[id];
      const column = level().map((oom) => oom + log10Growth(2022));
      const [low, median, high] = quantiles(column, [0.05, 0.5, 0.95]).map((oom) => 10 ** oom);
      const theirs = stored(row);
      expect(misfit(median!, theirs[1])).toBeLessThan(0.07);
      expect(misfit(low!, theirs[0])).toBeLessThan(ends);
      expect(misfit(high!, theirs[2])).toBeLessThan(ends);
    },
  );

  test.each([
    [platformImages, 'epoch-2022-images-popular-platforms'],
    [outsideImages, 'epoch-2022-images-external-estimate'],
  ] as const)('%o is the stored one to 5 %%: %s', (imagesOf, row) => {
    const growth = people.normalizedLog10(2022);
    const column = imagesOf(values2022, draws['epoch-2022']).map((oom) => oom + growth);
    quantiles(column, [0.05, 0.5, 0.95]).forEach((oom, i) => {
      expect(misfit(10 ** oom, stored(row)[i]!)).toBeLessThan(0.05);
    });
  });

  const aggregates = [
    ['low_quality_language', 'epoch-2022-low-aggregate', 0.03],
    ['high_quality_language', 'epoch-2022-high-published', 0.12],
    ['high_quality_language', 'epoch-2022-high-stored', 0.05],
    ['images', 'epoch-2022-images-aggregate-stored', 0.12],
  ] as const;
  test.each(aggregates)('%s is %s to its tolerance', (stock, row, tolerance) => {
    const { stock: band } = run2022({ stock });
    const theirs = stored(row);
    [0.05, 0.5, 0.95].forEach((share, i) => {
      expect(misfit(bandValue(band, 2022, share)!, theirs[i]!), `${share}`).toBeLessThan(tolerance);
    });
  });
});

describe('stocks of 2024', () => {
  test('the indexed web is 510T [130T, 2100T] to 2 %', () => {
    const raw = rawStock(values2024, draws['epoch-2024']);
    const theirs = stored('epoch-2024-text-indexed-web');
    quantiles(raw, [0.025, 0.5, 0.975]).forEach((oom, i) => {
      expect(misfit(10 ** oom, theirs[i]!)).toBeLessThan(0.02);
    });
  });

  test('the effective stock has the median 320T and 90 % between 80T and 1300T', () => {
    const { stock } = run2024({});
    expect(misfit(bandValue(stock, 2024, 0.5)!, 3.2e14)).toBeLessThan(0.02);
    expect(misfit(bandValue(stock, 2024, 0.05)!, 0.84e14)).toBeLessThan(0.02);
    expect(misfit(bandValue(stock, 2024, 0.95)!, 1.26e15)).toBeLessThan(0.02);
  });

  test('opening private text puts the median off by about 1.5 years (1.2 to 1.8)', () => {
    const medianOf = ({ runOut }: Forecast) =>
      runOut.quantiles.find(({ share }) => share === 0.5)?.year;
    const delay = medianOf(run2024({ privateTextShare: 1 }))! - medianOf(run2024({}))!;
    expect(delay).toBeGreaterThan(1.2);
    expect(delay).toBeLessThan(1.8);
  });
});

describe('dates', () => {
  test.each(reproductions)(
    '$exhaustionDateId: the plain rebuild to 0.3 year, its ends to 0.6',
    (reproduction) => {
      const result = reproduce(reproduction, { epoch2022: inputs2022, draws }, dateRows);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const { plain, gapYears, firstCrossing } = result.value;
      const { rebuilt } = reproduction;
      expect(Math.abs(plain.median! - rebuilt.median!)).toBeLessThan(medianTolerance);
      expect(Math.abs(plain.low! - rebuilt.low!)).toBeLessThan(endTolerance);
      expect(Math.abs(plain.high! - rebuilt.high!)).toBeLessThan(endTolerance);
      expect(firstCrossing.median).toBeGreaterThan(2022);
      const row = dateRows.find((row) => row.exhaustion_date_id === reproduction.exhaustionDateId);
      expect(gapYears.median).toBeCloseTo(plain.median! - row!.median_year!, 9);
    },
  );

  test('only the row that says it cannot be met is off by more than two years', () => {
    const off = reproductions.filter((reproduction) => {
      const result = reproduce(reproduction, { epoch2022: inputs2022, draws }, dateRows);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return Math.abs(result.value.gapYears.median!) > 2;
    });
    expect(off.map(({ notReproduced }) => notReproduced)).toEqual(['compute-paths-not-public']);
    expect(reproductions.filter(({ notReproduced }) => notReproduced !== undefined)).toEqual(off);
  });

  test('a trailing average puts the median off by what the paper adds: half its width', () => {
    for (const reproduction of reproductions.slice(0, 3)) {
      const result = reproduce(reproduction, { epoch2022: inputs2022, draws }, dateRows);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const added = result.value.asPublished.median! - result.value.plain.median!;
      const stated = [1, 0.5, 2][reproductions.indexOf(reproduction)]!;
      expect(Math.abs(added - stated), reproduction.exhaustionDateId).toBeLessThan(0.1);
    }
  });
});
