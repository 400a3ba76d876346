import fc from 'fast-check';
import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { layerBuilder } from '../../src/app/chart-host/layer-builder.ts';
import { eventLane } from '../../src/charts/events/event-lane.ts';
import { joinMarks } from '../../src/charts/events/join-marks.ts';
import { laneFrame } from '../../src/charts/events/lane-frame.ts';
import { markOutline } from '../../src/charts/events/mark-outline.ts';
import { periodRows } from '../../src/charts/events/period-rows.ts';
import { plotMiddle } from '../../src/charts/events/plot-middle.ts';
import { eventsQuery } from '../../src/charts/events/queries.ts';
import { byGroup, selectEvents, type ChartEvent } from '../../src/charts/events/series.ts';
import { withEvents } from '../../src/charts/events/with-events.ts';
import {
  writeEvent,
  writeEventDate,
  writeEventKey,
  writeEventWhat,
} from '../../src/charts/events/write-event.ts';
import { exhaustionDatesChart } from '../../src/charts/exhaustion-dates/index.ts';
import { growthAuditChart } from '../../src/charts/growth-audit/index.ts';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { scenarioDifferenceChart } from '../../src/charts/scenario-difference/index.ts';
import { yearTornadoChart } from '../../src/charts/tornado/index.ts';
import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import { toDecimalYear } from '../../src/core/time.ts';
import { readRows, type RowOf } from '../../src/data/query.ts';
import { eventGroups } from '../../src/scenario/event-groups.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  eventRowOf,
  eventRows,
  everyKindOfEvent,
  fallOfShares,
  fireflyAlone,
  people,
  priceOfDay,
  seen,
  target,
  undatedPrice,
  wrong,
} from '../cases/events.ts';
import { claimsBesideDates } from '../cases/exhaustion-dates.ts';
import { everyVerdict } from '../cases/growth-audit.ts';
import { runOutBesideGhost } from '../cases/run-out.ts';
import { fanBesideGhost, fanOfWorlds } from '../cases/runway-fan.ts';
import { laterInThreeSteps } from '../cases/scenario-difference.ts';
import { mostlyChance, nothingUncertain } from '../cases/tornado.ts';
import { setsAcrossTheStocks } from '../cases/training-sets.ts';
import { nodeEngine } from '../support/node-engine.ts';

const context = contextOf('en');

function eventOf(row: (typeof eventRows)[number]): ChartEvent {
  return selectEvents([row], eventGroups)[0]!;
}

describe('the events in the tables', () => {
  let rows: readonly RowOf<typeof eventsQuery.shape>[];
  beforeAll(async () => {
    const engine = await nodeEngine();
    rows = readRows(eventsQuery.shape, await engine.run(eventsQuery.sql, {}));
  });

  test('every group has some', () => {
    const groups = byGroup(selectEvents(rows, eventGroups));
    expect(groups.map(({ group, events }) => [group, events.length])).toEqual([
      ['firefly', 9],
      ['share-price', 6],
      ['bases', 9],
      ['targets', 2],
    ]);
  });

  test.each([
    ['firefly-2023-08', 'August 2023', 'Adobe Firefly: over 1B assets so far', 'seen'],
    ['firefly-2024-10', 'October 2024', 'Adobe Firefly: 13B assets so far', 'hollow'],
    ['firefly-2026-05', 'May 2026', 'Adobe Firefly: 12B assets so far', 'wrong'],
    [
      'adobe-2023-08-share-price-change',
      'March 2023–August 2023',
      'Adobe (ADBE), since the launch of Firefly: up 36%',
      'seen',
    ],
    ['adobe-2024-share-price-change', '2024', 'Adobe (ADBE): down 25.5%', 'seen'],
    ['adobe-2026-02-09-share-price', 'February 9, 2026', 'Adobe (ADBE): US$262.95 a share', 'seen'],
    [
      'baidu-2023-09-annotation-bases',
      'September 2023',
      'Annotation bases Baidu set up with partners: over 10',
      'seen',
    ],
    [
      'nda-2025-03-bases-output',
      'March 2025',
      'Related output of the seven national annotation bases: over RMB 8.3B',
      'seen',
    ],
    [
      'ndrc-2027-china-annotation-growth-target',
      '2024–2027',
      'China data annotation industry, yearly growth: over 20% a year',
      'seen',
    ],
  ])('%s', (id, date, what, state) => {
    const event = selectEvents(rows, eventGroups).find((each) => each.id === id)!;
    expect(writeEventDate(event, context)).toBe(date);
    expect(writeEventWhat(event, context)).toBe(what);
    expect(event.state).toBe(state);
  });
});

