import { defineQuery, oneCode, type RowOf } from '../../data/query.ts';
import { evidenceGrades, standings } from '../../models/market/forecast-row.ts';
import { eventGroups } from '../../scenario/event-groups.ts';
import { sourceShape } from '../chart.ts';
import eventsSql from './events.sql?raw';

/** The units that the figures of events are in: codes of the data package. */
const eventUnits = [
  'billion_assets',
  'price_per_share',
  'share',
  'share_per_year',
  'count',
  'people',
  'terabyte',
  'billion',
  'million',
] as const;

/** Every event that a time axis can show. */
export const eventsQuery = defineQuery({
  id: 'events',
  sql: eventsSql,
  defaults: {},
  shape: {
    event_id: 'text',
    event_group: oneCode(eventGroups),
    subject_en: 'text',
    subject_zh_hant: 'text',
    subject_zh_hans: 'text',
    period_start_on: 'text',
    period_end_on: 'text',
    period_kind: 'text',
    period_precision: oneCode(['day', 'month', 'year']),
    value: 'number',
    unit: oneCode(eventUnits),
    currency: 'text?',
    value_qualifier: 'text',
    kind: 'text',
    unverified_fields: 'text?',
    note_en: 'text?',
    note_zh_hant: 'text?',
    note_zh_hans: 'text?',
    ...sourceShape,
    evidence: oneCode(evidenceGrades),
    standing: oneCode(standings),
  },
});

/** A row of `eventsQuery`. */
export type EventRow = RowOf<(typeof eventsQuery)['shape']>;
