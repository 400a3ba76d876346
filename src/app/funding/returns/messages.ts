import { defineMessages } from '../../../i18n/message.ts';

/** Words of the return calculator. */
export const returnMessages = defineMessages({
  title: {
    en: 'What would that have returned?',
    'zh-Hant': '這樣投資，報酬是多少？',
    'zh-Hans': '这样投资，回报是多少？',
  },
  lead: {
    en: 'Give what was paid in and what was paid out, each with its day: the yearly rate and the multiple of money follow.',
    'zh-Hant': '輸入每筆投入與收回的金額與日期，即可得出年報酬率與資本倍數。',
    'zh-Hans': '输入每笔投入与收回的金额与日期，即可得出年收益率与资本倍数。',
  },
  examples: { en: 'Examples from the data', 'zh-Hant': '資料中的實例', 'zh-Hans': '数据中的实例' },
  list: { en: 'Cash flows', 'zh-Hant': '現金流', 'zh-Hans': '现金流' },
  currency: { en: 'Currency', 'zh-Hant': '幣別', 'zh-Hans': '币种' },
  date: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  dateOf: {
    en: 'Date of flow {place}',
    'zh-Hant': '第 {place} 筆的日期',
    'zh-Hans': '第 {place} 笔的日期',
  },
  direction: { en: 'Paid in or out', 'zh-Hant': '投入或收回', 'zh-Hans': '投入或收回' },
  directionOf: {
    en: 'Flow {place}: paid in or paid out',
    'zh-Hant': '第 {place} 筆：投入或收回',
    'zh-Hans': '第 {place} 笔：投入或收回',
  },
  in: { en: 'paid in', 'zh-Hant': '投入', 'zh-Hans': '投入' },
  out: { en: 'paid out', 'zh-Hant': '收回', 'zh-Hans': '收回' },
  amountIn: {
    en: 'Amount ({currency})',
    'zh-Hant': '金額（{currency}）',
    'zh-Hans': '金额（{currency}）',
  },
  amountOf: {
    en: 'Amount of flow {place}, {currency}',
    'zh-Hant': '第 {place} 筆的金額，{currency}',
    'zh-Hans': '第 {place} 笔的金额，{currency}',
  },
  origin: { en: 'Where it comes from', 'zh-Hant': '出處', 'zh-Hans': '出处' },
  source: { en: 'Source:', 'zh-Hant': '來源：', 'zh-Hans': '来源：' },
  own: { en: 'your figure', 'zh-Hant': '您的數字', 'zh-Hans': '您的数字' },
  remove: { en: 'Remove', 'zh-Hant': '移除', 'zh-Hans': '移除' },
  removeFlow: {
    en: 'Remove flow {place}',
    'zh-Hant': '移除第 {place} 筆',
    'zh-Hans': '移除第 {place} 笔',
  },
  add: { en: 'Add a flow', 'zh-Hant': '新增一筆', 'zh-Hans': '新增一笔' },
  sort: { en: 'Sort by date', 'zh-Hant': '依日期排序', 'zh-Hans': '按日期排序' },
  clear: { en: 'Empty the list', 'zh-Hant': '清空清單', 'zh-Hans': '清空列表' },
  none: {
    en: 'No cash flow yet. Add one, paste a list, or take an example.',
    'zh-Hant': '尚無現金流。可新增一筆、貼上清單，或選用實例。',
    'zh-Hans': '尚无现金流。可新增一笔、粘贴列表，或选用实例。',
  },
  full: {
    en: 'The list is full: a link carries {count} flows.',
    'zh-Hant': '清單已滿：連結最多可容納 {count} 筆。',
    'zh-Hans': '列表已满：链接最多可容纳 {count} 笔。',
  },
  awaited: {
    en: 'The example is being read from the data.',
    'zh-Hant': '正在從資料讀取實例。',
    'zh-Hans': '正在从数据读取实例。',
  },
  notADate: {
    en: '“{text}” is no day of the calendar; write it as 2025-05-14.',
    'zh-Hant': '「{text}」不是曆法上的日期；請寫成 2025-05-14。',
    'zh-Hans': '“{text}”不是日历上的日期；请写成 2025-05-14。',
  },
  twoDates: {
    en: '“{text}” may be {first} or {second}; write it as {first} or {second}.',
    'zh-Hant': '「{text}」可能是 {first} 或 {second}；請寫成 {first} 或 {second}。',
    'zh-Hans': '“{text}”可能是 {first} 或 {second}；请写成 {first} 或 {second}。',
  },
  notANumber: {
    en: '“{text}” is no amount that can be used here.',
    'zh-Hant': '「{text}」不是此處可用的金額。',
    'zh-Hans': '“{text}”不是此处可用的金额。',
  },
  noDate: {
    en: 'No date yet: left out.',
    'zh-Hant': '尚無日期：未計入。',
    'zh-Hans': '尚无日期：未计入。',
  },
  noAmount: {
    en: 'No amount yet: left out.',
    'zh-Hant': '尚無金額：未計入。',
    'zh-Hans': '尚无金额：未计入。',
  },
  formula: {
    en: 'The internal rate of return is the discount rate a year at which the sum of amount ÷ (1 + rate)^(days ÷ 365) over all cash flows is zero, with the actual days since the first flow: the convention of XIRR in spreadsheets. Paid in counts as below zero. All solutions between {low} a year and {high} times the money a year are found by Newton’s method, with bisection where its step would leave the bracket. The multiple is what was paid out over what was paid in, whatever the dates.',
    'zh-Hant':
      '內部報酬率是使全部現金流之「金額 ÷ (1 + 折現率)^(天數 ÷ 365)」合計為零的折現率（每年）；天數為自首筆起的實際天數，與試算表的 XIRR 慣例相同，投入以負值計。以牛頓法（步伐超出區間時改用二分法）求出每年 {low} 至 {high} 倍資金之間的全部解。資本倍數為收回金額除以投入金額，與日期無關。',
    'zh-Hans':
      '内部收益率是使全部现金流之“金额 ÷ (1 + 折现率)^(天数 ÷ 365)”合计为零的折现率（每年）；天数为自首笔起的实际天数，与电子表格的 XIRR 惯例相同，投入以负值计。用牛顿法（步长超出区间时改用二分法）求出每年 {low} 至 {high} 倍资金之间的全部解。资本倍数为收回金额除以投入金额，与日期无关。',
  },
});
