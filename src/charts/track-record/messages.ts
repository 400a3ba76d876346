import { defineMessages } from '../../i18n/message.ts';

/** Words about how a demand curve has fared against what was disclosed since. */
export const trackRecordMessages = defineMessages({
  line: {
    en: '{name}: of the {total, plural, one {# record set of text} other {# record sets of text}} disclosed since {year}, {inside} ({share}) {inside, plural, one {lies} other {lie}} in its 90% band of demand, {above} above, {below} below.',
    'zh-Hant':
      '{name}：{year} 年以來公開的 {total} 個文字訓練集紀錄中，{inside} 個（{share}）落在其需求的 90% 區間內，{above} 個高於、{below} 個低於區間。',
    'zh-Hans':
      '{name}：{year} 年以来披露的 {total} 个文本训练集纪录中，{inside} 个（{share}）落在其需求的 90% 区间内，{above} 个高于、{below} 个低于区间。',
  },
  none: {
    en: '{name}: no record set of text was disclosed since {year}, so there is nothing to compare.',
    'zh-Hant': '{name}：{year} 年以來沒有公開的文字訓練集紀錄可供比較。',
    'zh-Hans': '{name}：{year} 年以来没有披露的文本训练集纪录可供比较。',
  },
  images: {
    en: '{name}: counts images, of which no record sets are held here.',
    'zh-Hant': '{name}：以影像計，本站沒有可比較的紀錄。',
    'zh-Hans': '{name}：以图像计，本站没有可比较的纪录。',
  },
  note: {
    en: 'Closed laboratories disclose nothing: the largest disclosed set is a lower bound of the largest used.',
    'zh-Hant': '封閉實驗室並不公開：最大的公開訓練集只是實際最大者的下界。',
    'zh-Hans': '封闭实验室并不披露：最大的披露训练集只是实际最大者的下界。',
  },
});
