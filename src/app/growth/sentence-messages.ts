import { defineMessages } from '../../i18n/message.ts';

/** Why a sentence was refused, or what in it was left out or chosen; `value` is the words in question. */
export const sentenceMessages = defineMessages({
  empty: {
    en: 'There is nothing to read yet.',
    'zh-Hant': '還沒有可讀的文字。',
    'zh-Hans': '还没有可读的文字。',
  },
  'too-long': {
    en: 'The text is too long; paste one sentence.',
    'zh-Hant': '文字太長，請只貼上一句。',
    'zh-Hans': '文字太长，请只粘贴一句。',
  },
  'no-figures': {
    en: 'No amount and no growth rate was found.',
    'zh-Hant': '找不到金額，也找不到成長率。',
    'zh-Hans': '找不到金额，也找不到增长率。',
  },
  'zhao-unclear': {
    en: '“{value}” can be a million or a trillion (兆); write another unit.',
    'zh-Hant': '「{value}」的單位可以是 10⁶ 或 10¹²，請改用別的單位。',
    'zh-Hans': '“{value}”的单位可以是 10⁶ 或 10¹²，请改用别的单位。',
  },
  'number-unclear': {
    en: '“{value}” can be read as two numbers; write it with a decimal point and no separators.',
    'zh-Hant': '「{value}」可以讀成兩個數字，請用小數點並去掉分隔符號。',
    'zh-Hans': '“{value}”可以读成两个数字，请用小数点并去掉分隔符。',
  },
  'two-digit-year': {
    en: '“{value}” can be a year or a number of years; write all four digits of the year.',
    'zh-Hant': '「{value}」可以是年份，也可以是年數，請寫出四位數的年份。',
    'zh-Hans': '“{value}”可以是年份，也可以是年数，请写出四位数的年份。',
  },
  'mixed-currencies': {
    en: 'Start and end are in different currencies (“{value}”).',
    'zh-Hant': '起點與終點的幣別不同（「{value}」）。',
    'zh-Hans': '起点与终点的币种不同（“{value}”）。',
  },
  'missing-unit': {
    en: '“{value}” has no unit of size and was left out.',
    'zh-Hant': '「{value}」沒有數量級單位，未採用。',
    'zh-Hans': '“{value}”没有数量级单位，未采用。',
  },
  'vague-amount': {
    en: '“{value}” is an order of magnitude and no amount; it was left out.',
    'zh-Hant': '「{value}」只是數量級，不是金額，未採用。',
    'zh-Hans': '“{value}”只是数量级，不是金额，未采用。',
  },
  'amount-range': {
    en: '“{value}” is a range of amounts and was left out.',
    'zh-Hant': '「{value}」是金額範圍，未採用。',
    'zh-Hans': '“{value}”是金额范围，未采用。',
  },
  'rate-range': {
    en: '“{value}” is a range of rates and was left out.',
    'zh-Hant': '「{value}」是成長率範圍，未採用。',
    'zh-Hans': '“{value}”是增长率范围，未采用。',
  },
  increment: {
    en: '“{value}” is what the market grows by, not what it grows to; it was left out.',
    'zh-Hant': '「{value}」是增加的金額，不是達到的金額，未採用。',
    'zh-Hans': '“{value}”是增加的金额，不是达到的金额，未采用。',
  },
  'second-currency': {
    en: '“{value}” repeats the amount in a second currency and was left out.',
    'zh-Hant': '「{value}」是同一金額的另一種幣別，未採用。',
    'zh-Hans': '“{value}”是同一金额的另一种币种，未采用。',
  },
  'several-amounts': {
    en: '“{value}” is one amount more than a start and an end; it was left out.',
    'zh-Hant': '「{value}」是起點與終點以外的金額，未採用。',
    'zh-Hans': '“{value}”是起点与终点以外的金额，未采用。',
  },
  'several-rates': {
    en: '“{value}” is one of several growth rates and was left out.',
    'zh-Hant': '「{value}」是數個成長率之一，未採用。',
    'zh-Hans': '“{value}”是数个增长率之一，未采用。',
  },
  'unlabelled-rate': {
    en: 'Nothing calls “{value}” growth; it was taken as growth.',
    'zh-Hant': '句中未說明「{value}」是成長率，視為成長率。',
    'zh-Hans': '句中未说明“{value}”是增长率，视为增长率。',
  },
  'total-or-yearly': {
    en: '“{value}” may be growth over all the years together and not a year.',
    'zh-Hant': '「{value}」可能是多年合計的成長，而不是每年的成長。',
    'zh-Hans': '“{value}”可能是多年合计的增长，而不是每年的增长。',
  },
  'percentage-points': {
    en: '“{value}” counts percentage points and is no rate; it was left out.',
    'zh-Hant': '「{value}」是百分點，不是成長率，未採用。',
    'zh-Hans': '“{value}”是百分点，不是增长率，未采用。',
  },
  multiple: {
    en: '“{value}” is a multiple that can be meant in two ways; it was left out.',
    'zh-Hant': '「{value}」是倍數，可有兩種理解，未採用。',
    'zh-Hans': '“{value}”是倍数，可有两种理解，未采用。',
  },
  'currency-unclear': {
    en: '“{value}” can be two currencies; choose one below.',
    'zh-Hant': '「{value}」可以是兩種幣別，請在下方選擇。',
    'zh-Hans': '“{value}”可以是两种币种，请在下方选择。',
  },
  'start-or-end': {
    en: 'Nothing says whether growth starts or ends with “{value}”; it was taken as the start.',
    'zh-Hant': '句中未說明「{value}」是起點還是終點，視為起點。',
    'zh-Hans': '句中未说明“{value}”是起点还是终点，视为起点。',
  },
  'same-year': {
    en: 'Two amounts are of the same year (“{value}”).',
    'zh-Hant': '兩個金額屬於同一年（「{value}」）。',
    'zh-Hans': '两个金额属于同一年（“{value}”）。',
  },
  'year-from-period': {
    en: '“{value}” has no year of its own; that of the growth rate was taken.',
    'zh-Hant': '「{value}」沒有自己的年份，採用成長率的年份。',
    'zh-Hans': '“{value}”没有自己的年份，采用增长率的年份。',
  },
  'unused-year': {
    en: '“{value}” goes with no amount and no rate; it was left out.',
    'zh-Hant': '「{value}」沒有對應的金額或成長率，未採用。',
    'zh-Hans': '“{value}”没有对应的金额或增长率，未采用。',
  },
  'partial-year': {
    en: '“{value}” is only a part of a year.',
    'zh-Hant': '「{value}」只是一年的一部分。',
    'zh-Hans': '“{value}”只是一年的一部分。',
  },
  'upper-bound': {
    en: '“{value}” is an upper bound; it was read as “almost”.',
    'zh-Hant': '「{value}」是上限，視為「接近」。',
    'zh-Hans': '“{value}”是上限，视为“接近”。',
  },
});
