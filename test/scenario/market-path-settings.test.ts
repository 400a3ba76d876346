import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marketPageSettings } from '../../src/app/market/market-page-settings.ts';
import { allSettings } from '../../src/app/page-settings.ts';
import {
  marketPathSettings,
  mostPicks,
  pathChoices,
  pathFacets,
  pathMeasures,
  pathScales,
} from '../../src/scenario/market-path-settings.ts';
import { marketYears } from '../../src/scenario/market-settings.ts';
import { panelViews } from '../../src/scenario/panel-views.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';

const [firstYear, lastYear] = marketYears;
const id = fc.stringMatching(/^[a-z0-9-]{1,60}$/);

test('whatever is set comes back from the link', () => {
  const values = fc.record({
    pathFacets: fc.constantFrom(...pathFacets),
    pathMeasure: fc.constantFrom(...pathMeasures),
    pathScale: fc.constantFrom(...pathScales),
    pathChoice: fc.constantFrom(...pathChoices),
    pathCount: fc.integer({ min: 6, max: 9 }),
    pathPicks: fc.uniqueArray(id, { maxLength: mostPicks }),
    pathIndexYear: fc.option(fc.integer({ min: firstYear, max: lastYear }), { nil: undefined }),
    pathSpan: fc
      .uniqueArray(fc.integer({ min: firstYear, max: lastYear }), { minLength: 2, maxLength: 2 })
      .map((years) => years.toSorted((a, b) => a - b) as [number, number]),
    pathsPanel: fc.constantFrom(...panelViews),
  });
  fc.assert(
    fc.property(values, (set) => {
      const read = decodeLink(marketPathSettings, encodeLink(marketPathSettings, set));
      expect(read.problems).toEqual([]);
      expect(read.values).toEqual(set);
    }),
  );
});

test('what was not touched is not in the link', () => {
  expect(encodeLink(marketPathSettings, decodeLink(marketPathSettings, {}).values)).toEqual({});
});

test.each([
  ['path.pick', 'a..b'],
  ['path.pick', 'a.a'],
  ['path.pick', 'A'],
  ['path.pick', Array.from({ length: mostPicks + 1 }, (_, place) => `row-${place}`).join('.')],
  ['path.n', '5'],
  ['path.n', '10'],
  ['path.base', '2017'],
  ['path.base', 'none'],
  ['path.span', '2030-2025'],
  ['path.span', '2010-2025'],
  ['path.as', 'share'],
])('%s=%s is refused and told', (key, text) => {
  const { problems } = decodeLink(marketPathSettings, { v: '1', [key]: text });
  expect(problems).toHaveLength(1);
});

test('no key of the page stands twice', () => {
  const keys = Object.values(allSettings(marketPageSettings)).map(({ urlKey }) => urlKey);
  expect(keys).toEqual(
    expect.arrayContaining(Object.values(marketPathSettings).map((one) => one.urlKey)),
  );
  expect(new Set(keys).size).toBe(keys.length);
});
