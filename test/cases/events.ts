import type { EventRow } from '../../src/charts/events/queries.ts';
import { selectEvents } from '../../src/charts/events/series.ts';
import { eventGroups } from '../../src/scenario/event-groups.ts';

/** A row of the query with what is given; the rest is a running total seen at its address. */
export function eventRowOf(
  id: string,
  [start, end]: readonly [start: string, end: string],
  more: Partial<EventRow> = {},
): EventRow {
  return {
    event_id: id,
    event_group: 'firefly',
    subject_en: 'Pictures',
    subject_zh_hant: '圖像',
    subject_zh_hans: '图像',
    period_start_on: start,
    period_end_on: end,
    period_kind: 'point',
    period_precision: 'month',
    value: 2,
    unit: 'billion_assets',
    currency: undefined,
    value_qualifier: 'exact',
    kind: 'company_claim',
    unverified_fields: undefined,
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    source_id: 'report',
    source_title: 'A report',
    source_url: 'https://example.org/report',
    source_licence: undefined,
    evidence: 'linked',
    standing: 'sound',
    ...more,
  };
}

const march = ['2023-03-01', '2023-03-31'] as const;
const april = ['2023-04-01', '2023-04-30'] as const;

export const seen = eventRowOf('seen', march, { value_qualifier: 'over' });
const seenSoonAfter = eventRowOf('seen-soon-after', april);
const unverified = eventRowOf('unverified', ['2024-09-01', '2024-09-30'], {
  evidence: 'unverified',
  unverified_fields: '*',
});
export const wrong = eventRowOf('wrong', ['2026-05-01', '2026-05-31'], {
  standing: 'wrong',
  note_en: 'Cannot be right.',
  note_zh_hant: '不可能正確。',
  note_zh_hans: '不可能正确。',
});
export const fallOfShares = eventRowOf('fall', ['2024-01-01', '2024-12-31'], {
  event_group: 'share-price',
  subject_en: 'Shares',
  subject_zh_hant: '股票',
  subject_zh_hans: '股票',
  period_kind: 'year',
  period_precision: 'year',
  value: -0.255,
  unit: 'share',
});
export const undatedPrice = eventRowOf('undated', ['2026-01-01', '2026-12-31'], {
  event_group: 'share-price',
  period_kind: 'undated',
  period_precision: 'year',
  value: 202.41,
  unit: 'price_per_share',
  currency: 'USD',
  unverified_fields: 'period_start_on;period_end_on',
});
export const priceOfDay = eventRowOf('price', ['2025-12-31', '2025-12-31'], {
  event_group: 'share-price',
  period_kind: 'day',
  period_precision: 'day',
  value: 349.99,
  unit: 'price_per_share',
  currency: 'USD',
});
export const people = eventRowOf('people', ['2025-03-01', '2025-03-31'], {
  event_group: 'bases',
  value: 58000,
  unit: 'people',
});
export const target = eventRowOf('target', ['2024-01-01', '2027-12-31'], {
  event_group: 'targets',
  period_kind: 'range',
  period_precision: 'year',
  value: 0.2,
  unit: 'share_per_year',
  value_qualifier: 'over',
});
const laterTarget = eventRowOf('later-target', ['2025-01-01', '2030-12-31'], {
  event_group: 'targets',
  period_kind: 'range',
  period_precision: 'year',
  value: 0.15,
  unit: 'share_per_year',
});

/** Not in the order of time. */
export const eventRows: readonly EventRow[] = [
  laterTarget,
  wrong,
  target,
  priceOfDay,
  undatedPrice,
  people,
  seenSoonAfter,
  unverified,
  fallOfShares,
  seen,
];

/** Every group, state and kind of date. */
export const everyKindOfEvent = selectEvents(eventRows, eventGroups);

export const fireflyAlone = selectEvents(eventRows, ['firefly']);
