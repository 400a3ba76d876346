import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cashFlowsOf,
  entryOf,
  flowDirections,
  isCalendarDay,
  largestFlow,
  sortFlows,
  type FlowEntry,
} from '../../src/scenario/flow-entry.ts';
import { flowList, mostFlows, returnSettings } from '../../src/scenario/funding-return-settings.ts';
import { toIsoDate } from '../../src/core/time.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';
import { parseSearch, stringifySearch } from '../../src/app/parse-search.ts';

const untouched = decodeLink(returnSettings, {}).values;
const setting = flowList('flows');

const firstDay = Date.UTC(1000, 0, 1);
const lastDay = Date.UTC(9999, 11, 31);
const days = fc.integer({ min: firstDay, max: lastDay }).map(toIsoDate);
const amounts = fc.oneof(
  fc.double({ min: 0, max: largestFlow, noNaN: true }).map(Math.abs),
  fc.integer({ min: 0, max: 1e6 }).map((thousands) => thousands * 1e5),
);
const entries: fc.Arbitrary<FlowEntry> = fc.record({
  on: fc.option(days, { nil: undefined }),
  direction: fc.constantFrom(...flowDirections),
  amount: fc.option(amounts, { nil: undefined }),
});

describe('cash flows in a link', () => {
  test('come back as they were, whatever is missing, in the same order', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: mostFlows }), (flows) => {
        const link = stringifySearch(encodeLink(returnSettings, { ...untouched, flows }));
        const { values, problems } = decodeLink(returnSettings, parseSearch(link));
        expect(problems).toEqual([]);
        expect(values.flows).toEqual(flows);
      }),
    );
  });

  test('can be read by people, and no character of them is escaped', () => {
    const flows = [entryOf('2023-08-31', -46e6), entryOf('2025-05-14', 25.6e6)];
    const search = encodeLink(returnSettings, { ...untouched, flows });
    expect(stringifySearch(search)).toBe('?v=1&flows=2023-08-31_in_46M*2025-05-14_out_25.6M');
  });

  test('an emptied list is not the list of the example', () => {
    const search = encodeLink(returnSettings, { ...untouched, flows: [] });
    expect(search['flows']).toBe('empty');
    expect(decodeLink(returnSettings, search).values.flows).toEqual([]);
    expect(untouched.flows).toBeUndefined();
  });

  test.each([
    '2025-02-29_in_1',
    '2025-02-28_up_1',
    '2025-02-28_in_-1',
    '2025-02-28_in_1x',
    '2025-02-28_in_1_2',
    '2025-02-28_in',
    '2025-02-28_in_2e18',
    '2025-02-28_in_1000001T',
    '25-02-28_in_1',
    '',
  ])('%j is left out and named, the others stay', (text) => {
    const { values, problems } = decodeLink(returnSettings, {
      v: '1',
      flows: `2024-02-29_in_1k*${text}*none_out_none`,
    });
    expect(problems).toEqual([{ where: 'flows', value: text }]);
    expect(values.flows).toEqual([
      { on: '2024-02-29', direction: 'in', amount: 1000 },
      { on: undefined, direction: 'out', amount: undefined },
    ]);
  });

  test('what is beyond the room of the list is named', () => {
    const texts = Array.from({ length: mostFlows + 2 }, (_, place) => `2024-01-01_in_${place}`);
    expect(setting.parse(texts.join('*'))).toHaveLength(mostFlows);
    expect(setting.unreadIn?.(texts.join('*'))).toEqual(texts.slice(mostFlows));
  });

  test('a link in which nothing can be read shows the example and says so', () => {
    const { values, problems } = decodeLink(returnSettings, { v: '1', flows: 'nonsense' });
    expect(values.flows).toBeUndefined();
    expect(problems).toEqual([{ where: 'flows', value: 'nonsense' }]);
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13-01', false],
  ['0999-01-01', false],
  ['2023-1-1', false],
  ['2023-01-01T00:00:00Z', false],
])('%s is a day of the calendar: %s', (text, isDay) => {
  expect(isCalendarDay(text)).toBe(isDay);
});

test('only complete lines are cash flows, below zero what was paid in', () => {
  const lines: readonly FlowEntry[] = [
    entryOf('2021-01-01', -5),
    { on: undefined, direction: 'in', amount: 3 },
    { on: '2022-01-01', direction: 'out', amount: undefined },
    entryOf('2023-01-01', 7),
  ];
  expect(cashFlowsOf(lines)).toEqual([
    { on: '2021-01-01', amount: -5 },
    { on: '2023-01-01', amount: 7 },
  ]);
});

test('sorting goes by date, keeps the order within a day and puts the undated last', () => {
  const undated = { on: undefined, direction: 'in', amount: 1 } as const;
  const [a, b, c] = [entryOf('2023-01-01', 1), entryOf('2023-01-01', 2), entryOf('2021-01-01', 3)];
  expect(sortFlows([undated, a, b, c])).toEqual([c, a, b, undated]);
});
