import { expect, test } from 'vitest';
import { segments } from '../../src/models/market/segment.ts';
import { auditSettings } from '../../src/scenario/growth-settings.ts';
import { marketFigureSettings } from '../../src/scenario/market-settings.ts';
import { forecastRows, outcomeRows } from '../models/market/market-tables.ts';

const sizes = outcomeRows.filter(({ metric }) => metric === 'market_size');
const figures = [...forecastRows, ...sizes];

test('every market of a forecast or of a market size can be chosen', () => {
  const filed = new Set(figures.flatMap(({ segment }) => segment ?? []));
  expect([...filed].filter((segment) => !segments.includes(segment))).toEqual([]);
});

test.each([
  ['/market', marketFigureSettings.geographies],
  ['/growth', auditSettings.geographies],
])(
  'every place of a forecast or of a market size can be chosen on %s, and no other',
  (_page, setting) => {
    const places = new Set(figures.map(({ geography }) => geography));
    for (const place of places) expect(setting.parse(place), place).toEqual([place]);
    expect(setting.parse([...places].join('.'))).toHaveLength(places.size);
    expect(setting.parse('XX')).toBeUndefined();
  },
);

test.each([
  ['/market', marketFigureSettings.segments],
  ['/growth', auditSettings.segments],
])('every market can be linked to on %s', (_page, setting) => {
  for (const segment of segments) expect(setting.parse(segment)).toEqual([segment]);
});
