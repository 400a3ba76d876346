import { beforeAll, describe, expect, test } from 'vitest';
import type { TableTwin } from '../../src/charts/chart.ts';
import {
  coverageQuery,
  roundsQuery,
  type FundingEventRow,
} from '../../src/charts/funding-figures/queries.ts';
import { eventPeriod } from '../../src/charts/parts/event-period.ts';
import { chartHeight, frameOf } from '../../src/charts/funding-timeline/frame.ts';
import { fundingTimelineChart } from '../../src/charts/funding-timeline/index.ts';
import { keyEntries, sizeCircles } from '../../src/charts/funding-timeline/key-layout.ts';
import { layLane } from '../../src/charts/funding-timeline/lane-rows.ts';
import { areaScale, markArea, reachOf } from '../../src/charts/funding-timeline/mark-area.ts';
import { markStyle } from '../../src/charts/funding-timeline/mark-style.ts';
import { placeNames } from '../../src/charts/funding-timeline/place-names.ts';
import { selectTimeline, type TimelineSeries } from '../../src/charts/funding-timeline/series.ts';
import { timelineYears } from '../../src/charts/funding-timeline/timeline-years.ts';
import { writeTimelineFinding } from '../../src/charts/funding-timeline/write-finding.ts';
import { sharedArea } from '../../src/charts/parts/freest-box.ts';
import { leaderBoxes } from '../../src/charts/parts/leader-line.ts';
import { writeMoney } from '../../src/charts/parts/write-money.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  eventRowOf,
  everyKindOfEvent,
  knownAmounts,
  logTimeline,
  noEvents,
  onLinearScale,
  timelineRows,
} from '../cases/funding-timeline.ts';
import { ask } from '../support/ask.ts';

const context = contextOf('en');
const widths = [328, 358, 700, 960, 1200];

const eventOf = (series: TimelineSeries, id: string) =>
  series.events.find((event) => event.id === id)!;

const pointsOf = (series: TimelineSeries, words = context) =>
  fundingTimelineChart.toTracks(series, words).flatMap(({ points }) => points);

const pointOf = (id: string) => pointsOf(everyKindOfEvent).find((point) => point.id === id)!;

function cellOf({ columns, rows }: TableTwin, id: string, column: string) {
  const place = columns.findIndex((one) => one.id === column);
  return rows.find((row) => row.id === id)!.cells[place]!;
}

describe('the amount of an event', () => {
  test.each(['Undisclosed', 'Total So Far', 'Nothing Printed'])(
    'that is not known of it alone has no place on the axis: %s',
    (id) => {
      expect(eventOf(everyKindOfEvent, id).amountUsd).toBeUndefined();
      expect(pointOf(id).plot).toBe(1);
      const frame = frameOf(everyKindOfEvent, 960);
      const [, y] = frame.placeOf(eventOf(everyKindOfEvent, id));
      expect(y).toBeGreaterThan(frame.lane!.top);
      expect(y).toBeLessThan(frame.lane!.bottom);
    },
  );
  test('is drawn in dollars where it is known, whether it counts or not', () => {
    expect(pointOf('Claimed').at[1]).toBe(46e6);
    expect(pointOf('Bought').at[1]).toBe(1e9);
    expect(pointOf('Unseen').at[1]).toBe(87e6);
  });
  test('needs no lane where every amount is known', () => {
    expect(frameOf(knownAmounts, 960).lane).toBeUndefined();
    expect(fundingTimelineChart.buildOption(knownAmounts, context)['grid']).toHaveLength(1);
  });
});

