import { beforeAll, describe, expect, test } from 'vitest';
import { footballFieldChart } from '../../src/charts/football-field/index.ts';
import { frameOf } from '../../src/charts/football-field/frame.ts';
import {
  barWith,
  isCounted,
  selectField,
  type FieldSeries,
} from '../../src/charts/football-field/series.ts';
import { consensusTrackId } from '../../src/charts/football-field/tracks.ts';
import { writeFigureSteps } from '../../src/charts/football-field/write-figure.ts';
import { writeRests, writeRestsBriefly } from '../../src/charts/football-field/names.ts';
import { writeFieldFinding } from '../../src/charts/football-field/write-finding.ts';
import {
  writeBarReading,
  writeGroupReading,
} from '../../src/charts/football-field/write-reading.ts';
import {
  selectMarket,
  type MarketRows,
  type MarketView,
} from '../../src/charts/market-figures/select-market.ts';
import { writeMarketHeadline } from '../../src/charts/market-figures/write-market-headline.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  defaultMarketView,
  fieldByScope,
  fieldOf2025,
  fieldOf2028,
  fieldOfNoPlace,
  fieldRows,
  marketOf,
  publisherBars,
} from '../cases/football-field.ts';
import { marketRows } from '../support/market-rows.ts';

const context = contextOf('en');

const groupOf = (series: FieldSeries, geography: string) =>
  series.groups.find((group) => group.geography === geography)!;

const barsOf = (series: FieldSeries, geography: string) =>
  groupOf(series, geography).bars.map(({ id }) => id);

function figureOf(series: FieldSeries, id: string) {
  const bars = series.groups.flatMap(({ bars: drawn, absent }) => [...drawn, ...absent]);
  return bars.flatMap(({ figures }) => figures).find((figure) => figure.id === id)!;
}

describe('the bars', () => {
  test('of a publisher reach from its lowest to its highest figure that counts', () => {
    expect(barWith(fieldOf2025, 'world.broad-research')?.spread).toEqual({
      low: 4e9,
      median: 1e10,
      high: 1.6e10,
      multiple: 4,
    });
  });
  test('of a market hold every publisher of it', () => {
    const bar = barWith(fieldByScope, 'world.annotation_and_labelling');
    // 4, 8, and 1 to 4 over ten years halfway
    expect(bar?.spread).toMatchObject({ low: 2e9, median: 4e9, high: 8e9 });
    expect(bar?.sources).toEqual({ publisherCount: 3, unnamedCount: 0 });
  });
  test('stand below those of their own place, what nothing counts of last, nobody’s at the end', () => {
    expect(barsOf(fieldOf2025, 'world')).toEqual([
      'world.broad-research',
      'world.middle-insights',
      'world.between-institute',
      'world.careless-times',
      'world.older-outlook',
      'world.unseen-analytics',
      'world.a-blog',
    ]);
    expect(barsOf(fieldOf2025, 'CN')).toEqual(['CN.china-daybook', 'CN.china-digest']);
  });
  test('are sorted as the reader asks', () => {
    const ordered = (fieldOrder: 'median' | 'high' | 'name') =>
      barsOf(selectField(marketOf(fieldRows), 2025, { ...publisherBars, fieldOrder }), 'world');
    expect(ordered('name').slice(0, 3)).toEqual([
      'world.between-institute',
      'world.broad-research',
      'world.middle-insights',
    ]);
    const lower = marketOf([
      ...fieldRows,
      { ...fieldRows[2]!, market_forecast_id: 'low', publisher: 'Broad Research', target_bn: 1 },
    ]);
    const sorted = (fieldOrder: 'median' | 'high') =>
      barsOf(selectField(lower, 2025, { ...publisherBars, fieldOrder }), 'world')[0];
    expect(sorted('median')).toBe('world.middle-insights');
    expect(sorted('high')).toBe('world.broad-research');
  });
  test('without a figure for the year are not drawn, but kept', () => {
    const { absent } = groupOf(fieldOf2025, 'world');
    expect(absent.map(({ id }) => id)).toEqual(['world.early-bird']);
    expect(absent[0]?.figures[0]?.reasons).toEqual(['no-value']);
  });
});

