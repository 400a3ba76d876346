import { beforeAll, describe, expect, test } from 'vitest';
import { dealsQuery, type LicenceDealRow } from '../../src/charts/funding-figures/deal-queries.ts';
import { contentShape } from '../../src/charts/licence-deals/content-shape.ts';
import { contentMessages } from '../../src/charts/licence-deals/code-messages.ts';
import { chartHeight, frameOf } from '../../src/charts/licence-deals/frame.ts';
import { licenceDealsChart } from '../../src/charts/licence-deals/index.ts';
import { placeLabels } from '../../src/charts/licence-deals/labels.ts';
import {
  dealsAt,
  selectDeals,
  yearlyValues,
  type LicenceDealsSeries,
} from '../../src/charts/licence-deals/series.ts';
import { writeYearValue } from '../../src/charts/licence-deals/write-deal.ts';
import { writeDealsFinding } from '../../src/charts/licence-deals/write-finding.ts';
import { writeDealsKey } from '../../src/charts/licence-deals/write-key.ts';
import { unitPrices, writeUnitSteps } from '../../src/charts/licence-deals/write-unit-price.ts';
import { sharedArea } from '../../src/charts/parts/freest-box.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  dealRowOf,
  dealRowsOfEveryKind,
  dealsWithoutYears,
  everyDealLog,
  everyKindOfDeal,
  noDeals,
} from '../cases/licence-deals.ts';
import { ask } from '../support/ask.ts';

const context = contextOf('en');
const widths = [358, 720, 936, 1240] as const;

const yearValue = (id: string): string | undefined =>
  writeYearValue(
    everyKindOfDeal.deals.find((deal) => deal.id === id)!,
    context,
  );

const sorted = (ids: readonly string[]): readonly string[] => ids.toSorted();

function stopsOf(series: LicenceDealsSeries, width: number): readonly string[] {
  const tracks = licenceDealsChart.toTracks(series, contextOf('en', width));
  return tracks.flatMap(({ points }) => points.map(({ id }) => id));
}

describe('where a deal stands', () => {
  test('is by what is known of its value, and apart where it is no licence', () => {
    const idsAt = (place: 'yearly' | 'amount' | 'no-value' | 'apart') =>
      sorted(dealsAt(everyKindOfDeal, place).map(({ id }) => id));
    expect(idsAt('yearly')).toEqual(['Exact', 'Range', 'Total', 'Unseen']);
    expect(idsAt('amount')).toEqual(['Images']);
    expect(idsAt('no-value')).toEqual(['Silent']);
    expect(idsAt('apart')).toEqual(['Denied', 'Listed']);
  });
  test('an unverified settlement is apart, an unverified licence is not', () => {
    const unseen = { left_out: 'unverified', value_m: 1500 } as const;
    const { deals } = selectDeals(
      [
        dealRowOf('settled', '2025-09-01', { ...unseen, value_kind: 'settlement' }),
        dealRowOf('licensed', '2025-09-01', { ...unseen, value_kind: 'total' }),
      ],
      everyDealLog,
    );
    expect(deals.map(({ place }) => place)).toEqual(['apart', 'amount']);
  });
  test('a deal of a month stands in its middle, and what was not seen is hollow', () => {
    const range = everyKindOfDeal.deals.find(({ id }) => id === 'Range')!;
    expect(new Date(range.time).toISOString().slice(0, 10)).toBe('2025-05-16');
    expect(everyKindOfDeal.deals.filter((deal) => !deal.isSeen).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Total', 'Unseen']),
    );
  });
  test('the content types of the reader are the only ones in view', () => {
    expect(dealsWithoutYears.deals.map(({ id }) => id)).toEqual(['Images', 'Listed']);
  });
});

test('the value of a year is written with what it rests on', () => {
  expect(yearValue('Exact')).toBe('US$60M a year');
  expect(yearValue('Total')).toBe('at least US$50M a year');
  expect(yearValue('Range')).toBe('US$20M–25M a year');
  expect(yearValue('Silent')).toBeUndefined();
});

test('the number of units is the total over the middle of the prices, and none without a total', () => {
  const [first, second] = unitPrices(everyKindOfDeal);
  const steps = [first!, second!].map((price) => writeUnitSteps(price, context));
  expect(steps).toContain('US$6M ÷ US$0.03 (middle of US$0.02–0.04) = 200M images');
  expect(steps).toContain('No total is known, so no number of units follows.');
});

test('the finding counts what stands, names both ends, makes no sum and says what is left out', () => {
  expect(writeDealsFinding(everyKindOfDeal, context)).toBe(
    '5 deals and offers stand; 3 have a known value of a year: the lowest US$20M–25M a year (Range Press → A Model Company), the highest US$60M a year (Exact Press → A Model Company). They overlap, so no sum is made. Of the others, 1 has an amount without the years that it is for, and 1 no known value. 3 more rows do not count (no licence fee: 1; denied by a party: 1; not verified: 1).',
  );
  expect(writeDealsFinding(noDeals, context)).toBe('No licence deal is in view.');
});

