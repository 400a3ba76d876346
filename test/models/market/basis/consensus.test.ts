import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensusAt } from '../../../../src/models/market/basis/consensus.ts';
import type { Basis } from '../../../../src/models/market/basis/figure.ts';
import type { ForecastPath } from '../../../../src/models/market/basis/forecast-path.ts';
import { pathOf } from '../../../../src/models/market/basis/path-of.ts';
import { pathToBasis } from '../../../../src/models/market/basis/path-to-basis.ts';
import { billions, forecastPath, forecastRows, tables, usd } from '../market-tables.ts';

function pathsOn(basis: Basis): readonly ForecastPath[] {
  return forecastRows.flatMap((row) => {
    const path = pathOf(row, { rate: 'implied' });
    const moved = path.ok ? pathToBasis(path.value, basis, tables) : path;
    return moved.ok ? [moved.value] : [];
  });
}

const all = pathsOn(usd);
const idsOf = (paths: readonly { readonly path: ForecastPath }[]) =>
  paths.map(({ path }) => path.forecastId).toSorted();

const reasonsAt = (year: number, id: string) =>
  consensusAt(all, year).leftOut.find(({ path }) => path.forecastId === id)?.reasons;

/** A path with one verified amount in 2030. */
function madeUp(id: string, amount: number, changes: Partial<ForecastPath> = {}): ForecastPath {
  const points = [
    { year: 2030, amount, kind: 'stated' as const, qualifier: 'exact' as const, isVerified: true },
  ];
  const head = { ...all[0]!, forecastId: id, publisher: id, standing: 'sound' as const };
  return { ...head, copyOf: undefined, points, ...changes };
}

describe('the consensus on training sets in 2029', () => {
  const paths = all.filter(
    ({ segment, geography }) => segment === 'ai_training_datasets' && geography === 'world',
  );
  const { spread, figures, leftOut, sources } = consensusAt(paths, 2029);

  test('rests on five publishers', () => {
    expect(idsOf(figures)).toEqual([
      'fortune-business-insights-2025-training-datasets',
      'grand-view-2025-base-training-datasets',
      'marketsandmarkets-2024-training-datasets',
      'mordor-2026-training-datasets',
      'statifacts-2025-training-datasets',
    ]);
    expect(sources).toEqual({ publisherCount: 5, unnamedCount: 0 });
  });

  test('is their quartiles', () => {
    // Grand View 7.2211, Statifacts 7.2472, Fortune 8.2244, MarketsandMarkets 9.58 (printed), Mordor 28.106
    expect(billions(spread?.low)).toBeCloseTo(7.221, 2);
    expect(billions(spread?.lowerQuartile)).toBeCloseTo(7.247, 2);
    expect(billions(spread?.median)).toBeCloseTo(8.224, 2);
    expect(billions(spread?.upperQuartile)).toBeCloseTo(9.58, 9);
    expect(billions(spread?.high)).toBeCloseTo(28.11, 1);
    expect(spread?.multiple).toBeCloseTo(3.89, 2);
  });

  test('says who was left out and why', () => {
    expect(leftOut.map(({ path, reasons }) => [path.forecastId, reasons])).toEqual([
      ['singularity-labs-2025-training-datasets', ['misquote', 'no-value']],
    ]);
  });
});

