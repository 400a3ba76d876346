import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthPageSettings } from '../../src/app/growth/growth-page-settings.ts';
import { marketPageSettings } from '../../src/app/market/market-page-settings.ts';
import { annotationsOf, registerPage, settingsOf } from '../../src/app/page-settings.ts';
import { runwayPageSettings } from '../../src/app/runway/runway-page-settings.ts';
import { isMeasurable } from '../../src/charts/arrows/measurable.ts';
import { marketFanChart } from '../../src/charts/market-fan/index.ts';
import { marketGrowthChart, marketPathsChart } from '../../src/charts/market-paths/index.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import {
  annotationSettings,
  mostArrows,
  withArrow,
} from '../../src/scenario/annotation-settings.ts';
import { isSameArrow, isSamePoint, type Arrow } from '../../src/scenario/arrow.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';

const settings = annotationSettings(['runway-fan', 'training-sets', 'c']);
const { arrows: setting } = settings;

const demandToStock: Arrow = {
  chartId: 'runway-fan',
  from: { trackId: 'demand', pointId: 'demand-2026' },
  to: { trackId: 'stock', pointId: 'stock-2030' },
};
const demandToStockText = 'runway-fan.demand.demand-2026.stock.stock-2030';

function decode(text: string) {
  return decodeLink(settings, { arrow: text });
}

test('an arrow is written so that it can be read, and an address escapes none of it', () => {
  expect(setting.format([demandToStock])).toBe(demandToStockText);
  const two = setting.format([demandToStock, { ...demandToStock, chartId: 'training-sets' }]);
  expect(two).toBe(`${demandToStockText}*training-sets.demand.demand-2026.stock.stock-2030`);
  expect(new URLSearchParams({ arrow: two }).toString()).toBe(`arrow=${two}`);
});

test('arrows come back from the link as they were, whatever their ids hold', () => {
  const id = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
  const point = fc.record({ trackId: id, pointId: id });
  const arrow: fc.Arbitrary<Arrow> = fc
    .record({ chartId: id, from: point, to: point })
    .filter(({ from, to }) => !isSamePoint(from, to));
  const arrows = fc.uniqueArray(arrow, { maxLength: mostArrows, comparator: isSameArrow });
  fc.assert(
    fc.property(arrows, (given) => {
      const page = annotationSettings(given.map(({ chartId }) => chartId));
      const { events } = decodeLink(page, {}).values;
      const search = encodeLink(page, { arrows: given, events });
      const address = new URLSearchParams(search).toString();
      const read = decodeLink(page, Object.fromEntries(new URLSearchParams(address)));
      expect(read.problems).toEqual([]);
      expect(read.values.arrows).toEqual(given);
    }),
  );
});

test('no arrow is no key', () => {
  expect(encodeLink(settings, decodeLink(settings, {}).values)).toEqual({});
});

const chain = Array.from({ length: mostArrows + 2 }, (_, n) => `c.t.p${n}.t.p${n + 1}`);

describe('where no arrow can be read, the whole text is reported', () => {
  test.each([
    ['nothing', ''],
    ['too few parts', 'runway-fan.demand.demand-2026.stock'],
    ['too many parts', `${demandToStockText}.more`],
    ['an empty part', 'runway-fan.demand..stock.stock-2030'],
    ['a character that is not written so', 'runway-fan.demand.demand 2026.stock.stock-2030'],
    ['an unfinished code', 'runway-fan.demand.a~2e.stock.stock-2030'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a point to itself', 'runway-fan.demand.demand-2026.demand.demand-2026'],
    ['a chart that the page has not', 'market-fan.demand.demand-2026.stock.stock-2030'],
  ])('%s', (_, text) => {
    const { values, problems } = decode(text);
    expect(problems).toEqual([{ where: 'arrow', value: text }]);
    expect(values.arrows).toEqual([]);
  });
});

describe('what cannot be read beside an arrow is left out and reported', () => {
  const turned = 'runway-fan.stock.stock-2030.demand.demand-2026';
  test.each([
    ['a text', 'x'],
    ['nothing', ''],
    ['the same arrow', demandToStockText],
    ['the same arrow the other way round', turned],
    ['an arrow of a chart that the page has not', 'other.t.a.t.b'],
  ])('%s', (_, part) => {
    const { values, problems } = decode(`${demandToStockText}*${part}`);
    expect(values.arrows).toEqual([demandToStock]);
    expect(problems).toEqual([{ where: 'arrow', value: part }]);
  });

  test('more than a link carries: the first ones stay', () => {
    const { values, problems } = decode(chain.join('*'));
    expect(setting.format(values.arrows)).toBe(chain.slice(0, mostArrows).join('*'));
    expect(problems.map(({ value }) => value)).toEqual(chain.slice(mostArrows));
  });

  test('a link that is written again no longer carries it', () => {
    const { values } = decode(`x*${demandToStockText}`);
    expect(encodeLink(settings, values)['arrow']).toBe(demandToStockText);
  });
});

test('an arrow is added until the link is full, and only once', () => {
  const all = chain.slice(0, mostArrows).flatMap((text) => decode(text).values.arrows);
  const [next] = decode(chain[mostArrows]!).values.arrows;
  const some = all.slice(1);
  expect(withArrow(some, next!)).toEqual([...some, next]);
  expect(withArrow(all, next!)).toBeUndefined();
  expect(withArrow(all, { ...all[0]! })).toBe(all);
});

describe('a page takes the arrows of its charts that can be measured, and events', () => {
  test.each([
    ['/runway', runwayPageSettings, [runwayFanChart, trainingSetsChart]],
    ['/market', marketPageSettings, [marketPathsChart, marketGrowthChart, marketFanChart]],
  ] as const)('%s', (path, page, charts) => {
    registerPage(path, page);
    expect(settingsOf(path)).toMatchObject(annotationsOf(path));
    for (const chart of charts) {
      expect(isMeasurable<never>(chart)).toBe(true);
      const search = { arrow: `${chart.id}.t.a.t.b`, events: 'targets' };
      const { values, problems } = decodeLink(annotationsOf(path), search);
      expect(problems).toEqual([]);
      expect(values).toMatchObject({ arrows: [{ chartId: chart.id }], events: ['targets'] });
    }
  });

  test('a page without an axis of time reports them', () => {
    const search = { arrow: 'market-fan.t.a.t.b', events: 'targets' };
    registerPage('/growth', growthPageSettings);
    const { problems } = decodeLink(settingsOf('/growth')!, search);
    expect(problems.map(({ where }) => where)).toEqual(['arrow', 'events']);
  });
});
