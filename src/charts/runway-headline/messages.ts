import { defineMessages } from '../../i18n/message.ts';

/** Words of the headline of `/runway`. */
export const headlineMessages = defineMessages({
  headline: {
    en: 'Public text is used up in {median} ({level} interval {range}), says Epoch AI’s study of 2024. The largest known training set of text alone, {model}, holds {size} tokens.',
    'zh-Hant':
      'Epoch AI 2024 年的研究估計，公開文字將在 {median} 年用盡（{level} 區間 {range}）。目前已知最大的純文字訓練資料集 {model} 有 {size}詞元。',
    'zh-Hans':
      'Epoch AI 2024 年的研究估计，公开文本将在 {median} 年用尽（{level} 区间 {range}）。目前已知最大的纯文本训练数据集 {model} 有 {size}词元。',
  },
  question: {
    en: 'When does demand for training data meet the stock?',
    'zh-Hant': '訓練資料的需求何時追上存量？',
    'zh-Hans': '训练数据的需求何时追上存量？',
  },
});