describe('the area of a mark', () => {
  test.each(widths)('is in proportion to the post-money valuation at %i pixels', (width) => {
    const scale = areaScale(everyKindOfEvent, width);
    const areaOf = (id: string) => markArea(eventOf(everyKindOfEvent, id), scale);
    expect(areaOf('Large Valued') / areaOf('Small Valued')).toBeCloseTo(20_000 / 200, 9);
    expect(areaOf('Partnered') / areaOf('Unseen')).toBeCloseTo(29_000 / 1100, 9);
    for (const { valueUsd, radius } of sizeCircles(everyKindOfEvent, width)) {
      expect((Math.PI * radius ** 2) / valueUsd).toBeCloseTo(areaOf('Small Valued') / 200e6, 12);
    }
  });
  test('is the same for all whose post-money valuation is not known', () => {
    const scale = areaScale(everyKindOfEvent, 960);
    for (const id of ['Claimed', 'Year Only', 'Seeming Pre-money', 'Bought', 'Undisclosed']) {
      expect(eventOf(everyKindOfEvent, id).postMoneyUsd).toBeUndefined();
      expect(markArea(eventOf(everyKindOfEvent, id), scale)).toBe(scale.unknown);
    }
  });
  test('never fills the plot', () => {
    const giant = selectTimeline(
      [eventRowOf('a', '2021-01-01', 1, { post_money_usd_m: 1e6, valuation_kind: 'post_money' })],
      logTimeline,
    );
    expect(reachOf(giant.events[0]!, areaScale(giant, 960))).toBeLessThan(100);
  });
});

describe('the look of a mark', () => {
  const styleOf = (id: string) => markStyle(eventOf(everyKindOfEvent, id), context.theme);
  test('is filled only where a valuation was seen', () => {
    expect(styleOf('Large Valued').fill).toBe(context.theme.funding);
    for (const id of ['Claimed', 'Undisclosed']) expect(styleOf(id).fill).toBe(context.theme.paper);
    expect(styleOf('Unseen').fill).toBe('none');
  });
  test('is dashed where it was not seen, and where it has not come about', () => {
    expect(styleOf('Large Valued').lineDash).toBeUndefined();
    expect(styleOf('Unseen').lineDash).not.toEqual(styleOf('In Talks').lineDash);
    expect(styleOf('Unseen').lineDash).toBeDefined();
    expect(styleOf('In Talks').lineDash).toBeDefined();
  });
  test('is ink for what became of a company, and not for what it bought', () => {
    for (const id of ['Bought', 'Partnered']) expect(styleOf(id).stroke).toBe(context.theme.ink);
    expect(styleOf('Buyer').stroke).toBe(context.theme.baseline);
    expect(styleOf('Buyer').lineDash).toBeUndefined();
  });
  test('of a figure that was not seen stays hollow when such figures count', () => {
    const counted = timelineRows.map((row) =>
      row.left_out === 'unverified' ? { ...row, left_out: undefined, raised_usd_m: 87 } : row,
    );
    const event = eventOf(selectTimeline(counted, logTimeline), 'Unseen');
    expect(markStyle(event, context.theme)).toEqual(styleOf('Unseen'));
  });
  test('is explained by the key, entry for entry', () => {
    const looks = (series: TimelineSeries) =>
      keyEntries(series, 960).entries.flatMap((one) => (one.kind === 'look' ? [one.look] : []));
    expect(looks(everyKindOfEvent)).toEqual([
      'keyUnvalued',
      'keyUnseen',
      'keyOutcome',
      'keySpent',
      'keyOpen',
      'keyRejected',
      'keyArticle',
    ]);
    expect(looks(knownAmounts)).toEqual(['keyUnvalued', 'keyArticle']);
  });
});

describe('the place of a mark in time', () => {
  test('is the middle of what is known of its date', () => {
    const day = Date.UTC(2024, 1, 29);
    expect(eventPeriod('2024-02-29', 'day')).toEqual({ from: day, to: day });
    const month = { from: Date.UTC(2024, 1, 1), to: Date.UTC(2024, 2, 1) };
    expect(eventPeriod('2024-02-29', 'month')).toEqual(month);
    const year = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };
    expect(eventPeriod('2024-02-29', 'year')).toEqual(year);
    expect(eventOf(everyKindOfEvent, 'Year Only').at).toBe(Date.UTC(2022, 6, 2, 12));
  });
  test('says no more than was seen at the source', () => {
    const row = eventRowOf('a', '2021-03-10', 5, { date_precision: 'year' });
    expect(selectTimeline([row], logTimeline).events[0]!.at).toBe(Date.UTC(2021, 6, 2, 12));
  });
  test('lies within the plot whatever is asked for', () => {
    for (const width of widths) {
      const frame = frameOf(everyKindOfEvent, width);
      for (const event of everyKindOfEvent.events) {
        const [x, y] = frame.placeOf(event);
        expect(x).toBeGreaterThanOrEqual(frame.left);
        expect(x).toBeLessThanOrEqual(frame.right);
        expect(y).toBeGreaterThanOrEqual(frame.top);
        expect(y).toBeLessThanOrEqual(chartHeight(everyKindOfEvent, width));
      }
    }
  });
});