describe('the consensus', () => {
  test('counts each figure once and no copy, misquote or unseen figure', () => {
    const { consensus } = groupOf(fieldOf2025, 'world');
    expect(consensus.figures).toHaveLength(4);
    expect(consensus.sources).toEqual({ publisherCount: 3, unnamedCount: 0 });
    // 2, 4, 8, 16: type 7 quartiles at 0.75, 1.5 and 2.25 steps
    expect(consensus.spread).toMatchObject({
      low: 2e9,
      lowerQuartile: 3.5e9,
      median: 6e9,
      upperQuartile: 1e10,
      high: 1.6e10,
    });
  });
  test('of one place knows nothing of another', () => {
    for (const { geography, consensus } of fieldOf2025.groups)
      expect(consensus.geographies).toEqual([geography]);
  });
  test('takes an unseen figure in when the basis does', () => {
    const counting = { ...defaultMarketView.counting, countsUnverified: true };
    const series = selectField(marketOf(fieldRows, { counting }), 2025, publisherBars);
    expect(groupOf(series, 'world').consensus.figures).toHaveLength(5);
    expect(isCounted(figureOf(series, 'Unseen Analytics'))).toBe(true);
    expect(isCounted(figureOf(fieldOf2025, 'Unseen Analytics'))).toBe(false);
  });
  test('names the nearest year with a figure where there is none', () => {
    expect(groupOf(fieldOf2028, 'CN')).toMatchObject({ bars: [], nearestYear: 2025 });
    expect(groupOf(fieldOf2028, 'world').nearestYear).toBeUndefined();
  });
});

describe('the finding', () => {
  test('says the median, the quartiles, the spread and on how many it rests, place by place', () => {
    expect(writeFieldFinding(fieldOf2025, context)).toBe(
      'Consensus for 2025 (world): US$6B, the median of 4 figures of 3 publishers; the middle half lies between US$3.5B and US$10B, the highest is 8 times the lowest. These figures are of 2 markets that are filed apart. Consensus for 2025 (China): US$2.25B, the median of 2 figures of 2 publishers; the middle half lies between US$1.88B and US$2.63B, the highest is 2 times the lowest. 1 figure was not seen at the source and is left out.',
    );
  });
  test('does not make a median of one figure, or of none', () => {
    expect(writeFieldFinding(fieldOf2028, context)).toBe(
      'One figure counts for 2028 (world): US$3.03B. No figure that counts for 2028 (China); the nearest year with one is 2025.',
    );
    expect(writeFieldFinding(fieldOfNoPlace, context)).toBe('No place is chosen.');
  });
  test('of one figure that is a lower bound is that bound, and so are its stop and its headline', () => {
    const market = marketOf(
      fieldRows.filter(({ market_forecast_id: id }) => id === 'China Daybook'),
      { geographies: ['CN'] },
    );
    const series = selectField(market, 2025, publisherBars);
    expect(writeFieldFinding(series, context)).toBe(
      'One figure counts for 2025 (China): over US$3B.',
    );
    expect(footballFieldChart.toTracks(series, context)[0]?.points.map(({ text }) => text)).toEqual(
      ['China, 2025: only figure over US$3B, of 1 figure of 1 publisher'],
    );
    expect(writeMarketHeadline(market, 2025, context)[0]?.statement).toContain('over US$3B');
    expect(writeMarketHeadline(market, 2030, context)[0]?.statement).toContain('over US$3B');
  });
});

