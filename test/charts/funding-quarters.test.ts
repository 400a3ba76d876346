import { rowSources } from '../../src/charts/parts/unique-sources.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  mainBars,
  yearOnlyBars,
  type BarBoxes,
} from '../../src/charts/funding-quarters/bar-boxes.ts';
import { barElements } from '../../src/charts/funding-quarters/bars.ts';
import { frameOf } from '../../src/charts/funding-quarters/frame.ts';
import { fundingQuartersChart } from '../../src/charts/funding-quarters/index.ts';
import { partElements } from '../../src/charts/funding-quarters/part-elements.ts';
import { firstDayOfQuarter } from '../../src/charts/funding-quarters/period.ts';
import {
  eventsIn,
  periodWith,
  selectQuarters,
  totalOf,
  type QuartersSeries,
  type QuartersView,
} from '../../src/charts/funding-quarters/series.ts';
import { stripCells } from '../../src/charts/funding-quarters/strip.ts';
import { totalLabels } from '../../src/charts/funding-quarters/total-labels.ts';
import {
  wholeTally,
  writeQuartersFinding,
} from '../../src/charts/funding-quarters/write-finding.ts';
import type { FundingFilters } from '../../src/charts/funding-figures/filters.ts';
import {
  quartersQuery,
  roundsQuery,
  type FundingEventRow,
  type FundingQuarterRow,
} from '../../src/charts/funding-figures/queries.ts';
import { sharedArea } from '../../src/charts/parts/freest-box.ts';
import { themes } from '../../src/charts/theme.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  eventRowOf,
  nothingRaised,
  quarterEvents,
  quarterRowOf,
  quarterRows,
  raisedByQuarter,
  raisedByYear,
  raisedInAll,
  raisedUnseen,
} from '../cases/funding-quarters.ts';
import { ask } from '../support/ask.ts';

const context = contextOf('en');
const chart = fundingQuartersChart;

