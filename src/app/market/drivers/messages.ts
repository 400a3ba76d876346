import { defineMessages } from '../../../i18n/message.ts';

/** Words of the section of `/market` in which a market is computed from its drivers. */
export const driversMessages = defineMessages({
  waiting: {
    en: 'What would the market be, if …?',
    'zh-Hant': '如果……，市場會有多大？',
    'zh-Hans': '如果……，市场会有多大？',
  },
  lead: {
    en: 'Move what drives the market and see what follows. Starts from one published size; labels wanted, their price, machines and experts do the rest.',
    'zh-Hant':
      '調整驅動市場的各項因素，看看結果如何。由一項已公布的規模出發，其餘取決於標註需求、價格、機器與專家。',
    'zh-Hans':
      '调整驱动市场的各项因素，看看结果如何。由一项已公布的规模出发，其余取决于标注需求、价格、机器与专家。',
  },
  staysNominal: {
    en: 'The scenario stays in the money of the day, whatever prices the page shows.',
    'zh-Hant': '無論本頁選用何種價格，情境一律以名目金額計。',
    'zh-Hans': '无论本页选用何种价格，情景一律以名义金额计。',
  },
  yearMoved: {
    en: 'The scenario runs from {from} to {to}: shown for {shown} in place of {wanted}.',
    'zh-Hant': '情境涵蓋 {from} 至 {to} 年：以 {shown} 年代替 {wanted} 年顯示。',
    'zh-Hans': '情景覆盖 {from} 至 {to} 年：以 {shown} 年代替 {wanted} 年显示。',
  },
  bar: { en: 'Changes', 'zh-Hant': '變更', 'zh-Hans': '更改' },
  undo: { en: 'Undo', 'zh-Hant': '復原', 'zh-Hans': '撤销' },
  redo: { en: 'Redo', 'zh-Hant': '重做', 'zh-Hans': '重做' },
  assumptions: { en: 'Assumptions', 'zh-Hant': '假設', 'zh-Hans': '假设' },
  targetYear: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  currency: { en: 'Currency', 'zh-Hant': '幣別', 'zh-Hans': '币种' },
  USD: { en: 'US dollars', 'zh-Hant': '美元', 'zh-Hans': '美元' },
  CNY: { en: 'yuan (RMB)', 'zh-Hant': '人民幣', 'zh-Hans': '人民币' },
  scale: { en: 'Axis', 'zh-Hant': '刻度', 'zh-Hans': '刻度' },
  log: { en: 'logarithmic', 'zh-Hant': '對數', 'zh-Hans': '对数' },
  linear: { en: 'linear', 'zh-Hant': '線性', 'zh-Hans': '线性' },
  paths: { en: 'Published figures', 'zh-Hant': '已公布的數字', 'zh-Hans': '已公布的数字' },
  on: { en: 'shown', 'zh-Hant': '顯示', 'zh-Hans': '显示' },
  off: { en: 'hidden', 'zh-Hant': '隱藏', 'zh-Hans': '隐藏' },
  impossible: {
    en: 'This cannot be run. {why}',
    'zh-Hant': '無法運算。{why}',
    'zh-Hans': '无法运算。{why}',
  },
  stale: {
    en: 'This cannot be run; the figures are those of the last assumptions that could. {why}',
    'zh-Hant': '無法運算；以下仍是上一組可運算假設的數字。{why}',
    'zh-Hans': '无法运算；以下仍是上一组可运算假设的数字。{why}',
  },
  converted: {
    en: '{converted} The same rate holds in every year of the scenario.',
    'zh-Hant': '{converted}情境各年皆用同一匯率。',
    'zh-Hans': '{converted}情景各年均用同一汇率。',
  },
  tieOff: {
    en: 'The tie to the runway is off: scarcity of public text does not move the price of experts. Switched on, it goes by the published scenario of 2024 (Epoch AI), not by one of your own.',
    'zh-Hant':
      '與資料用完情境的連動為關閉：公開文字稀缺不影響專家價格。開啟後依 2024 年已公布的情境（Epoch AI），而非自訂情境。',
    'zh-Hans':
      '与数据用完情景的联动为关闭：公开文本稀缺不影响专家价格。开启后按 2024 年已公布的情景（Epoch AI），而非自定义情景。',
  },
  tieOn: {
    en: 'Tied to the published scenario of 2024 (Epoch AI), not to one of your own: by its medians demand uses {from} of the stock of public text in {fromYear} and {to} in {toYear}, which makes experts ×{factor} as dear.',
    'zh-Hant':
      '與 2024 年已公布的情境（Epoch AI）連動，而非自訂情境：依其中位數，需求在 {fromYear} 年用掉公開文字存量的 {from}，{toYear} 年為 {to}，專家價格因此是原來的 {factor} 倍。',
    'zh-Hans':
      '与 2024 年已公布的情景（Epoch AI）联动，而非自定义情景：按其中位数，需求在 {fromYear} 年用掉公开文本存量的 {from}，{toYear} 年为 {to}，专家价格因此是原来的 {factor} 倍。',
  },
  toRunway: {
    en: 'How the stock is used up',
    'zh-Hant': '存量如何用完',
    'zh-Hans': '存量如何用完',
  },
  analysing: { en: 'Computing …', 'zh-Hant': '計算中……', 'zh-Hans': '计算中……' },
  analysed: {
    en: '{draws} draws a run, two runs for each uncertain assumption.',
    'zh-Hant': '每次執行 {draws} 個抽樣，每項不確定的假設執行兩次。',
    'zh-Hans': '每次运行 {draws} 个抽样，每项不确定的假设运行两次。',
  },
  analysedBefore: {
    en: 'These are the figures of the assumptions before; new ones follow.',
    'zh-Hant': '以下是先前假設的數字，新的數字即將更新。',
    'zh-Hans': '以下是先前假设的数字，新的数字即将更新。',
  },
  failed: {
    en: 'The computation failed. {what, select, none {} other {({what})}}',
    'zh-Hant': '運算失敗。{what, select, none {} other {（{what}）}}',
    'zh-Hans': '运算失败。{what, select, none {} other {（{what}）}}',
  },
  pictureNote: {
    en: 'A scenario, not a forecast.',
    'zh-Hant': '這是情境，不是預測。',
    'zh-Hans': '这是情景，不是预测。',
  },
  named: { en: '{name} {value}', 'zh-Hant': '{name} {value}', 'zh-Hans': '{name} {value}' },
});