describe('the years of the axis', () => {
  const all = [2014, 2018, 2026];
  test('are those of the table until others are asked for, whatever else is filtered', () => {
    expect(timelineYears([2000, 2100], all, timelineRows)).toEqual([2014, 2026]);
    expect(timelineYears([2021, 2100], all, [])).toEqual([2021, 2026]);
    expect(timelineYears([2021, 2023], all, timelineRows)).toEqual([2021, 2023]);
  });
  test('are those of the rows while the table is not there', () => {
    expect(timelineYears([2000, 2100], [], timelineRows)).toEqual([2021, 2024]);
  });
  test('never run backwards', () => {
    for (const asked of [
      [2090, 2100],
      [2000, 2001],
      [2100, 2100],
    ] as const) {
      const [from, to] = timelineYears(asked, all, []);
      expect(from).toBeLessThanOrEqual(to);
    }
  });
});

describe('the lane', () => {
  test('keeps marks apart, one under the other where they would touch', () => {
    const marks = Array.from({ length: 40 }, (_, place) => ({
      id: String(place),
      x: (place * 37) % 200,
      reach: place % 9 === 0 ? 20 : 5,
    }));
    const { yOf, height } = layLane(marks);
    for (const [place, one] of marks.entries()) {
      expect(yOf.get(one.id)! + one.reach).toBeLessThan(height);
      for (const other of marks.slice(place + 1)) {
        const least = one.reach + other.reach;
        const down = Math.abs(yOf.get(one.id)! - yOf.get(other.id)!);
        expect(Math.abs(one.x - other.x) >= least || down >= least).toBe(true);
      }
    }
  });
});

function expectGoodNames(series: TimelineSeries, width: number, locale: 'en' | 'zh-Hant'): void {
  const words = contextOf(locale, width);
  const frame = frameOf(series, width);
  const names = placeNames(series, frame, words);
  for (const [place, { box, edge, isInside }] of names.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(frame.left);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThan(frame.top - 8);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.bottom);
    expect(isInside || leaderBoxes(edge, box).length < 40).toBe(true);
    for (const other of names.slice(place + 1)) expect(sharedArea(box, other.box)).toBe(0);
  }
  const named = new Set(names.map(({ event }) => event.id));
  for (const { id, row } of series.events) {
    if (row.claim_id !== undefined) expect([width, id, named.has(id)]).toEqual([width, id, true]);
  }
}

describe('the names in the plot', () => {
  test.each(widths)(
    'do not overlap or leave it at %i pixels, those of the article among them',
    (width) => {
      for (const series of [everyKindOfEvent, onLinearScale, knownAmounts]) {
        expectGoodNames(series, width, 'en');
        expectGoodNames(series, width, 'zh-Hant');
      }
    },
  );
  test('say the claim of the article, and what became of a company', () => {
    const names = placeNames(
      everyKindOfEvent,
      frameOf(everyKindOfEvent, 1200),
      contextOf('en', 1200),
    );
    const texts = names.map(({ text }) => text.replace(/\n|, /, ' | '));
    expect(texts).toContain('Small Valued (C09) | US$50M');
    expect(texts).toContain('Claimed (C11) | US$46M');
    expect(texts).toContain('Bought bought | US$1B');
    expect(texts).toContain('A Partner’s stake in Partnered | US$14B');
  });
});

