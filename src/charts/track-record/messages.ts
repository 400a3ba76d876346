import { defineMessages } from '../../i18n/message.ts';

/** Words about how a demand curve has fared against what was disclosed since. */
export const trackRecordMessages = defineMessages({
  line: {
    en: '{name}: of the {total, plural, one {# point} other {# points}} since {year}, {isStanding, select, yes {the record sets of text and the one still standing} other {the record sets of text}}, {inside} ({share}) {inside, plural, one {lies} other {lie}} in its 90% band of demand, {above} above, {below} below.',
    'zh-Hant':
      '{name}：{year} 年以來的 {total} 個點（已公開的文字訓練集的歷次紀錄{isStanding, select, yes {與至今未被打破的一次} other {}}）中，{inside} 個（{share}）落在其需求的 90% 區間內，{above} 個高於、{below} 個低於區間。',
    'zh-Hans':
      '{name}：{year} 年以来的 {total} 个点（已披露的文本训练集的历次纪录{isStanding, select, yes {与至今未被打破的一次} other {}}）中，{inside} 个（{share}）落在其需求的 90% 区间内，{above} 个高于、{below} 个低于区间。',
  },
  none: {
    en: '{name}: no record set of text was disclosed since {year}, so there is nothing to compare.',
    'zh-Hant': '{name}：{year} 年以來沒有已公開的文字訓練集創下紀錄，無從比較。',
    'zh-Hans': '{name}：{year} 年以来没有已披露的文本训练集创下纪录，无从比较。',
  },
  images: {
    en: '{name}: counts images, of which no record sets are held here.',
    'zh-Hant': '{name}：以影像計，本站沒有可比較的紀錄。',
    'zh-Hans': '{name}：以图像计，本站没有可比较的纪录。',
  },
  note: {
    en: 'Closed laboratories disclose nothing: the largest disclosed set is a lower bound of the largest used.',
    'zh-Hant': '封閉實驗室並不公開：最大的已公開訓練集只是實際最大者的下界。',
    'zh-Hans': '封闭实验室并不披露：最大的已披露训练集只是实际最大者的下界。',
  },
});