describe('the rows of a figure', () => {
  test('say what is printed, how it comes to the year and how far it was seen', () => {
    const figure = figureOf(fieldOf2025, 'Between Institute');
    expect(writeFigureSteps(figure, context)).toEqual([
      'Printed: US$1B for 2020, US$4B for 2030.',
      '2025 lies between the printed amounts of 2020 and 2030, joined by the 14.9% a year that they imply; no growth rate is stated.',
      'Evidence: seen at its address.',
    ]);
  });
  test('say that a printed amount is the middle of a range, or a bound', () => {
    expect(writeFigureSteps(figureOf(fieldOf2025, 'China Digest'), context).slice(0, 2)).toEqual([
      'Printed: US$500M for 2020, a range for 2025 whose middle is US$1.5B.',
      'For 2025 a range is printed; the amount is its middle.',
    ]);
    expect(writeFigureSteps(figureOf(fieldOf2025, 'China Daybook'), context).slice(0, 2)).toEqual([
      'Printed: US$500M for 2020, over US$3B for 2025.',
      'The amount for 2025 is printed as a lower bound.',
    ]);
    const [, china] = fieldOf2025.groups;
    const readings = china!.bars.map((bar) => [bar.publisher, writeBarReading(bar, context)]);
    expect(readings).toEqual([
      ['China Daybook', 'over 3B'],
      ['China Digest', 'about 1.5B'],
    ]);
    expect(writeGroupReading(china!, context)).toBe('1.5B–3B or more');
  });
  test('say why a figure does not count', () => {
    const cell = (id: string) => {
      const { columns, rows } = footballFieldChart.toTable(fieldOf2025, context);
      const place = columns.findIndex((column) => column.id === 'reason');
      return rows.find((row) => row.id === id)?.cells[place]?.text;
    };
    expect(cell('Careless Times')).toBe('It misquotes Broad Research.');
    expect(cell('a-blog')).toBe('It repeats Broad Research.');
    expect(cell('Unseen Analytics')).toBe('It was not seen at its source.');
    expect(cell('Early Bird')).toBe('It gives no figure for 2025.');
    expect(cell('Middle Insights')).toBe('');
  });
});

describe('the table', () => {
  test('holds every forecast once, with an empty cell where it has no amount', () => {
    const { columns, rows } = footballFieldChart.toTable(fieldOf2025, context);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      fieldRows.map((row) => row.market_forecast_id).toSorted(),
    );
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    const amount = columns.findIndex(({ id }) => id === 'amount');
    const cell = rows.find(({ id }) => id === 'Early Bird')?.cells[amount];
    expect(cell?.value).toBeUndefined();
  });
});

describe('the data cursor', () => {
  test.each([fieldOf2025, fieldByScope, fieldOf2028])('stands within the plot', (series) => {
    const frame = frameOf(series, context);
    for (const { points } of footballFieldChart.toTracks(series, context)) {
      for (const { at } of points) {
        expect(at[0]).toBeGreaterThan(frame.scale.min);
        expect(at[0]).toBeLessThan(frame.scale.max);
        expect(at[1]).toBeLessThan(frame.bottom - frame.top);
      }
    }
  });
  test('reaches every drawn figure on the track of its bar, which can be opened; the consensus cannot', () => {
    const tracks = footballFieldChart.toTracks(fieldOf2025, context);
    const bars = tracks.filter(({ id }) => barWith(fieldOf2025, id) !== undefined);
    expect(bars.flatMap(({ points }) => points.map(({ id }) => id)).toSorted()).toEqual(
      fieldRows
        .map((row) => row.market_forecast_id)
        .filter((id) => id !== 'Early Bird')
        .toSorted(),
    );
    const others = tracks.filter(({ id }) => barWith(fieldOf2025, id) === undefined);
    expect(others.map(({ id }) => id)).toEqual(fieldOf2025.groups.map(consensusTrackId));
  });
  test('has nowhere to stand without a place', () => {
    expect(footballFieldChart.toTracks(fieldOfNoPlace, context)).toEqual([]);
  });
});