describe('the data cursor and the table', () => {
  test.each([everyKindOfEvent, knownAmounts, noEvents])(
    'hold every event exactly once',
    (series) => {
      const ids = series.events.map(({ id }) => id);
      expect(
        pointsOf(series)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids.toSorted());
      expect(fundingTimelineChart.toTable(series, context).rows.map(({ id }) => id)).toEqual(ids);
    },
  );
  test('say all of a round', () => {
    expect(pointOf('Small Valued').text).toBe(
      'Small Valued (claim C09 of the article), Series A, March 10, 2021: US$50M raised; post-money valuation US$200M; share sold: 25%; led by A Fund.',
    );
    expect(pointOf('Year Only').text).toBe(
      'Year Only, Series A, 2022: US$12M raised (RMB 80m converted); post-money valuation not known.',
    );
  });
  test('mark what does not count and what was not verified', () => {
    expect(pointOf('Unseen').text).toContain('does not count as money raised: not verified');
    expect(pointOf('Partnered').text).toContain('by A Partner; does not count as money raised');
    expect(pointOf('In Talks').text).toContain('not closed');
    expect(pointOf('Misquoted').text).toContain('rejected figure; seen at its address, wrong');
    expect(pointOf('Claimed').text).toContain('May 2021, date not verified');
    expect(pointOf('Claimed').text).toContain('not verified: date, lead investors');
    expect(pointOf('Seeming Pre-money').text).toContain(
      'valuation, pre- or post-money not said US$900M',
    );
    expect(pointOf('Total So Far').text).toContain(
      'amount of this round not known, US$40M in all its rounds so far',
    );
  });
  test('the table says what counts apart from what is printed, and leaves empty what is not known', () => {
    const twin = fundingTimelineChart.toTable(everyKindOfEvent, context);
    expect(cellOf(twin, 'Undisclosed', 'amount')).toEqual({ value: undefined, text: '' });
    expect(cellOf(twin, 'Total So Far', 'amount').value).toBe(40e6);
    expect(cellOf(twin, 'Total So Far', 'raised').value).toBeUndefined();
    expect(cellOf(twin, 'Unseen', 'leftOut').text).toBe('not verified at its source');
    expect(cellOf(twin, 'Small Valued', 'sold')).toEqual({ value: 0.25, text: '25%' });
    expect(cellOf(twin, 'Small Valued', 'soldBound').text).toBe('exact');
    expect(cellOf(twin, 'Year Only', 'original').text).toBe('RMB 80m converted');
    for (const { cells } of twin.rows) expect(cells).toHaveLength(twin.columns.length);
  });
  test.each([
    ['day', '2021-03-10', 'day'],
    ['month', '2021-03', 'month'],
    ['year', '2021', 'year'],
    ['unseen', '2021-03', 'not verified'],
  ] as const)('the table keeps a date as far as it is known: %s', (seen, value, precision) => {
    const row = eventRowOf('a', '2021-03-10', 5, {
      announced_precision: 'month',
      date_precision: seen,
    });
    const twin = fundingTimelineChart.toTable(selectTimeline([row], logTimeline), context);
    expect(cellOf(twin, 'a', 'date').value).toBe(value);
    expect(cellOf(twin, 'a', 'date-precision').text).toBe(precision);
  });
  test.each([
    ['lower_bound', 'exact', 'At least US$150M is known', 'with US$100M (March 2021)'],
    ['exact', 'lower_bound', 'At least US$150M is known', 'with at least US$100M (March 2021)'],
    ['exact', 'exact', ' US$150M is known', 'with US$100M (March 2021)'],
  ] as const)('a floor in a sum makes it one: %s, %s', (small, large, sum, most) => {
    const rows = [
      eventRowOf('a', '2021-03-10', 50, { amount_kind: small }),
      eventRowOf('b', '2021-03-11', 100, { amount_kind: large }),
    ];
    const finding = writeTimelineFinding(selectTimeline(rows, logTimeline), context);
    expect(finding).toContain(sum);
    expect(finding).toContain(most);
  });
  test('rounds that are as large as the largest are all named', () => {
    const tied = (ids: readonly string[]) =>
      writeTimelineFinding(
        selectTimeline(
          ids.map((id, place) => eventRowOf(id, `2021-03-1${place}`, 100)),
          logTimeline,
        ),
        context,
      );
    expect(tied(['b', 'a'])).toContain('The largest are those of a and b with US$100M each.');
    expect(tied(['c', 'b', 'a'])).toContain('those of a, b and 1 other with');
    expect(tied(['d', 'c', 'b', 'a'])).toContain('those of a, b and 2 others with');
  });
  test('the finding counts events, rounds, money and what is left out', () => {
    expect(writeTimelineFinding(everyKindOfEvent, context)).toBe(
      '14 events, of which 8 count as rounds. US$1.14B is known to have been raised in 5 rounds; 3 give no amount that counts. The largest is Large Valued with US$1B (June 2023). 6 events are shown and not counted: rejected figure (1), not verified at its source (1), not closed (1), brought the company no money (3).',
    );
    expect(writeTimelineFinding(noEvents, context)).toBe('No event passes the filters.');
  });
});