describe('the selection', () => {
  test('counts group by group, and in each by time', () => {
    expect(everyKindOfEvent.map(({ number, id }) => [number, id])).toEqual([
      [1, 'seen'],
      [2, 'seen-soon-after'],
      [3, 'unverified'],
      [4, 'wrong'],
      [5, 'fall'],
      [6, 'price'],
      [7, 'undated'],
      [8, 'people'],
      [9, 'target'],
      [10, 'later-target'],
    ]);
  });

  test('leaves out the groups that are not chosen, and only those', () => {
    const ids = selectEvents(eventRows, ['targets', 'bases']).map(({ id }) => id);
    expect(ids).toEqual(['people', 'target', 'later-target']);
    expect(selectEvents(eventRows, [])).toEqual([]);
  });

  test('a day and a month stand at their middle, a longer period at its start', () => {
    expect(toDecimalYear(eventOf(seen).at)).toBeCloseTo(2023 + (59 + 31 / 2) / 365, 9);
    expect(eventOf(seen).isPeriod).toBe(false);
    expect(eventOf(target)).toMatchObject({
      isPeriod: true,
      at: Date.UTC(2024, 0, 1),
      to: Date.UTC(2028, 0, 1),
    });
  });

  test.each([
    [{}, 'seen'],
    [{ evidence: 'unlinked' }, 'seen'],
    [{ evidence: 'unverified' }, 'hollow'],
    [{ unverified_fields: '*' }, 'hollow'],
    [{ unverified_fields: 'value' }, 'hollow'],
    [{ unverified_fields: 'publisher' }, 'seen'],
    [{ standing: 'disputed' }, 'hollow'],
    [{ standing: 'superseded' }, 'hollow'],
    [{ standing: 'misquote' }, 'wrong'],
    [{ standing: 'wrong', evidence: 'unverified' }, 'wrong'],
  ] as const)('%o is drawn as %s', (more, state) => {
    const event = eventOf(eventRowOf('a', ['2024-01-01', '2024-01-31'], more));
    expect(event.state).toBe(state);
    if (state === 'hollow')
      expect(writeEvent(event, context)).toMatch(/not verified|disputed|superseded/);
  });
});

describe('in words', () => {
  test.each([
    ['en', 'Event 1, 2024. Shares: down 25.5%'],
    ['zh-Hant', '事件 1，2024 年。股票：下跌 25.5%'],
    ['zh-Hans', '事件 1，2024 年。股票：下跌 25.5%'],
  ] as const)('a year and a fall in %s', (locale, text) => {
    expect(writeEvent(eventOf(fallOfShares), contextOf(locale))).toBe(text);
  });

  test.each([
    ['en', 'Event 1, March 2023. Pictures: over 2B assets so far'],
    ['zh-Hant', '事件 1，2023 年 3 月。圖像：超過 20億項素材（累計）'],
    ['zh-Hans', '事件 1，2023 年 3 月。图像：超过 20亿项素材（累计）'],
  ] as const)('a month and a qualified total in %s', (locale, text) => {
    expect(writeEvent(eventOf(seen), contextOf(locale))).toBe(text);
  });

  test.each([
    ['en', '2024–2027', 'over 20% a year'],
    ['zh-Hant', '2024–2027 年', '超過 20%（每年）'],
    ['zh-Hans', '2024–2027 年', '超过 20%（每年）'],
  ] as const)('the period of a target in %s', (locale, date, figure) => {
    expect(writeEventDate(eventOf(target), contextOf(locale))).toBe(date);
    expect(writeEventWhat(eventOf(target), contextOf(locale))).toContain(figure);
  });

  test('what is not known of a date is said', () => {
    expect(writeEventDate(eventOf(undatedPrice), context)).toBe('2026, day unknown');
    expect(writeEventDate(eventOf(priceOfDay), contextOf('zh-Hant'))).toBe('2025 年 12 月 31 日');
  });

  test.each([
    [{ value: 7, unit: 'count' }, 'Pictures: 7'],
    [{ value: 17282, unit: 'terabyte' }, 'Pictures: 17,282 TB'],
    [{ value: 8.3, unit: 'billion', currency: 'CNY' }, 'Pictures: RMB 8.3B'],
    [{ value: 10, unit: 'million', currency: 'USD' }, 'Pictures: US$10M'],
    [{ value: -0.02, unit: 'share_per_year' }, 'Pictures: -2% a year'],
    [{ value: 5, unit: 'people', value_qualifier: 'low_end' }, 'Pictures: at least 5 people'],
  ] as const)('%o', (more, text) => {
    const event = eventOf({ ...people, ...more });
    expect(writeEventWhat(event, context)).toBe(text);
  });

  test('a wrong figure says that it is wrong, and why', () => {
    const text = writeEvent(eventOf(wrong), context);
    expect(text).toContain('wrong');
    expect(text).toContain('Cannot be right.');
  });

  test('the key of a picture names every number once', () => {
    const key = writeEventKey(everyKindOfEvent, context);
    expect(key.match(/(?:^Events: |; )\d+:/g)).toHaveLength(everyKindOfEvent.length);
  });
});

