import type { DateRow } from '../../src/charts/exhaustion-dates/queries.ts';
import {
  selectSeries,
  type ExhaustionDatesSeries,
} from '../../src/charts/exhaustion-dates/series.ts';

/** A row of the query with what is given; the rest is that of a published date without figures. */
export function dateRowOf(id: string, more: Partial<DateRow>): DateRow {
  return {
    date_id: id,
    study: 'epoch-2022',
    stock: 'high_quality_language',
    projection: 'historical',
    label_en: 'high-quality language, past trend',
    label_zh_hant: '高品質語言，依歷史趨勢',
    label_zh_hans: '高质量语言，按历史趋势',
    low_year: undefined,
    median_year: undefined,
    high_year: undefined,
    interval_level: undefined,
    kind: 'interval',
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    evidence: 'linked',
    standing: 'sound',
    source_licence: undefined,
    source_id: 'paper',
    source_title: 'A paper',
    source_url: undefined,
    ...more,
  };
}

const interval = dateRowOf('interval', {
  low_year: 2023.5,
  median_year: 2024.5,
  high_year: 2025.7,
  interval_level: 0.9,
});
const point = dateRowOf('point', {
  study: 'epoch-2024',
  stock: 'public_text',
  median_year: 2027,
  kind: 'point',
});
const earliest = dateRowOf('earliest', {
  study: 'epoch-2024',
  stock: 'public_text',
  median_year: 2025,
  kind: 'as_early_as',
});
const claimOfOneEnd = dateRowOf('C02', { study: 'article-2023', kind: 'claim', high_year: 2026 });
const claimOfRange = dateRowOf('C04', {
  study: 'article-2023',
  stock: 'images',
  kind: 'claim',
  low_year: 2030,
  high_year: 2060,
  note_en: 'open',
  note_zh_hant: '未定',
  note_zh_hans: '未定',
});

const allDateRows: readonly DateRow[] = [interval, claimOfOneEnd, claimOfRange, point, earliest];

const studies = ['epoch-2022', 'epoch-2024'];

/** An interval, a point and an earliest date. */
export const threeKindsOfDate: ExhaustionDatesSeries = selectSeries(allDateRows, studies);

/** The same with what the article claims. */
export const claimsBesideDates: ExhaustionDatesSeries = selectSeries(allDateRows, [
  ...studies,
  'article-2023',
]);

/** No study is chosen. */
export const noDates: ExhaustionDatesSeries = selectSeries(allDateRows, []);
