import { defineMessages } from '../../i18n/message.ts';

/** The columns of the audit's table and their units. */
export const auditTableMessages = defineMessages({
  columnPublisher: { en: 'Publisher', 'zh-Hant': '發布者', 'zh-Hans': '发布者' },
  columnEdition: { en: 'Edition', 'zh-Hant': '版本', 'zh-Hans': '版本' },
  columnSegment: { en: 'Segment', 'zh-Hant': '市場區隔', 'zh-Hans': '细分市场' },
  columnGeography: { en: 'Area', 'zh-Hant': '地區', 'zh-Hans': '地区' },
  columnReportedBy: { en: 'Read in', 'zh-Hant': '查見於', 'zh-Hans': '查见于' },
  columnCurrency: { en: 'Currency', 'zh-Hant': '幣別', 'zh-Hans': '币种' },
  columnBaseYear: { en: 'Start year', 'zh-Hant': '起始年', 'zh-Hans': '起始年' },
  columnBase: { en: 'Start value', 'zh-Hant': '起始值', 'zh-Hans': '起始值' },
  columnTargetYear: { en: 'End year', 'zh-Hant': '終止年', 'zh-Hans': '终止年' },
  columnTarget: { en: 'End value', 'zh-Hant': '終值', 'zh-Hans': '终值' },
  columnStated: { en: 'Stated growth', 'zh-Hant': '所述成長率', 'zh-Hans': '所述增长率' },
  columnImplied: { en: 'Implied growth', 'zh-Hant': '換算成長率', 'zh-Hans': '换算增长率' },
  columnLow: { en: 'Implied, lowest', 'zh-Hant': '換算，最低', 'zh-Hans': '换算，最低' },
  columnHigh: { en: 'Implied, highest', 'zh-Hant': '換算，最高', 'zh-Hans': '换算，最高' },
  columnGap: { en: 'Gap', 'zh-Hant': '落差', 'zh-Hans': '偏差' },
  columnVerdict: { en: 'Verdict', 'zh-Hant': '判定', 'zh-Hans': '判定' },
  columnReason: {
    en: 'Why not checkable',
    'zh-Hant': '無法查核的原因',
    'zh-Hans': '无法核查的原因',
  },
  unitCurrency: { en: 'units of currency', 'zh-Hant': '幣別單位', 'zh-Hans': '币种单位' },
  unitShare: { en: 'share a year', 'zh-Hant': '每年比率', 'zh-Hans': '每年比率' },
  unitPoints: { en: 'percentage points', 'zh-Hant': '百分點', 'zh-Hans': '百分点' },
});

/** The kinds of place that a figure was read in, by code of the data package. */
export const reportedByMessages = defineMessages({
  publisher: { en: 'the publisher itself', 'zh-Hant': '發布者本身', 'zh-Hans': '发布者本身' },
  reseller: { en: 'report reseller', 'zh-Hant': '報告經銷商', 'zh-Hans': '报告经销商' },
  press: {
    en: 'press, newsletter or press release',
    'zh-Hant': '媒體、電子報或新聞稿',
    'zh-Hans': '媒体、电子通讯或新闻稿',
  },
  aggregator: {
    en: 'statistics aggregator or wiki',
    'zh-Hant': '統計彙整網站或維基',
    'zh-Hans': '统计聚合网站或维基',
  },
  blog: { en: 'blog or other website', 'zh-Hant': '部落格或其他網站', 'zh-Hans': '博客或其他网站' },
  content_farm: { en: 'content farm', 'zh-Hant': '內容農場', 'zh-Hans': '内容农场' },
  policy: { en: 'government policy', 'zh-Hant': '政府政策', 'zh-Hans': '政府政策' },
  article: {
    en: 'the article of September 2023',
    'zh-Hant': '2023 年 9 月文章',
    'zh-Hans': '2023 年 9 月文章',
  },
  note: { en: 'second-hand note', 'zh-Hant': '二手筆記', 'zh-Hans': '二手笔记' },
  none: {
    en: 'nothing seen; from memory',
    'zh-Hant': '未見文件，憑記憶',
    'zh-Hans': '未见文件，凭记忆',
  },
});