describe('joined marks', () => {
  const room = { left: 0, right: 500, least: 20, gap: 2 };
  const widthOf = (members: readonly unknown[]): number => (members.length === 1 ? 18 : 34);
  const joinedAt = (...xs: readonly number[]) =>
    joinMarks(
      xs.map((x) => ({ x })),
      widthOf,
      room,
    ).map(({ members, x, width }) => [members.length, x, width]);

  test('marks that have room stay alone where they are', () => {
    expect(joinedAt(100, 122, 300)).toEqual([
      [1, 100, 20],
      [1, 122, 20],
      [1, 300, 20],
    ]);
  });

  test('those that would overlap become one over the stretch that they stand on', () => {
    expect(joinedAt(100, 121)).toEqual([[2, 110.5, 41]]);
    expect(joinedAt(100, 104)).toEqual([[2, 102, 34]]);
  });

  test('one that grows takes in its neighbours', () => {
    expect(joinedAt(100, 121, 142)).toEqual([[3, 121, 62]]);
  });

  test('a mark at the edge stays within the room', () => {
    expect(joinedAt(3, 499)).toEqual([
      [1, 10, 20],
      [1, 490, 20],
    ]);
  });

  test('none is lost, none out of order, none over another', () => {
    const places = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 });
    fc.assert(
      fc.property(places, (xs) => {
        const marks = xs.toSorted((a, b) => a - b).map((x) => ({ x }));
        const joined = joinMarks(marks, widthOf, room);
        expect(joined.flatMap(({ members }) => members)).toEqual(marks);
        joined.slice(1).forEach((next, place) => {
          const before = joined[place]!;
          expect(next.x - next.width / 2).toBeGreaterThanOrEqual(before.x + before.width / 2 + 2);
        });
      }),
    );
  });
});

describe('the bars of periods', () => {
  const spans = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 9 })),
    {
      maxLength: 12,
    },
  );

  test('need as many rows as there are periods on the busiest day, and no two share a day of a row', () => {
    fc.assert(
      fc.property(spans, (pairs) => {
        const periods = pairs
          .toSorted(([a], [b]) => a - b)
          .map(([from, length], id) => ({
            id: String(id),
            from,
            to: from + length,
            isPeriod: true,
          }));
        const { count, rowOf } = periodRows(periods);
        const onDay = (day: number) => periods.filter(({ from, to }) => from <= day && day < to);
        const days = Array.from({ length: 100 }, (_, day) => onDay(day));
        expect(count).toBe(Math.max(0, ...days.map((each) => each.length)));
        for (const each of days) {
          expect(new Set(each.map(({ id }) => rowOf.get(id))).size).toBe(each.length);
        }
      }),
    );
  });

  test('a day has no bar', () => {
    expect(periodRows([eventOf(seen)])).toEqual({ count: 0, rowOf: new Map() });
  });

  test('each group has its own row of marks, one below the other and above the foot', () => {
    const { height, rows } = laneFrame(everyKindOfEvent);
    expect(rows.map(({ group }) => group)).toEqual([...eventGroups]);
    const heights = rows.flatMap(({ marksAboveFoot, barAboveFoot }) => [
      marksAboveFoot,
      ...barAboveFoot.values(),
    ]);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(heights.every((each) => each > 0 && each < height)).toBe(true);
  });

  test('the groups are told apart by their outline', () => {
    const box = { x: 0, y: 0, width: 30, height: 20 };
    expect(new Set(eventGroups.map((group) => markOutline(group, box))).size).toBe(4);
  });
});