describe.each(widths)('at a width of %d', (width) => {
  const words = contextOf('en', width);
  test('every deal is one row of the table and one stop of the cursor', () => {
    const ids = sorted(dealRowsOfEveryKind.map((row) => row.licence_deal_id));
    const { columns, rows } = licenceDealsChart.toTable(everyKindOfDeal, words);
    expect(sorted(rows.map(({ id }) => id))).toEqual(ids);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(sorted(stopsOf(everyKindOfDeal, width))).toEqual(ids);
  });
  test('every stop lies within the drawing', () => {
    const frame = frameOf(everyKindOfDeal, words);
    for (const { points } of licenceDealsChart.toTracks(everyKindOfDeal, words))
      for (const { at } of points) {
        expect(at[0]).toBeGreaterThanOrEqual(frame.from);
        expect(at[0]).toBeLessThanOrEqual(frame.to);
        expect(at[1]).toBeGreaterThan(0);
        expect(at[1]).toBeLessThan(frame.bottom - frame.top);
      }
    expect(chartHeight(everyKindOfDeal, width)).toBeGreaterThan(frame.bottom);
  });
});

test('a value that is not known is an empty cell and never 0', () => {
  const { columns, rows } = licenceDealsChart.toTable(everyKindOfDeal, context);
  const silent = rows.find(({ id }) => id === 'Silent')!;
  for (const column of ['annual', 'printed', 'unit-low', 'unit-count', 'term'])
    expect(silent.cells[columns.findIndex(({ id }) => id === column)]).toEqual({
      value: undefined,
      text: '',
    });
});

describe('on the tables of the package', () => {
  let rows: readonly LicenceDealRow[];
  let series: LicenceDealsSeries;

  beforeAll(async () => {
    rows = await ask(dealsQuery);
    series = selectDeals(rows, everyDealLog);
  });

  test('every row is drawn once, and only values above 0 lie on the axis of money', () => {
    const ids = sorted(rows.map((row) => row.licence_deal_id));
    for (const width of widths) expect(sorted(stopsOf(series, width))).toEqual(ids);
    for (const { usd, low, high } of yearlyValues(series)) {
      expect(usd).toBeGreaterThan(0);
      expect(low).toBeGreaterThan(0);
      expect(high).toBeGreaterThanOrEqual(low);
    }
  });

  test('no name lies on another name, in any language', () => {
    for (const width of widths)
      for (const locale of locales) {
        const words = contextOf(locale, width);
        const boxes = placeLabels(series, frameOf(series, words), words).map(({ box }) => box);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
        });
      }
  });

  test('names in a lane keep to their own room', () => {
    for (const width of widths)
      for (const { deals } of frameOf(series, { width }).lanes)
        deals.forEach((one, index) => {
          expect(one.textLeft).toBeGreaterThanOrEqual(0);
          expect(one.textLeft + one.textWidth).toBeLessThanOrEqual(width);
          for (const other of deals.slice(index + 1))
            if (other.y === one.y) {
              const [ends, starts] = [one.textLeft + one.textWidth, other.textLeft];
              const isApart = ends <= starts || other.textLeft + other.textWidth <= one.textLeft;
              expect(isApart, `${one.deal.id} and ${other.deal.id}`).toBe(true);
            }
        });
  });

  test('every type of content has a name, and an outline that no other has', () => {
    const types = [...new Set(rows.map((row) => row.content_type))];
    for (const type of types) expect(Object.keys(contentMessages)).toContain(type);
    expect(new Set(types.map(contentShape)).size).toBe(types.length);
  });

  test('Axel Springer’s total of 25 to 30 million over three years is 8.3 to 10 million a year', () => {
    const deal = series.deals.find(({ id }) => id === 'axel-springer-openai-2023')!;
    expect(writeYearValue(deal, context)).toBe('US$8.33M–10M a year');
  });

  test('every text is complete in every language, whether unverified figures count or not', async () => {
    const all = selectDeals(await ask(dealsQuery, { counts_unverified: true }), everyDealLog);
    for (const one of [series, all])
      for (const locale of locales) {
        const words = contextOf(locale);
        const texts = [
          licenceDealsChart.summarize(one, words),
          writeDealsKey(one, words),
          ...licenceDealsChart
            .toTracks(one, words)
            .flatMap(({ points }) => points.map(({ text }) => text)),
          ...unitPrices(one).map((price) => writeUnitSteps(price, words)),
        ];
        for (const text of texts)
          expect(text).not.toMatch(/NaN|undefined|Infinity|\bnone\b|[a-z]_[a-z]/);
      }
  });
});