describe('on the tables of the package', () => {
  let rows: readonly FundingEventRow[];
  let series: TimelineSeries;

  beforeAll(async () => {
    rows = await ask(roundsQuery);
    series = selectTimeline(rows, { scale: 'log', years: timelineYears([2000, 2100], [], rows) });
  });

  test('every row is a point and a row of the table, exactly once', () => {
    const ids = rows.map((row) => row.funding_round_id).toSorted();
    expect(
      pointsOf(series)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids);
    const twin = fundingTimelineChart.toTable(series, context);
    expect(twin.rows.map(({ id }) => id).toSorted()).toEqual(ids);
  });
  test('the finding agrees with the coverage that SQL counts', async () => {
    const inAll = (await ask(coverageQuery)).find((row) => row.category === undefined)!;
    const finding = writeTimelineFinding(series, context);
    expect(finding).toContain(`${inAll.event_count} events, of which ${inAll.round_count} count`);
    expect(finding).toContain(writeMoney(inAll.raised_usd_m! * 1e6, 'USD', context));
    expect(finding).toContain(`in ${inAll.rounds_with_amount} rounds`);
    expect(finding).toContain(`${inAll.rounds_without_amount} give no amount`);
  });
  test('no round that counts as without an amount is drawn at one of its own, unless that was not seen', () => {
    for (const { row, amountUsd, isSeen } of series.events) {
      if (row.left_out !== undefined || row.raised_usd_m !== undefined) continue;
      expect([row.funding_round_id, amountUsd === undefined || !isSeen]).toEqual([
        row.funding_round_id,
        true,
      ]);
    }
  });
  test.each(widths)('names are clear of each other at %i pixels', (width) => {
    for (const scale of ['log', 'linear'] as const) {
      const view = { ...series.view, scale };
      expectGoodNames({ ...series, view }, width, 'en');
      expectGoodNames({ ...series, view }, width, 'zh-Hant');
      const vectors = rows.filter(({ category }) => category === 'vector_database');
      expectGoodNames(selectTimeline(vectors, view), width, 'en');
    }
  });
  test('the three rounds of the article, Neon’s sale and Meta’s stake are named', () => {
    for (const width of [358, 960]) {
      const words = contextOf('en', width);
      const texts = placeNames(series, frameOf(series, width), words).map(({ text }) => text);
      const all = texts.join(' ');
      for (const name of ['Weaviate (C09)', 'Pinecone (C10)', 'Neon (C11)', 'Neon bought'])
        expect(all).toContain(name);
      expect(all).toContain('Meta’s stake in Scale AI');
    }
  });
  test('every text is complete in every language', () => {
    const unnoted = rows.map((row) => ({ ...row, note_en: undefined }));
    const plain = selectTimeline(unnoted, series.view);
    for (const locale of locales) {
      const words = contextOf(locale);
      const twin = fundingTimelineChart.toTable(plain, words);
      const texts = [
        fundingTimelineChart.summarize(plain, words),
        ...pointsOf(plain, words).map(({ text }) => text),
        ...twin.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ];
      for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity|\bnone\b|[{}]/);
    }
  });
});