interface CircleElement {
  readonly type: 'circle';
  readonly shape: { readonly cx: number };
  readonly style: { readonly stroke: string };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const views: readonly QuartersView[] = (['quarter', 'year'] as const).flatMap((period) =>
  (['period', 'cumulative'] as const).map((measure) => ({ period, measure })),
);

function barsOf(series: QuartersSeries): readonly BarBoxes[] {
  const frame = frameOf(series, context);
  return [...mainBars(series, frame), ...yearOnlyBars(series, frame)];
}

/** The circles that are no outline of a category. */
function unknownMarks(series: QuartersSeries): readonly CircleElement[] {
  return barElements(series, frameOf(series, context), context).filter(
    (element): element is CircleElement =>
      element.type === 'circle' && (element as CircleElement).style.stroke === context.theme.muted,
  );
}

const raisedIn = (series: QuartersSeries, id: string): number | undefined =>
  totalOf(periodWith(series, id)!).raisedUsd;

describe('periods', () => {
  test('stand without gaps from the first year with a round to the last quarter that has begun', () => {
    expect(raisedByQuarter.periods.map(({ id }) => id)).toEqual([
      '2024-q1',
      '2024-q2',
      '2024-q3',
      '2024-q4',
      '2025-q1',
    ]);
    expect(raisedByYear.periods.map(({ id }) => id)).toEqual(['2024', '2025']);
    expect(nothingRaised.periods).toEqual([]);
  });

  test('go on to the end of a year of which no more is known', () => {
    const rows = [
      quarterRowOf(['quarter', '2024-04-01', '2024-06-30']),
      quarterRowOf(['year', '2024-01-01', '2024-12-31'], { may_be_incomplete: 1 }),
    ];
    const { periods } = selectQuarters(rows, [], { period: 'quarter', measure: 'cumulative' });
    expect(periods.map(({ id, mayBeIncomplete }) => [id, mayBeIncomplete])).toEqual([
      ['2024-q1', false],
      ['2024-q2', false],
      ['2024-q3', true],
      ['2024-q4', true],
    ]);
    expect(totalOf(periods.at(-1)!, 'upToEnd').raisedUsd).toBe(200e6);
  });

  test('hold the money of their rows: a year that of its quarters and what only the year is known of', () => {
    expect(raisedIn(raisedByQuarter, '2024-q2')).toBe(400e6);
    expect(raisedIn(raisedByQuarter, '2024')).toBe(250e6);
    expect(raisedIn(raisedByYear, '2024')).toBe(650e6);
    expect(raisedIn(raisedByQuarter, 'undated')).toBe(40e6);
    expect(periodWith(raisedByQuarter, '2023')).toBeUndefined();
  });

  test('without a known amount have none, and not 0', () => {
    expect(raisedIn(raisedByQuarter, '2024-q3')).toBeUndefined();
    expect(totalOf(periodWith(raisedByQuarter, '2024-q3')!).withoutAmount).toBe(2);
  });

  test('name the events behind them, the most money first', () => {
    const idsIn = (series: QuartersSeries, id: string) =>
      eventsIn(series, periodWith(series, id)!, series.view).map((row) => row.funding_round_id);
    expect(idsIn(raisedByQuarter, '2024-q2')).toEqual(['large', 'spring', 'floor', 'silent']);
    expect(idsIn(raisedByQuarter, '2024')).toEqual(['some-day']);
    expect(idsIn(raisedByQuarter, '2024-q4')).toEqual(['talks']);
    expect(idsIn(raisedByQuarter, 'undated')).toEqual(['dateless']);
    expect(idsIn(raisedByYear, '2024')).toHaveLength(8);
  });
});

describe('bars', () => {
  test('are as high as their amounts at one scale, and as the scale of the axis says', () => {
    for (const series of [raisedByQuarter, raisedByYear, raisedInAll, raisedUnseen]) {
      const { pixelsPerUsd } = frameOf(series, context);
      const parts = barsOf(series).flatMap((bar) => bar.parts);
      expect(parts.length).toBeGreaterThan(0);
      for (const { box, amountUsd } of parts)
        expect(box.height).toBeCloseTo(amountUsd * pixelsPerUsd, 9);
    }
  });

  test('of an unknown amount are none: a circle stands there', () => {
    const bar = barsOf(raisedByQuarter).find(({ period }) => period.id === '2024-q3')!;
    expect(bar.parts).toEqual([]);
    expect(bar.box.height).toBe(0);
    const { x, width } = bar.box;
    const marks = unknownMarks(raisedByQuarter);
    expect(marks).toHaveLength(1);
    expect(marks[0]!.shape.cx).toBeGreaterThan(x);
    expect(marks[0]!.shape.cx).toBeLessThan(x + width);
    expect(unknownMarks(raisedInAll)).toEqual([]);
  });

  test('are hatched exactly where a period may be incomplete', () => {
    for (const series of [raisedByQuarter, raisedByYear, raisedInAll]) {
      for (const { period, parts } of barsOf(series)) {
        for (const part of parts) {
          const drawn = partElements(part, 'full', false, themes.light);
          expect([period.id, drawn.some(({ type }) => type === 'group')]).toEqual([
            period.id,
            period.mayBeIncomplete,
          ]);
        }
      }
      expect(
        series.periods.filter(({ mayBeIncomplete }) => mayBeIncomplete).map(({ id }) => id),
      ).toEqual([series.periods.at(-1)!.id]);
    }
  });

  test('have a hollow part for money that was not seen', () => {
    const parts = barsOf(raisedUnseen).flatMap((bar) => bar.parts);
    expect(parts.filter(({ isSeen }) => !isSeen).map(({ amountUsd }) => amountUsd)).toEqual([
      260e6,
    ]);
    expect(sum(parts.map(({ amountUsd }) => amountUsd))).toBe(730e6);
    const unseen = partElements(
      parts.find(({ isSeen }) => !isSeen)!,
      'full',
      false,
      themes.light,
    );
    expect(unseen[0]).toMatchObject({ style: { fill: themes.light.paper, lineDash: [3, 2] } });
  });

  test('lie within the plot of their own, quarters inside their quarter', () => {
    for (const width of [358, 960]) {
      const frame = frameOf(raisedByQuarter, contextOf('en', width));
      for (const { period, box } of mainBars(raisedByQuarter, frame)) {
        expect(box.y).toBeGreaterThanOrEqual(frame.main.top - 1e-6);
        expect(box.x).toBeGreaterThanOrEqual(frame.toX(period.from));
        expect(box.x + box.width).toBeLessThanOrEqual(frame.toX(period.to) + 1e-6);
      }
      for (const { box } of yearOnlyBars(raisedByQuarter, frame)) {
        expect(box.y).toBeGreaterThanOrEqual(frame.yearOnly!.top - 1e-6);
        expect(box.y + box.height).toBeCloseTo(frame.yearOnly!.base, 9);
      }
    }
  });

  test('bear totals that lie on no bar and on no other total', () => {
    const labels = totalLabels(raisedByQuarter, frameOf(raisedByQuarter, context), context);
    expect(labels.map(({ text }) => text).toSorted()).toEqual(['US$250M', 'US$400M+', 'US$80M']);
    const boxes = [
      ...labels.map(({ box }) => box),
      ...barsOf(raisedByQuarter).map(({ box }) => box),
    ];
    for (const [place, box] of labels.entries())
      for (const other of boxes.slice(place + 1)) expect(sharedArea(box.box, other)).toBe(0);
  });
});

test('the strip has a mark for each dated round, hollow where its amount is not known', () => {
  const cells = stripCells(raisedByQuarter, frameOf(raisedByQuarter, context));
  expect(cells).toHaveLength(8);
  expect(cells.filter(({ isAmountKnown }) => !isAmountKnown)).toHaveLength(3);
  const many = [
    quarterRowOf(['quarter', '2024-04-01', '2024-06-30'], {
      round_count: 900,
      rounds_with_amount: 600,
      rounds_without_amount: 300,
    }),
  ];
  const series = selectQuarters(many, [], { period: 'quarter', measure: 'period' });
  const bars = stripCells(series, frameOf(series, context));
  expect(bars.map(({ isAmountKnown }) => isAmountKnown)).toEqual([true, false]);
  expect(bars[0]!.box.height / bars[1]!.box.height).toBeCloseTo(2, 9);
});

describe('the words', () => {
  test('say how much, when, how much of it in one round, and what has no full date', () => {
    expect(writeQuartersFinding(raisedByQuarter, context)).toBe(
      'At least US$770M is known to have been raised in 6 rounds; the amounts of 3 more are not known. The most came in Q2 2024: at least US$400M, US$260M of it in one round (Company of large). Of US$250M only the year is known. US$40M has no date that was seen and is in no quarter. 1 event within these filters does not count.',
    );
    expect(writeQuartersFinding(raisedByYear, context)).not.toContain('only the year');
    expect(writeQuartersFinding(nothingRaised, context)).toBe(
      'No round within these filters counts as money raised.',
    );
  });

  test('of a point name its period, money, rounds and what is not known', () => {
    const points = chart.toTracks(raisedByQuarter, context)[0]!.points;
    expect(points.map(({ text }) => text)).toEqual([
      'Q2 2024, all categories: at least US$400M (4 rounds, 1 without a known amount, one amount is only a floor)',
      'Q3 2024, all categories: no amount known (2 rounds, 2 without a known amount)',
      '2024 (only the year is known), all categories: US$250M (1 round)',
      'Q1 2025, all categories: US$80M (1 round); may be incomplete',
    ]);
    const unseen = chart.toTracks(raisedUnseen, context)[0]!.points[0]!.text;
    expect(unseen).toContain('US$260M of it not verified at the source');
    const inAll = chart.toTracks(raisedInAll, context)[0]!.points.at(-1)!.text;
    expect(inAll).toContain('US$730M in all by its end');
  });

  test('are there in every language, with none of a message left over', () => {
    for (const locale of locales) {
      for (const series of [
        raisedByQuarter,
        raisedByYear,
        raisedInAll,
        raisedUnseen,
        nothingRaised,
      ]) {
        const summary = chart.summarize(series, contextOf(locale));
        expect(summary).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});

describe('the data cursor', () => {
  test('has a track for all and one a category, with a stop for each period that has a round', () => {
    const tracks = chart.toTracks(raisedByQuarter, context);
    expect(tracks.map(({ id, points }) => [id, points.map((point) => point.id)])).toEqual([
      ['total', ['2024-q2', '2024-q3', '2024', '2025-q1']],
      ['labelling_services', ['2024-q2', '2024', '2025-q1']],
      ['vector_database', ['2024-q2', '2024-q3']],
    ]);
    expect(chart.toTracks(nothingRaised, context)).toEqual([]);
  });

  test('stands within the drawing and over its period', () => {
    for (const width of [358, 960]) {
      const narrow = contextOf('en', width);
      const { top, bottom } = frameOf(raisedByQuarter, narrow);
      for (const { at, spanX } of chart
        .toTracks(raisedByQuarter, narrow)
        .flatMap((t) => t.points)) {
        expect(at[0]).toBeGreaterThan(spanX![0]);
        expect(at[0]).toBeLessThan(spanX![1]);
        expect(at[1]).toBeGreaterThanOrEqual(-1e-6);
        expect(at[1]).toBeLessThan(bottom - top);
      }
    }
  });
});

describe('the table', () => {
  const cellOf = (series: QuartersSeries, rowId: string, column: string) => {
    const { columns, rows } = chart.toTable(series, context);
    return rows.find(({ id }) => id === rowId)!.cells[
      columns.findIndex(({ id }) => id === column)
    ]!;
  };

  test('has a row a period and category with the ids of its rounds', () => {
    const { columns, rows } = chart.toTable(raisedByQuarter, context);
    expect(rows.map(({ id }) => id)).toEqual([
      '2024-q2-labelling_services',
      '2024-q2-vector_database',
      '2024-q3-vector_database',
      '2024-q4-vector_database',
      '2024-labelling_services',
      '2025-q1-labelling_services',
      'undated-vector_database',
    ]);
    for (const { cells, source } of rows) {
      expect(cells).toHaveLength(columns.length);
      expect(source).toBeDefined();
    }
    expect(cellOf(raisedByQuarter, '2024-q2-labelling_services', 'rows').value).toBe(
      'large; floor; silent',
    );
    expect(cellOf(raisedByQuarter, '2024-q4-vector_database', 'rows-left-out').value).toBe('talks');
    expect(cellOf(raisedByQuarter, '2024-q3-vector_database', 'raised').value).toBeUndefined();
    expect(cellOf(raisedByQuarter, '2025-q1-labelling_services', 'cumulative')).toEqual({
      value: 630e6,
      text: 'at least US$630M',
    });
    expect(cellOf(raisedByQuarter, '2025-q1-labelling_services', 'floors').value).toBe(0);
    expect(cellOf(raisedByQuarter, '2025-q1-labelling_services', 'floors-by-end').value).toBe(1);
    expect(cellOf(raisedByQuarter, '2024-q2-vector_database', 'raised').text).toBe('US$100M');
  });

  test('names every source of a row, and its weakest evidence', () => {
    const { rows } = chart.toTable(raisedByQuarter, context);
    expect(rowSources({ columns: [], rows: rows.slice(0, 1) }).map((one) => one?.title)).toEqual([
      'Source of large',
      'Source of floor',
      'Source of silent',
    ]);
    expect(rows[0]).toMatchObject({
      grade: { evidence: 'unlinked', standing: 'sound' },
    });
    expect(rows[1]!.source!.url).toBe('https://example.org/spring');
  });
});

test('an amount is unseen only where it counts', () => {
  const events = [eventRowOf('a', { unverified_fields: 'stage;amount_usd_m' })];
  const unseenIn = (some: readonly FundingEventRow[]) =>
    wholeTally(selectQuarters(quarterRows, some, raisedByQuarter.view)).unseenUsd;
  expect(unseenIn(events)).toBe(100e6);
  expect(unseenIn([eventRowOf('a', { unverified_fields: 'stage' })])).toBe(0);
  expect(unseenIn([eventRowOf('a', { unverified_fields: '*', raised_usd_m: undefined })])).toBe(0);
  expect(unseenIn(quarterEvents)).toBe(0);
});

test('the quarter of a day begins on the first of its month', () => {
  expect(firstDayOfQuarter(Date.UTC(2026, 10, 23))).toBe('2026-10-01');
  expect(firstDayOfQuarter(Date.UTC(2026, 2, 31))).toBe('2026-01-01');
});

describe.each<[string, Partial<FundingFilters>]>([
  ['every round', {}],
  ['unverified ones too', { counts_unverified: true }],
  ['vector databases until 2023', { categories: 'vector_database', to_year: 2023 }],
])('on the table of rounds, %s', (_, filters) => {
  let rows: readonly FundingQuarterRow[];
  let events: readonly FundingEventRow[];

  beforeAll(async () => {
    rows = await ask(quartersQuery, filters);
    events = await ask(roundsQuery, filters);
  });

  const usd = (some: readonly FundingQuarterRow[]): number =>
    sum(some.map(({ raised_usd_m: amount = 0 }) => amount * 1e6));

  test.each(views)('the bars by $period ($measure) add up to the rows', (view) => {
    const series = selectQuarters(rows, events, view);
    const dated = usd(rows.filter((row) => row.period_kind !== 'undated'));
    const drawn = barsOf(series).flatMap(({ parts }) => parts);
    const last = series.periods.at(-1)!;
    const ends =
      view.measure === 'cumulative' ? drawn.filter(({ period }) => period === last) : drawn;
    expect(sum(ends.map(({ amountUsd }) => amountUsd))).toBeCloseTo(dated, 0);
    expect(wholeTally(series).raisedUsd).toBeCloseTo(usd(rows), 0);
    expect(wholeTally(series).roundCount).toBe(sum(rows.map((row) => row.round_count)));
  });

  test('a year is its quarters and its rounds without a quarter', () => {
    const [byYear, byQuarter] = (['year', 'quarter'] as const).map((period) =>
      selectQuarters(rows, events, { period, measure: 'period' }),
    );
    for (const { id } of byYear!.periods) {
      const parts = [...byQuarter!.periods, ...byQuarter!.yearOnly].filter((one) =>
        one.id.startsWith(id),
      );
      const expected = sum(parts.map((one) => totalOf(one).raisedUsd ?? 0));
      expect([id, raisedIn(byYear!, id) ?? 0]).toEqual([id, expect.closeTo(expected, 0)]);
    }
  });

  test('what is cumulative is every raise with a date up to the end of the period', () => {
    const series = selectQuarters(rows, events, { period: 'year', measure: 'cumulative' });
    for (const { to, sums } of series.periods)
      for (const { category, upToEnd } of sums) {
        const earlier = events.filter(
          (event) =>
            event.category === category &&
            event.date_precision !== 'unseen' &&
            Date.parse(event.announced_on) < to,
        );
        const raised = sum(earlier.map((event) => event.raised_usd_m ?? 0));
        expect(upToEnd.raisedUsd ?? 0).toBeCloseTo(raised * 1e6, 0);
      }
  });

  test('what is cumulative says from which year on it counts', () => {
    const counted = events.filter(
      (event) => event.left_out === undefined && event.date_precision !== 'unseen',
    );
    const since = Math.min(...counted.map((event) => Number(event.announced_on.slice(0, 4))));
    const findingOf = (measure: QuartersView['measure']) =>
      writeQuartersFinding(
        selectQuarters(rows, events, { period: 'quarter', measure }),
        contextOf('en'),
      );
    expect(findingOf('cumulative')).toContain(`Added up since ${since}, over the rounds`);
    expect(findingOf('period')).not.toContain('Added up');
  });

  test('a quarter may be incomplete exactly where its rows are flagged', () => {
    const series = selectQuarters(rows, events, { period: 'quarter', measure: 'period' });
    for (const { from, mayBeIncomplete } of series.periods) {
      const own = rows.filter(
        (row) =>
          row.period_kind === 'quarter' &&
          row.period_start_on === new Date(from).toISOString().slice(0, 10),
      );
      if (own.length > 0)
        expect([from, mayBeIncomplete]).toEqual([
          from,
          own.some((row) => row.may_be_incomplete === 1),
        ]);
    }
  });

  test('the events of a period carry its money and its rounds', () => {
    const series = selectQuarters(rows, events, { period: 'quarter', measure: 'period' });
    const periods = [...series.periods, ...series.yearOnly, periodWith(series, 'undated')!];
    for (const period of periods) {
      const counted = eventsIn(series, period, series.view).filter(
        (row) => row.left_out === undefined,
      );
      const { raisedUsd = 0, roundCount } = totalOf(period);
      expect([period.id, counted.length]).toEqual([period.id, roundCount]);
      expect(sum(counted.map((row) => (row.raised_usd_m ?? 0) * 1e6))).toBeCloseTo(raisedUsd, 0);
    }
  });
});
