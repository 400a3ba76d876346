import { defineMessages } from '../../i18n/message.ts';

/** Words of the page `/runway`. */
export const runwayMessages = defineMessages({
  pageTitle: { en: 'Data runway', 'zh-Hant': '資料還能用多久', 'zh-Hans': '数据还能用多久' },
  lead: {
    en: 'Two studies by Epoch AI estimated how much text and how many images there are, and when training would have used them. Here is what they published, what an article made of it, and what models were really trained on.',
    'zh-Hant':
      'Epoch AI 的兩份研究估計了文字與影像資料的總量，以及訓練何時會把它們用完。以下是研究的公布值、一篇文章的解讀，以及模型實際使用的訓練資料。',
    'zh-Hans':
      'Epoch AI 的两份研究估计了文本与图像数据的总量，以及训练何时会把它们用完。以下是研究的公布值、一篇文章的解读，以及模型实际使用的训练数据。',
  },
  published: {
    en: 'What was published, and what happened since',
    'zh-Hant': '已發表的推估與後來的實際情況',
    'zh-Hans': '已发表的推算与后来的实际情况',
  },
  modality: { en: 'Kind of data', 'zh-Hant': '資料類型', 'zh-Hans': '数据类型' },
  all: { en: 'All', 'zh-Hant': '全部', 'zh-Hans': '全部' },
  language: { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  multimodal: { en: 'Multimodal', 'zh-Hant': '多模態', 'zh-Hans': '多模态' },
  confidence: {
    en: 'Confidence in the size',
    'zh-Hant': '規模數據的可信度',
    'zh-Hans': '规模数据的可信度',
  },
  unit: { en: 'Unit', 'zh-Hant': '單位', 'zh-Hans': '单位' },
  tokens: { en: 'Tokens', 'zh-Hant': '詞元', 'zh-Hans': '词元' },
  words: { en: 'Words', 'zh-Hant': '詞', 'zh-Hans': '词' },
  conversion: { en: 'Words per token', 'zh-Hant': '每詞元的詞數', 'zh-Hans': '每词元的词数' },
  conversionChoice: {
    en: '{factor}: {source}',
    'zh-Hant': '{factor}：{source}',
    'zh-Hans': '{factor}：{source}',
  },
  conversionNote: {
    en: 'The study of 2022 counts words, everything else tokens; the chart shows {unit} at {factor} words per token.',
    'zh-Hant': '2022 年的研究以詞計，其餘以詞元計；圖中以{unit}顯示，每詞元折合 {factor} 詞。',
    'zh-Hans': '2022 年的研究以词计，其余以词元计；图中以{unit}显示，每词元折合 {factor} 词。',
  },
  stocks: { en: 'Published stocks', 'zh-Hant': '已發表的存量', 'zh-Hans': '已发表的存量' },
  span: { en: 'Years shown', 'zh-Hant': '顯示年份', 'zh-Hans': '显示年份' },
  from: { en: 'From', 'zh-Hant': '自', 'zh-Hans': '自' },
  to: { en: 'To', 'zh-Hant': '至', 'zh-Hans': '至' },
  reset: { en: 'Reset all to default', 'zh-Hant': '全部恢復預設', 'zh-Hans': '全部恢复默认' },
  changed: {
    en: '{count, plural, =0 {All settings at their defaults} one {# of {total} settings changed} other {# of {total} settings changed}}',
    'zh-Hant': '{count, plural, =0 {所有設定皆為預設值} other {{total} 項設定中已變更 # 項}}',
    'zh-Hans': '{count, plural, =0 {所有设置均为默认值} other {{total} 项设置中已更改 # 项}}',
  },
  studies: { en: 'Whose dates', 'zh-Hant': '日期的提出者', 'zh-Hans': '日期的提出者' },
});

/** Who gives a factor between words and tokens, by row of `unit_conversions`. */
export const conversionMessages = defineMessages({
  'words-per-token-2024': {
    en: 'Epoch AI, 2024',
    'zh-Hant': 'Epoch AI，2024 年',
    'zh-Hans': 'Epoch AI，2024 年',
  },
  'words-per-token-rule': {
    en: 'OpenAI’s rule of thumb',
    'zh-Hant': 'OpenAI 的經驗法則',
    'zh-Hans': 'OpenAI 的经验法则',
  },
});