interface Drawn {
  readonly type?: string;
  readonly style?: { readonly text?: string };
  readonly children?: readonly Drawn[];
}

const onlyPlot = { index: 0, hasMarks: true, hasNames: true };

/** The numbers that a series shows over an axis from one year to another, 1000 pixels wide. */
function numbersOf(
  lane: CustomSeriesOption,
  from: number,
  to: number,
  unit: 'ms' | 'year',
): readonly string[] {
  const [first, last] = unit === 'year' ? [from, to] : [Date.UTC(from, 0), Date.UTC(to, 0)];
  const params = { coordSys: { x: 0, y: 0, width: 1000, height: 300 } };
  const api = {
    coord: ([x]: readonly number[]) => [((x! - first) / (last - first)) * 1000, 0],
    getHeight: () => 480,
  };
  const draw = lane.renderItem as unknown as (params: unknown, api: unknown) => Drawn;
  const textsOf = ({ style, children = [] }: Drawn): readonly string[] => [
    ...(style?.text === undefined ? [] : [style.text]),
    ...children.flatMap(textsOf),
  ];
  return textsOf(draw(params, api)).filter((text) => /\d|no event/.test(text));
}

function numbersShown(from: number, to: number, unit: 'ms' | 'year'): readonly string[] {
  return numbersOf(eventLane(everyKindOfEvent, unit, onlyPlot, context), from, to, unit);
}

describe('the lane', () => {
  test.each(['ms', 'year'] as const)(
    'numbers each event that has room, on an axis of %s',
    (unit) => {
      expect(numbersShown(2023, 2027, unit)).toEqual(['1–2', '3', '4', '5', '6–7', '8', '9', '10']);
    },
  );

  test('joins what the axis does not part', () => {
    expect(numbersShown(1990, 2090, 'year')).toEqual(['1–4', '5–7', '8', '9–10']);
  });

  test('shows only what is in view: a period that has begun before stays, and a row without events says so', () => {
    expect(numbersShown(2027, 2031, 'year')).toEqual([
      'no event in these years',
      'no event in these years',
      'no event in these years',
      '9–10',
    ]);
  });
});