/** How the market from drivers is computed. */
export const driversCardMessages = defineMessages({
  title: {
    en: 'How the scenario computes this',
    'zh-Hant': '情境如何計算',
    'zh-Hans': '情景如何计算',
  },
  equation: {
    en: 'The starting figure × (1 + growth of labels)ⁿ × (1 + change of their price)ⁿ × what a label of the year’s mix costs, over what one cost at the start. The mix: routine labels, of which machines make a share at a share of the cost, and expert labels at a multiple of it. The shares of machines and experts go on a straight line from 2025 to 2035. With an elasticity above 0 the price of experts rises with the share of the stock of public text that is in use.',
    'zh-Hant':
      '起始規模 ×（1 + 標註需求成長率）ⁿ ×（1 + 價格變動率）ⁿ × 當年標註組合的平均單價 ÷ 起始年的平均單價。組合包括：一般標註，其中一部分由機器以較低成本完成；以及單價為數倍的專家標註。機器與專家的占比由 2025 年至 2035 年直線變動。彈性大於 0 時，專家價格隨公開文字存量的使用率上升。',
    'zh-Hans':
      '起始规模 ×（1 + 标注需求增长率）ⁿ ×（1 + 价格变动率）ⁿ × 当年标注组合的平均单价 ÷ 起始年的平均单价。组合包括：一般标注，其中一部分由机器以较低成本完成；以及单价为数倍的专家标注。机器与专家的占比由 2025 年至 2035 年直线变动。弹性大于 0 时，专家价格随公开文本存量的使用率上升。',
  },
  draws: {
    en: '{draws} Owen-scrambled Sobol draws with a fixed seed, the same for every scenario, so that two scenarios differ by their assumptions alone.',
    'zh-Hant':
      '以固定種子產生 {draws} 個經 Owen 擾亂的 Sobol 點，所有情境共用，因此兩個情境只因假設而不同。',
    'zh-Hans':
      '以固定种子产生 {draws} 个经 Owen 扰乱的 Sobol 点，所有情景共用，因此两个情景只因假设而不同。',
  },
  limits: {
    en: 'Limits: the starting figure is taken as it stands, whatever it counts; publishers’ growth of sales stands in for growth of labels; cheaper labels bring about no more demand; inputs are independent, and a draw keeps one rate of growth; scarcity acts through medians alone.',
    'zh-Hant':
      '限制：起始規模照單全收，不論其統計範圍；以發布機構所列的銷售額成長代替標註件數成長；標註變便宜不會帶來更多需求；各項輸入彼此獨立，每次抽樣維持同一成長率；稀缺只以中位數計入。',
    'zh-Hans':
      '限制：起始规模照单全收，不论其统计范围；以发布机构所列的销售额增长代替标注件数增长；标注变便宜不会带来更多需求；各项输入彼此独立，每次抽样维持同一增长率；稀缺只以中位数计入。',
  },
});
