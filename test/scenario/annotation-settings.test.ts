import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../src/app/page-settings.ts';
import { annotationSettings, mostArrows } from '../../src/scenario/annotation-settings.ts';
import { isSameArrow, isSamePoint, type Arrow } from '../../src/scenario/arrow.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';

const { arrows: setting } = annotationSettings;

const demandToStock: Arrow = {
  chartId: 'runway-fan',
  from: { trackId: 'demand', pointId: 'demand-2026' },
  to: { trackId: 'stock', pointId: 'stock-2030' },
};
const demandToStockText = 'runway-fan.demand.demand-2026.stock.stock-2030';

function decode(text: string) {
  return decodeLink(annotationSettings, { arrow: text });
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
      const { events } = decodeLink(annotationSettings, {}).values;
      const search = encodeLink(annotationSettings, { arrows: given, events });
      const address = new URLSearchParams(search).toString();
      const read = decodeLink(annotationSettings, Object.fromEntries(new URLSearchParams(address)));
      expect(read.problems).toEqual([]);
      expect(read.values.arrows).toEqual(given);
    }),
  );
});

test('no arrow is no key', () => {
  expect(encodeLink(annotationSettings, decodeLink(annotationSettings, {}).values)).toEqual({});
});

describe('what cannot be read is reported, and no arrow is drawn', () => {
  const chain = Array.from({ length: mostArrows + 1 }, (_, n) => `c.t.p${n}.t.p${n + 1}`);
  test.each([
    ['nothing', ''],
    ['too few parts', 'runway-fan.demand.demand-2026.stock'],
    ['too many parts', `${demandToStockText}.more`],
    ['an empty part', 'runway-fan.demand..stock.stock-2030'],
    ['a character that is not written so', 'runway-fan.demand.demand 2026.stock.stock-2030'],
    ['an unfinished code', 'runway-fan.demand.a~2e.stock.stock-2030'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a point to itself', 'runway-fan.demand.demand-2026.demand.demand-2026'],
    ['an arrow twice', `${demandToStockText}*${demandToStockText}`],
    [
      'the same arrow the other way round',
      `${demandToStockText}*runway-fan.stock.stock-2030.demand.demand-2026`,
    ],
    ['one good arrow and one bad', `${demandToStockText}*x`],
    ['more than a link carries', chain.join('*')],
  ])('%s', (_, text) => {
    const { values, problems } = decode(text);
    expect(problems).toEqual([{ where: 'arrow', value: text }]);
    expect(values.arrows).toEqual([]);
  });

  test('as many as a link carries are read', () => {
    const text = chain.slice(1).join('*');
    expect(decode(text).problems).toEqual([]);
    expect(decode(text).values.arrows).toHaveLength(mostArrows);
  });
});

test('every page with charts takes arrows and events', () => {
  for (const path of ['/runway', '/growth'])
    expect(settingsOf(path)).toMatchObject(annotationSettings);
});