describe('a chart with events', () => {
  const charts = [
    [runwayFanChart, fanBesideGhost],
    [trainingSetsChart, setsAcrossTheStocks],
    [exhaustionDatesChart, claimsBesideDates],
    [runOutChart, runOutBesideGhost],
    [yearTornadoChart, mostlyChance],
    [yearTornadoChart, nothingUncertain],
    [scenarioDifferenceChart, laterInThreeSteps],
  ] as unknown as readonly (readonly [typeof runwayFanChart, typeof fanBesideGhost])[];

  test('is the same object without events, or without an axis of time', () => {
    expect(withEvents(runwayFanChart, [])).toBe(runwayFanChart);
    expect(withEvents(growthAuditChart, everyKindOfEvent)).toBe(growthAuditChart);
    expect(growthAuditChart.toTable(everyVerdict, context).rows.length).toBeGreaterThan(0);
  });

  test.each(charts)(
    'keeps its plot and its table, and is higher by the lane: $id',
    (chart, series) => {
      const annotated = withEvents(chart, everyKindOfEvent);
      const lane = laneFrame(everyKindOfEvent).height;
      expect(annotated.height(series, 960)).toBe(chart.height(series, 960) + lane);
      const edgeOf = (option: EChartsCoreOption, height: number): number => {
        const grid = option['grid'] as { top: number; bottom?: number; height?: number };
        return grid.height === undefined ? height - (grid.bottom ?? NaN) : grid.top + grid.height;
      };
      expect(edgeOf(annotated.buildOption(series, context), annotated.height(series, 960))).toBe(
        edgeOf(chart.buildOption(series, context), chart.height(series, 960)),
      );
      expect(annotated.toTable(series, context)).toEqual(chart.toTable(series, context));
    },
  );

  test.each(charts)(
    'has the events as stops of the data cursor within its plot: $id',
    (chart, series) => {
      const annotated = withEvents(chart, everyKindOfEvent);
      const added = annotated
        .toTracks(series, context)
        .slice(chart.toTracks(series, context).length);
      expect(added.map(({ id }) => id)).toEqual(eventGroups.map((group) => `events-${group}`));
      const middle = plotMiddle(chart.buildOption(series, context));
      for (const point of added.flatMap(({ points }) => points)) {
        expect(point.at[1]).toBe(middle);
        expect(point.aboveFoot).toBeGreaterThan(0);
        expect(point.text).toMatch(/^Event \d+, /);
      }
      const [first] = added[0]!.points;
      expect(first?.at[0]).toBe(
        chart.timeAxis === 'ms' ? everyKindOfEvent[0]!.at : toDecimalYear(everyKindOfEvent[0]!.at),
      );
    },
  );

  test('has lines in every plot, and marks once under plots that stand one under the other', () => {
    const left = { left: 50, width: 300, height: 200 };
    const right = { ...left, left: 400 };
    const { series } = withEvents(
      {
        ...runwayFanChart,
        buildOption: () => ({
          grid: [left, right, left].map((grid, row) => ({ ...grid, top: 20 + row * 260 })),
          xAxis: [0, 1, 2].map((gridIndex) => ({ gridIndex, min: 2020, max: 2030 })),
          yAxis: [0, 1, 2].map((gridIndex) => ({ gridIndex, min: 0, max: 1 })),
          series: [],
        }),
      },
      everyKindOfEvent,
    ).buildOption(fanBesideGhost, context) as { series: readonly CustomSeriesOption[] };
    const numbers = series.map((each) => numbersOf(each, 2023, 2027, 'year').length);
    expect(series.map(({ id, xAxisIndex }) => [id, xAxisIndex])).toEqual([
      ['events', 0],
      ['events-1', 1],
      ['events-2', 2],
    ]);
    expect(numbers).toEqual([8, 8, 0]);
  });

  test('without a plot draws nothing', () => {
    const empty = {
      ...runwayFanChart,
      buildOption: () => ({ grid: [], xAxis: [], yAxis: [], series: [] }),
    };
    const option = withEvents(empty, everyKindOfEvent).buildOption(fanBesideGhost, context);
    expect(option['series']).toEqual([]);
  });

  test('says how many there are and names their sources', () => {
    const annotated = withEvents(runwayFanChart, everyKindOfEvent);
    expect(annotated.summarize(fanBesideGhost, context)).toMatch(
      /10 events are marked under the plot and listed after the chart\.$/,
    );
    const ids = (annotated.sources?.(fanBesideGhost) ?? []).map(({ id }) => id);
    expect(ids.filter((id) => id === 'report')).toHaveLength(1);
  });

  test('lets its events rest while a slider moves, and draws them anew when others are chosen', () => {
    const stillOf = (events: readonly ChartEvent[], series: typeof fanBesideGhost) =>
      layerBuilder(withEvents(runwayFanChart, events), context)(series).still;
    const build = layerBuilder(withEvents(runwayFanChart, everyKindOfEvent), context);
    const { still, moving } = build(fanBesideGhost);
    const idsOf = (option?: EChartsCoreOption) =>
      ([option?.['series'] ?? []].flat() as unknown as readonly { id: string }[]).map(
        ({ id }) => id,
      );
    expect(idsOf(still)).toContain('events');
    expect(idsOf(moving)).not.toContain('events');
    expect(build({ ...fanBesideGhost }).still).toBe(still);
    expect(JSON.stringify(stillOf(fireflyAlone, fanOfWorlds))).not.toBe(
      JSON.stringify(stillOf(everyKindOfEvent, fanOfWorlds)),
    );
  });
});

test.each([
  [{ type: 'log', min: 1e3, max: 1e5 }, 1e4],
  [{ type: 'value', min: 10, max: 20 }, 15],
  [{ type: 'category', data: ['a', 'b'] }, 0],
  [{ type: 'value' }, 0],
])('the middle of an axis %o is %d', (yAxis, middle) => {
  expect(plotMiddle({ yAxis })).toBeCloseTo(middle, 9);
});
