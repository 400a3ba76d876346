import type { ModalityRow } from '../../src/charts/stocks-by-modality/queries.ts';
import {
  selectSeries,
  type StocksByModalitySeries,
} from '../../src/charts/stocks-by-modality/series.ts';

const source = {
  source_id: 'paper',
  source_title: 'A paper',
  source_url: 'https://example.org/paper',
  source_licence: 'CC-BY-4.0',
  evidence: 'linked',
  standing: 'sound',
};

/** A row of the query with what is given; the rest is that of one public figure without an interval. */
export function modalityRowOf(
  id: string,
  modality: string,
  median: number,
  more: Partial<ModalityRow> = {},
): ModalityRow {
  return {
    stock_id: id,
    label_en: id,
    label_zh_hant: id,
    label_zh_hans: id,
    modality,
    access: 'public',
    role: 'context',
    year: 2024,
    low: undefined,
    median,
    high: undefined,
    interval_level: undefined,
    interval_kind: 'point',
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    ...source,
    ...more,
  };
}

function named(en: string, hant: string, hans: string): Partial<ModalityRow> {
  return { label_en: en, label_zh_hant: hant, label_zh_hans: hans };
}

/** One compared stock of each kind, with the medians given. */
export function comparedRows(text: number, images: number, video: number): readonly ModalityRow[] {
  return [
    modalityRowOf('indexed', 'text', text, {
      role: 'compared',
      low: text / 4,
      high: text * 4,
      interval_level: 0.95,
      interval_kind: 'interval',
      ...named('indexed web', '已索引網頁', '已索引网页'),
    }),
    modalityRowOf('images', 'images', images, {
      role: 'compared',
      note_en: 'at 30 tokens an image',
      note_zh_hant: '每張影像 30 個詞元',
      note_zh_hans: '每张图像 30 个词元',
      ...named('images', '影像', '图像'),
    }),
    modalityRowOf('video', 'video', video, {
      role: 'compared',
      ...named('video', '影片', '视频'),
    }),
  ];
}

const wholeWeb = modalityRowOf('whole-web', 'text', 3.1e15, {
  low: 1.9e15,
  high: 5.2e15,
  interval_level: 0.95,
  interval_kind: 'interval',
  ...named('whole web', '整個網路', '整个互联网'),
});
const email = modalityRowOf('email', 'text', 6.25e14, {
  access: 'private',
  interval_kind: 'order_of_magnitude',
  evidence: 'unverified',
  ...named('unique e-mail', '不重複電子郵件', '不重复电子邮件'),
});

/** The three kinds side by side, a larger stock of text and one that is not public. */
export const threeKindsOfStock: StocksByModalitySeries = selectSeries([
  ...comparedRows(5.1e14, 3e14, 1.35e15),
  wholeWeb,
  email,
]);

/** No rows. */
export const noStocks: StocksByModalitySeries = selectSeries([]);