describe('on the tables of the package', () => {
  let rows: MarketRows;
  const fieldOf = (
    year: number,
    changes: Partial<MarketView> = {},
    view = publisherBars,
  ): FieldSeries =>
    selectField(selectMarket(rows, { ...defaultMarketView, ...changes }), year, view);

  beforeAll(async () => {
    rows = await marketRows();
  });

  test('the world’s consensus of 2030 is as computed by hand', () => {
    const { consensus } = groupOf(fieldOf(2030), 'world');
    const between = (from: number, to: number, years: number, span: number): number =>
      from * (to / from) ** (years / span);
    const byHand = [
      between(4.87, 29.11, 5, 7), // typedef.ai, 2025 to 2032
      17.1, // Grand View Research, printed
      between(5.5, 38, 4, 8), // Stratistics, 2026 to 2034
      between(4.94, 21.71, 5, 7), // 360iResearch, collection, 2025 to 2032
      between(2.97, 12.73, 4, 6), // 360iResearch, annotation, 2026 to 2032
      7.5, // ZipDo, printed
      6.98, // named by nobody, printed
      between(2.83, 18.23, 4, 9), // Precedence, 2026 to 2035
      between(1.96, 17.37, 5, 9), // Precedence, 2025 to 2034
      between(2.61, 7.02, 4, 5), // Mordor, 2026 to 2031
      between(2.32, 6.53, 4, 5), // Sonnet Code, 2026 to 2031
      between(1.2, 10.2, 6, 10), // Lemon.io, 2024 to 2034
    ].toSorted((a, b) => a - b);
    const amounts = consensus.figures
      .map(({ point }) => point.amount / 1e9)
      .toSorted((a, b) => a - b);
    expect(amounts).toHaveLength(byHand.length);
    amounts.forEach((amount, place) => expect(amount).toBeCloseTo(byHand[place]!, 9));
    expect(consensus.sources).toEqual({ publisherCount: 9, unnamedCount: 1 });
    expect(writeRests(groupOf(fieldOf(2030), 'world'), context)).toBe(
      '12 figures of 9 publishers and 1 unnamed source',
    );
    expect(writeRestsBriefly(groupOf(fieldOf(2030), 'world'), context)).toBe(
      '12 figures: 9 publishers, 1 unnamed',
    );
    const { spread } = consensus;
    expect(spread!.median / 1e9).toBeCloseTo((byHand[5]! + byHand[6]!) / 2, 9);
    expect(spread!.lowerQuartile / 1e9).toBeCloseTo(0.25 * byHand[2]! + 0.75 * byHand[3]!, 9);
    expect(spread!.upperQuartile / 1e9).toBeCloseTo(0.75 * byHand[8]! + 0.25 * byHand[9]!, 9);
    expect(spread!.multiple).toBeCloseTo(byHand.at(-1)! / byHand[0]!, 9);
  });

  test('MarketsandMarkets of 2022 was not seen: its copy counts until it is let in', () => {
    const counted = (countsUnverified: boolean) =>
      groupOf(fieldOf(2025, { counting: { countsUnverified } }), 'world').consensus.figures.map(
        ({ path }) => path.forecastId,
      );
    const [original, copy] = [
      'marketsandmarkets-2022-annotation-and-labelling',
      'data-phoenix-2023-annotation-and-labelling',
    ];
    expect(counted(false)).toContain(copy);
    expect(counted(false)).not.toContain(original);
    expect(counted(true)).toContain(original);
    expect(counted(true)).not.toContain(copy);
  });

  test('the wrong 117.5 billion yuan are drawn and do not count', () => {
    const series = fieldOf(2025);
    const wrong = figureOf(series, 'unsourced-2026-china-annotation');
    expect(wrong.reasons).toEqual(['wrong']);
    expect(wrong.point?.originalAmount).toBe(117.5e9);
  });

  test('every bar has an id of its own, and every text is complete in every language and basis', () => {
    for (const rate of ['implied', 'stated'] as const) {
      for (const priceYear of ['nominal', 2025] as const) {
        const basis = { currency: 'CNY', priceYear } as const;
        for (const fieldGrouping of ['publisher', 'scope'] as const) {
          const series = fieldOf(2027, { basis, rate }, { ...publisherBars, fieldGrouping });
          const bars = series.groups.flatMap(({ bars: drawn, absent }) => [...drawn, ...absent]);
          expect(new Set(bars.map(({ id }) => id)).size).toBe(bars.length);
          for (const locale of locales) {
            const words = contextOf(locale);
            const tracks = footballFieldChart.toTracks(series, words);
            const texts = [
              footballFieldChart.summarize(series, words),
              ...tracks.flatMap(({ points }) => points.map(({ text }) => text)),
              ...bars.flatMap(({ figures }) =>
                figures.flatMap((one) => writeFigureSteps(one, words)),
              ),
            ];
            for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity|\bnone\b/);
          }
        }
      }
    }
  });
});
