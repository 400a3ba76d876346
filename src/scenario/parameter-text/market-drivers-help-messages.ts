import { defineMessages } from '../../i18n/message.ts';

/** What every assumption of the market from drivers is, what a higher value does, and which rows the default rests on. */
export const marketDriversHelp = defineMessages({
  base: {
    en: 'The size of the market in 2025 as one publisher prints it, from which the scenario starts. A larger start makes every year larger by as much. What counts as the market differs from one to the next, so compare the scope before the number.',
    'zh-Hant':
      '某一發布機構所列的 2025 年市場規模，情境由此起算。起始規模越大，各年規模按同樣倍數放大。各家所計的市場不同，比較數字前請先看口徑。',
    'zh-Hans':
      '某一发布机构所列的 2025 年市场规模，情景由此起算。起始规模越大，各年规模按同样倍数放大。各家所计的市场不同，比较数字前请先看口径。',
  },
  labelGrowthPerYear: {
    en: 'How many more labels are wanted each year. More growth makes a larger market. No source counts labels: the interval spans what publishers say of sales, 18.5% to 33.1% a year, and that labels grow as sales do is our assumption. Rows dataintelo-2026-labelling-services, mordor-2026-training-datasets.',
    'zh-Hant':
      '每年想要的標註件數增加多少。成長越快，市場越大。沒有來源統計件數：區間取自發布機構所列的銷售額成長率，每年 18.5% 至 33.1%；件數與銷售額同步成長是我們的假設。資料列 dataintelo-2026-labelling-services、mordor-2026-training-datasets。',
    'zh-Hans':
      '每年想要的标注件数增加多少。增长越快，市场越大。没有来源统计件数：区间取自发布机构所列的销售额增长率，每年 18.5% 至 33.1%；件数与销售额同步增长是我们的假设。数据行 dataintelo-2026-labelling-services、mordor-2026-training-datasets。',
  },
  labelPriceGrowthPerYear: {
    en: 'How the price of a like manual label changes in a year, in the money of that year. A fall makes a smaller market. No source follows such a price, so the interval is our assumption. For comparison: Remotasks in Kenya paid 5 to 10 dollars an hour in 2021 and 1 to 3 in 2023. Rows verge-2021-kenya-remotasks, verge-2023-kenya-remotasks.',
    'zh-Hant':
      '同樣一件人工標註的價格每年變動多少，以當年幣值計。價格下跌，市場變小。沒有來源追蹤這種價格，區間是我們的假設。可資對照的是：Remotasks 在肯亞的時薪由 2021 年的 5 至 10 美元降到 2023 年的 1 至 3 美元。資料列 verge-2021-kenya-remotasks、verge-2023-kenya-remotasks。',
    'zh-Hans':
      '同样一件人工标注的价格每年变动多少，以当年币值计。价格下跌，市场变小。没有来源追踪这种价格，区间是我们的假设。可供对照的是：Remotasks 在肯尼亚的时薪由 2021 年的 5 至 10 美元降到 2023 年的 1 至 3 美元。数据行 verge-2021-kenya-remotasks、verge-2023-kenya-remotasks。',
  },
  machineShare: {
    en: 'The share of routine labels that machines make in 2025. A higher share leaves automation less to take away, so the market grows more. Two sources put manual work at 75.4% and 42.31% of revenue; reading the rest as the machines’ share of labels is our assumption. Rows typedef-2025-manual-share, mordor-2025-manual-share.',
    'zh-Hant':
      '2025 年一般標註中由機器完成的比例。比例越高，自動化之後能取代的越少，市場成長越多。兩個來源稱人工標註占營收的 75.4% 與 42.31%；把其餘部分當作機器標註的件數比例是我們的假設。資料列 typedef-2025-manual-share、mordor-2025-manual-share。',
    'zh-Hans':
      '2025 年一般标注中由机器完成的比例。比例越高，自动化之后能取代的越少，市场增长越多。两个来源称人工标注占营收的 75.4% 与 42.31%；把其余部分当作机器标注的件数比例是我们的假设。数据行 typedef-2025-manual-share、mordor-2025-manual-share。',
  },
  machineShareAtHorizon: {
    en: 'The share of routine labels that machines make in 2035, reached on a straight line. While they cost less than manual ones, a higher share makes a smaller market. It lies, we assume, between the 60% of a dataset that a language model handles today and all but the 5% of hard cases. Rows agentbus-2025-llm-share, theeazyware-2025-hard-case-share.',
    'zh-Hant':
      '2035 年一般標註中由機器完成的比例，以直線變動到該年。只要機器標註較便宜，比例越高，市場越小。我們假設它介於兩者之間：目前語言模型能處理資料集的 60%，以及 5% 困難案例以外的全部。資料列 agentbus-2025-llm-share、theeazyware-2025-hard-case-share。',
    'zh-Hans':
      '2035 年一般标注中由机器完成的比例，以直线变动到该年。只要机器标注较便宜，比例越高，市场越小。我们假设它介于两者之间：目前语言模型能处理数据集的 60%，以及 5% 困难案例以外的全部。数据行 agentbus-2025-llm-share、theeazyware-2025-hard-case-share。',
  },
  machineCostShare: {
    en: 'What a machine-made label costs as a share of a manual one, checks by people included; at 100% automation has no effect. From a hundredth, by the lowest prices of one page, to six tenths where people re-check 58% of the labels, which is our reading. Rows theeazyware-2025-human-label, theeazyware-2025-llm-label, book118-2025-recheck-share.',
    'zh-Hant':
      '機器標註一件的成本占人工標註的比例，含人工複核；100% 時自動化沒有影響。下限為百分之一，取自同一網頁的最低價；上限為六成，是我們依「58% 須由人複核」推得。資料列 theeazyware-2025-human-label、theeazyware-2025-llm-label、book118-2025-recheck-share。',
    'zh-Hans':
      '机器标注一件的成本占人工标注的比例，含人工复核；100% 时自动化没有影响。下限为百分之一，取自同一网页的最低价；上限为六成，是我们依“58% 须由人复核”推得。数据行 theeazyware-2025-human-label、theeazyware-2025-llm-label、book118-2025-recheck-share。',
  },
  expertShare: {
    en: 'The share of labels in 2025 that need an expert, as human feedback to language models does. A higher share leaves less room to rise, so the market grows less. One source puts hard cases at 5% to 10%; the low end of 1% is our assumption, as some of the figures to start from hold little such work. Row theeazyware-2025-hard-case-share.',
    'zh-Hant':
      '2025 年需要專家的標註比例，例如給語言模型的專家回饋。比例越高，之後上升空間越小，市場成長越少。一個來源稱困難案例占 5% 至 10%；下限 1% 是我們的假設，因為有些起始規模幾乎不含這類工作。資料列 theeazyware-2025-hard-case-share。',
    'zh-Hans':
      '2025 年需要专家的标注比例，例如给语言模型的专家反馈。比例越高，之后上升空间越小，市场增长越少。一个来源称困难案例占 5% 至 10%；下限 1% 是我们的假设，因为有些起始规模几乎不含这类工作。数据行 theeazyware-2025-hard-case-share。',
  },
  expertShareAtHorizon: {
    en: 'The share of labels that need an expert in 2035, reached on a straight line. A higher share makes a larger market while experts cost more. No source looks so far ahead: from the 5% of hard cases that one gives today to 25%, which is our assumption. Row theeazyware-2025-hard-case-share.',
    'zh-Hant':
      '2035 年需要專家的標註比例，以直線變動到該年。只要專家較貴，比例越高，市場越大。沒有來源預測到這麼遠：下限為目前一個來源所稱的 5% 困難案例，上限 25% 是我們的假設。資料列 theeazyware-2025-hard-case-share。',
    'zh-Hans':
      '2035 年需要专家的标注比例，以直线变动到该年。只要专家较贵，比例越高，市场越大。没有来源预测到这么远：下限为目前一个来源所称的 5% 困难案例，上限 25% 是我们的假设。数据行 theeazyware-2025-hard-case-share。',
  },
  expertPriceFactor: {
    en: 'What an expert label costs in 2025 as a multiple of a manual routine one. A higher multiple makes a larger market while the share of experts rises. One price list asks 5 to 20 dollars for a preference pair by an expert and 0.40 to 2 for an ordinary one. Rows pccvdi-2026-expert-preference, pccvdi-2026-preference-pair.',
    'zh-Hant':
      '2025 年專家標註一件的價格是一般人工標註的幾倍。只要專家比例上升，倍數越高，市場越大。一份價目表上，專家標註的偏好配對為 5 至 20 美元，一般的為 0.40 至 2 美元。資料列 pccvdi-2026-expert-preference、pccvdi-2026-preference-pair。',
    'zh-Hans':
      '2025 年专家标注一件的价格是一般人工标注的几倍。只要专家比例上升，倍数越高，市场越大。一份价目表上，专家标注的偏好配对为 5 至 20 美元，一般的为 0.40 至 2 美元。数据行 pccvdi-2026-expert-preference、pccvdi-2026-preference-pair。',
  },
  scarcityElasticity: {
    en: 'By how many per cent experts get dearer when the share of public text in use rises by 1%, as from 10% to 10.1%, by the medians on the page Data runway. 0 is off; a higher value makes a larger market as the stock runs down. No source measures it: this is a scenario of ours and not a forecast.',
    'zh-Hant':
      '公開文字存量的使用比例每上升 1%（例如由 10% 升到 10.1%），專家標註的價格上漲百分之幾；使用比例取自「資料還能用多久」頁的中位數。0 表示關閉；數值越高，存量越接近用完時市場越大。沒有來源量測過它：這是我們的情境，不是預測。',
    'zh-Hans':
      '公开文本存量的使用比例每上升 1%（例如由 10% 升到 10.1%），专家标注的价格上涨百分之几；使用比例取自“数据还能用多久”页的中位数。0 表示关闭；数值越高，存量越接近用完时市场越大。没有来源测量过它：这是我们的情景，不是预测。',
  },
});
