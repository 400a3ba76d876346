import { defineMessages } from '../../i18n/message.ts';

/** What a room is asked about the run-out year, and what is said of its guess. */
export const guessMessages = defineMessages({
  question: {
    en: 'In which year {stock, select, text {is the stock of text} images {is the stock of images} other {is the stock}} used up?',
    'zh-Hant': '{stock, select, text {文字存量} images {影像存量} other {存量}}會在哪一年用完？',
    'zh-Hans': '{stock, select, text {文本存量} images {图像存量} other {存量}}会在哪一年用完？',
  },
  guess: {
    en: 'You said {guess}: {side, select, same {the same year as the model} later {{count, plural, one {# year} other {# years}} later than the model} other {{count, plural, one {# year} other {# years}} sooner than the model}}, {inside, select, yes {within its 80% interval} other {outside its 80% interval}}.',
    'zh-Hant':
      '您猜 {guess}：{side, select, same {與模型同一年} later {比模型晚 {count} 年} other {比模型早 {count} 年}}，{inside, select, yes {在其 80% 區間之內} other {在其 80% 區間之外}}。',
    'zh-Hans':
      '您猜 {guess}：{side, select, same {与模型同一年} later {比模型晚 {count} 年} other {比模型早 {count} 年}}，{inside, select, yes {在其 80% 区间之内} other {在其 80% 区间之外}}。',
  },
});