describe('a figure counts once', () => {
  test('a misquote, a wrong figure and one that was replaced do not count', () => {
    expect(reasonsAt(2030, 'newsletter-2026-labelling')).toEqual(['misquote']);
    expect(reasonsAt(2023, 'tellerreport-2023-china-base-data')).toEqual(['wrong']);
    expect(reasonsAt(2030, '360iresearch-2024-base-annotation-and-labelling')).toEqual([
      'superseded',
    ]);
  });

  test('what was not seen does not count until switched on', () => {
    const id = 'marketsandmarkets-2022-annotation-and-labelling';
    expect(reasonsAt(2025, id)).toEqual(['unverified']);
    const { figures, leftOut } = consensusAt(all, 2025, { countsUnverified: true });
    expect(idsOf(figures)).toContain(id);
    expect(leftOut).toContainEqual({
      path: all.find((path) => path.forecastId === 'data-phoenix-2023-annotation-and-labelling'),
      reasons: ['copy'],
    });
  });

  test('a copy stands in where its original has no figure that counts', () => {
    expect(reasonsAt(2027, 'zipdo-2024-labelling-to-2030')).toEqual(['copy']);
    expect(reasonsAt(2030, 'zipdo-2024-labelling-to-2030')).toBeUndefined();
    expect(reasonsAt(2030, 'zipdo-2024-labelling-to-2028')).toEqual(['no-value']);
  });

  test('an amount that a publisher repeats for one market counts once', () => {
    expect(reasonsAt(2023, 'cirn-2024-china-annotation')).toBeUndefined();
    expect(reasonsAt(2023, 'cirn-2024-china-annotation-high')).toEqual(['same-amount']);
  });

  test('a chain of copies is one figure, a circle of them too', () => {
    const [a, b] = [madeUp('a', 1), madeUp('b', 2, { copyOf: 'a' })];
    const c = madeUp('c', 3, { copyOf: 'b' });
    expect(idsOf(consensusAt([c, b, a], 2030).figures)).toEqual(['a']);
    expect(idsOf(consensusAt([c, b], 2030).figures)).toEqual(['b']);
    expect(idsOf(consensusAt([c, b, { ...a, copyOf: 'c' }], 2030).figures)).toEqual(['a']);
    expect(idsOf(consensusAt([c, b, a], 2030, { countsCopies: true }).figures)).toHaveLength(3);
  });

  test('figures without a publisher are no publishers, two of one publisher are of one', () => {
    const nobody = { publisher: undefined };
    const paths = [madeUp('a', 1, nobody), madeUp('b', 1, nobody), madeUp('c', 2), madeUp('d', 3)];
    expect(consensusAt(paths, 2030).sources).toEqual({ publisherCount: 2, unnamedCount: 2 });
    const same = paths.map((path) => ({ ...path, publisher: 'one house' }));
    expect(consensusAt(same, 2030)).toMatchObject({
      sources: { publisherCount: 1, unnamedCount: 0 },
      spread: { multiple: 3 },
    });
  });
});

test('every path is counted or left out, once', () => {
  for (const year of [2019, 2023, 2025, 2030, 2034, 2060]) {
    const { figures, leftOut } = consensusAt(all, year);
    expect(idsOf([...figures, ...leftOut])).toEqual(idsOf(all.map((path) => ({ path }))));
    for (const { reasons } of leftOut) expect(reasons.length).toBeGreaterThan(0);
  }
});

test('the order of the paths does not matter', () => {
  const shuffled = fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 2019, max: 2035 }), (paths, year) => {
      const [one, another] = [consensusAt(all, year), consensusAt(paths, year)];
      expect(another.spread).toEqual(one.spread);
      expect(idsOf(another.figures)).toEqual(idsOf(one.figures));
    }),
    { numRuns: 40 },
  );
});

test('the quartiles are in order and a copy never moves them', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 1e6 }), (column, other) => {
      const paths = column.map((amount, place) => madeUp(`p${place}`, amount));
      const spread = consensusAt(paths, 2030).spread!;
      const { low, lowerQuartile, median, upperQuartile, high } = spread;
      const five = [low, lowerQuartile, median, upperQuartile, high];
      expect(five).toEqual(five.toSorted((a, b) => a - b));
      expect([low, high]).toEqual([Math.min(...column), Math.max(...column)]);
      const copy = madeUp('copy', other, { copyOf: 'p0' });
      expect(consensusAt([copy, ...paths], 2030).spread).toEqual(spread);
    }),
  );
});

test('a year without figures has no spread', () => {
  expect(consensusAt(all, 2060)).toMatchObject({
    spread: undefined,
    figures: [],
    sources: { publisherCount: 0, unnamedCount: 0 },
  });
});

test('unlike markets side by side are named', () => {
  const { segments, geographies } = consensusAt(all, 2025);
  expect(segments).toContain('annotation_tools');
  expect(segments).toContain('china_base_data_services');
  expect(geographies).toEqual(['CN', 'JP', 'world']);
});

test('paths on several bases have no consensus', () => {
  const mixed = [forecastPath('idc-2026-china-base-data', 'implied'), all.at(-1)!];
  expect(() => consensusAt(mixed, 2026)).toThrow('mixed bases: CNY nominal, USD nominal');
});
