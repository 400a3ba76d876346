import type { SentenceReason } from '../../../../src/models/market/sentence/growth-sentence.ts';

/** An amount in units of currency, its currency and year; `-` where the sentence gives none. */
type Amount = readonly [amount: number, currency: string, year: number | '-', qualifier?: string];

/** A rate as a share, its kind, and its years where the sentence gives them. */
type Rate = readonly [rate: number, kind: string, from?: number, to?: number];

/** A sentence and what a person reads in it; `unsure` lists what the parser must not pass over in silence. */
export interface Phrasing {
  readonly text: string;
  readonly start?: Amount;
  readonly end?: Amount;
  readonly rate?: Rate;
  readonly years?: number;
  readonly others?: readonly number[];
  readonly unsure?: readonly SentenceReason[];
}

/** A sentence that must be refused, and why. */
export interface Refusal {
  readonly text: string;
  readonly refused: readonly SentenceReason[];
}

export const english: readonly Phrasing[] = [
  {
    text: 'from 3.09bn in 2019 to 10bn by 2025, a CAGR of 14.6 %',
    start: [3.09e9, '-', 2019],
    end: [10e9, '-', 2025],
    rate: [0.146, 'cagr'],
  },
  {
    text: 'valued at USD 2.8 billion in 2023 and expected to grow at a CAGR of 27.1% from 2024 to 2030',
    start: [2.8e9, 'USD', 2023],
    rate: [0.271, 'cagr', 2024, 2030],
  },
  { text: 'will reach $17.1 billion by 2030', end: [17.1e9, 'USD', 2030] },
  {
    text: 'The Data Collection and Labeling Market was valued at USD 3.77 billion in 2024, is expected to reach USD 4.89 billion in 2025 and USD 17.10 billion by 2030, growing at a CAGR of 28.4% from 2025 to 2030.',
    start: [4.89e9, 'USD', 2025],
    end: [17.1e9, 'USD', 2030],
    rate: [0.284, 'cagr', 2025, 2030],
    others: [3.77e9],
    unsure: ['several-amounts'],
  },
  {
    text: 'The Data Annotation Tool Market grew from USD 1.96 billion in 2024 to USD 2.47 billion in 2025. It is expected to continue growing at a CAGR of 25.94%, reaching USD 12.40 billion by 2032.',
    start: [1.96e9, 'USD', 2024],
    end: [12.4e9, 'USD', 2032],
    rate: [0.2594, 'cagr'],
    others: [2.47e9],
    unsure: ['several-amounts'],
  },
  {
    text: 'expected to grow from $0.8 billion in 2022 to $3.6 billion by 2027, at a CAGR of 33.2% during the forecast period',
    start: [0.8e9, 'USD', 2022],
    end: [3.6e9, 'USD', 2027],
    rate: [0.332, 'cagr'],
  },
  {
    text: 'Market size is expected to hit US$ 18.23 bn by 2035, up from US$2.30bn in 2025',
    start: [2.3e9, 'USD', 2025],
    end: [18.23e9, 'USD', 2035],
  },
  {
    text: 'From 2019 to 2025 the market grows from 3.09 to 10 billion yuan',
    start: [3.09e9, 'CNY', 2019],
    end: [10e9, 'CNY', 2025],
    unsure: ['year-from-period', 'year-from-period'],
  },
  {
    text: 'China AI base data services: RMB 10.11 billion in 2025, growing 31.8% from 2024',
    end: [10.11e9, 'CNY', 2025],
    rate: [0.318, 'one_year', 2024],
  },
  {
    text: 'Revenue grew 27.8% year on year to RMB 6.262 billion in 2025',
    end: [6.262e9, 'CNY', 2025],
    rate: [0.278, 'one_year'],
  },
  {
    text: 'US$1.5bn in 2019 → US$4.1bn in 2024',
    start: [1.5e9, 'USD', 2019],
    end: [4.1e9, 'USD', 2024],
  },
  {
    text: 'Global market: $3.7B (2024), $17.1B (2030)',
    start: [3.7e9, 'USD', 2024],
    end: [17.1e9, 'USD', 2030],
  },
  {
    text: 'By 2030, the market is expected to be worth more than $17 billion, up from about $4 billion in 2024',
    start: [4e9, 'USD', 2024, 'about'],
    end: [17e9, 'USD', 2030, 'over'],
  },
  {
    text: 'increase from USD 5.4 billion (2026) to USD 38.0 billion (2034), a compound annual growth rate (CAGR) of 26.8%',
    start: [5.4e9, 'USD', 2026],
    end: [38e9, 'USD', 2034],
    rate: [0.268, 'cagr'],
  },
  {
    text: 'Between 2024 and 2030 the market will grow at a compound annual rate of 28.4 percent',
    rate: [0.284, 'cagr', 2024, 2030],
  },
  {
    text: 'Market to reach USD 12.73 Billion by 2032 | CAGR: 26.79%',
    end: [12.73e9, 'USD', 2032],
    rate: [0.2679, 'cagr'],
  },
  {
    text: 'USD 2,300.5 million in 2024, reaching USD 9,810.2 million by 2031 at 23.1% CAGR',
    start: [2_300.5e6, 'USD', 2024],
    end: [9_810.2e6, 'USD', 2031],
    rate: [0.231, 'cagr'],
  },
  {
    text: 'A 5-year CAGR of 30% takes the market from $1bn in 2020 to $3.7bn',
    start: [1e9, 'USD', 2020],
    end: [3.7e9, 'USD', '-'],
    rate: [0.3, 'cagr'],
    years: 5,
  },
  {
    text: 'the market has been growing 20% a year for five years',
    rate: [0.2, 'cagr'],
    years: 5,
  },
  {
    text: 'Spending of £250m in FY2023/24 should rise to £1bn by FY30',
    start: [250e6, 'GBP', 2023],
    end: [1e9, 'GBP', 2030],
  },
  {
    text: '2024E $3.2bn, 2029F $9.6bn',
    start: [3.2e9, 'USD', 2024],
    end: [9.6e9, 'USD', 2029],
  },
  {
    text: 'In September 2023, iResearch said the market would reach 10.11 billion yuan in 2025',
    end: [10.11e9, 'CNY', 2025],
  },
  {
    text: 'According to a 2023 report, the market is worth $2.8bn',
    start: [2.8e9, 'USD', '-'],
  },
  { text: 'nearly 30% a year over six years', rate: [0.3, 'cagr'], years: 6 },
  {
    text: '2.8 billion and 15 billion dollars in 2023 and 2030, respectively',
    start: [2.8e9, 'USD', 2023],
    end: [15e9, 'USD', 2030],
  },
  {
    text: 'The market fell from $5bn in 2022 to $4bn in 2024, a drop of 10.6% a year',
    start: [5e9, 'USD', 2022],
    end: [4e9, 'USD', 2024],
    rate: [-0.106, 'cagr'],
  },
  { text: 'a CAGR of -5% since 2020', rate: [-0.05, 'cagr', 2020] },
  {
    text: 'From 2020 it grows 20% a year and reaches $10bn ten years later',
    end: [10e9, 'USD', 2030],
    rate: [0.2, 'cagr', 2020],
    years: 10,
  },
  {
    text: 'In 2020 it was $3bn; a decade later it will be $9bn',
    start: [3e9, 'USD', 2020],
    end: [9e9, 'USD', 2030],
    years: 10,
  },
  {
    text: 'From 2020 onwards growing 20% a year, to $10bn by 2030',
    end: [10e9, 'USD', 2030],
    rate: [0.2, 'cagr', 2020],
  },
  {
    text: 'from $0 in 2020 to $5bn in 2025',
    start: [0, 'USD', 2020],
    end: [5e9, 'USD', 2025],
  },
  {
    text: 'In 2019 the market was -3bn and 5bn in 2024, a CAGR of 10%',
    start: [-3e9, '-', 2019],
    end: [5e9, '-', 2024],
    rate: [0.1, 'cagr'],
  },
  {
    text: '$3.09 billion → $10 billion, 2019-25',
    start: [3.09e9, 'USD', 2019],
    end: [10e9, 'USD', 2025],
    unsure: ['year-from-period', 'year-from-period'],
  },
];

export const traditional: readonly Phrasing[] = [
  {
    text: '市場規模由 2019 年的 30.9 億元增至 2025 年的 100 億元',
    start: [3.09e9, '-', 2019],
    end: [10e9, '-', 2025],
    unsure: ['currency-unclear', 'currency-unclear'],
  },
  {
    text: '全球資料標註市場預計將從 2024 年的 18.9 億美元成長到 2032 年的 127.3 億美元，複合年成長率為 26.79%',
    start: [1.89e9, 'USD', 2024],
    end: [12.73e9, 'USD', 2032],
    rate: [0.2679, 'cagr'],
  },
  {
    text: '民國 114 年市場規模為新台幣 50 億元，預計民國 119 年達 100 億元',
    start: [5e9, 'TWD', 2025],
    end: [10e9, 'TWD', 2030],
  },
  {
    text: '市場規模將於 2030 年突破 171 億美元，2025 至 2030 年的年複合成長率為 28.4%',
    end: [17.1e9, 'USD', 2030, 'over'],
    rate: [0.284, 'cagr', 2025, 2030],
  },
  {
    text: '全球市場規模從 2024 年的 37.7 億美元成長至 2030 年的 171 億美元，年均成長 28.4%',
    start: [3.77e9, 'USD', 2024],
    end: [17.1e9, 'USD', 2030],
    rate: [0.284, 'cagr'],
  },
  {
    text: '2025年市場規模約為新臺幣 30 億元，年增 27%',
    end: [3e9, 'TWD', 2025],
    rate: [0.27, 'one_year'],
  },
  { text: '預計 2030 年超過 1 兆美元', end: [1e12, 'USD', 2030, 'over'] },
  { text: '今後 5 年以每年 20% 的速度成長', rate: [0.2, 'cagr'], years: 5 },
  {
    text: '2020年起每年增長兩成，十年後達100億',
    end: [10e9, '-', 2030],
    rate: [0.2, 'cagr', 2020],
    years: 10,
  },
  {
    text: '2020年，每年增長兩成，十年後達100億',
    end: [10e9, '-', 2030],
    rate: [0.2, 'cagr'],
    years: 10,
  },
  {
    text: '2000 年以來年均成長 10%，2020 年達 30 億美元',
    end: [3e9, 'USD', 2020],
    rate: [0.1, 'cagr', 2000],
  },
  { text: '2020年一起達到10億美元', end: [1e9, 'USD', 2020] },
  { text: '過去三年年均成長 25%', rate: [0.25, 'cagr'], years: 3 },
  { text: '成長百分之十四點六', rate: [0.146, 'unknown'] },
  {
    text: '人民幣30.9億元增至人民幣100億元，期間為2019年至2025年',
    start: [3.09e9, 'CNY', 2019],
    end: [10e9, 'CNY', 2025],
    unsure: ['year-from-period', 'year-from-period'],
  },
  {
    text: '２０１９年人民幣３０．９億元，２０２５年１００億元，年複合成長率１４．６％',
    start: [3.09e9, 'CNY', 2019],
    end: [10e9, 'CNY', 2025],
    rate: [0.146, 'cagr'],
  },
  { text: '數據標註 2025 年產值上看 100 億台幣', end: [10e9, 'TWD', 2025] },
];

export const simplified: readonly Phrasing[] = [
  {
    text: '2019年中国数据标注行业市场规模为30.9亿元，预计2025年将突破100亿元，年复合增长率14.6%',
    start: [3.09e9, 'CNY', 2019],
    end: [10e9, 'CNY', 2025, 'over'],
    rate: [0.146, 'cagr'],
  },
  {
    text: '2025年中国AI基础数据服务市场规模达62.62亿元人民币，同比增长27.8%，2026年预计达78.34亿元',
    start: [6.262e9, 'CNY', 2025],
    end: [7.834e9, 'CNY', 2026],
    rate: [0.278, 'one_year'],
  },
  {
    text: '2025年市场规模将达到101.1亿元，较2024年增长31.8%',
    end: [10.11e9, 'CNY', 2025],
    rate: [0.318, 'one_year', 2024],
  },
  {
    text: '预计到2028年，市场规模将达到170亿元，2023-2028年复合增长率为30.4%',
    end: [17e9, 'CNY', 2028],
    rate: [0.304, 'cagr', 2023, 2028],
  },
  {
    text: '据艾瑞咨询报告，2019年我国数据标注市场规模约30.9亿元，到2025年将超过100亿元',
    start: [3.09e9, 'CNY', 2019, 'about'],
    end: [10e9, 'CNY', 2025, 'over'],
  },
  {
    text: '2022年，中国人工智能基础数据服务产业规模为45亿元，2023年增至53.5亿元，同比增长18.9%',
    start: [4.5e9, 'CNY', 2022],
    end: [5.35e9, 'CNY', 2023],
    rate: [0.189, 'one_year'],
  },
  {
    text: '2023年市场规模达60.8亿元，2024年约77.3亿元，同比增长27.1%',
    start: [6.08e9, 'CNY', 2023],
    end: [7.73e9, 'CNY', 2024, 'about'],
    rate: [0.271, 'one_year'],
  },
  { text: '预计未来五年复合增长率将保持在25%以上', rate: [0.25, 'cagr'], years: 5 },
  {
    text: '市场规模将从2023年的45亿元人民币增长至2028年的170亿元人民币，CAGR为30.4%',
    start: [4.5e9, 'CNY', 2023],
    end: [17e9, 'CNY', 2028],
    rate: [0.304, 'cagr'],
  },
  {
    text: '2021-2025年，市场规模年均增速达到20%左右',
    rate: [0.2, 'cagr', 2021, 2025],
  },
  { text: '到2030年全球市场规模有望达到1.2万亿美元', end: [1.2e12, 'USD', 2030] },
  { text: '市场规模突破百亿元', end: [10e9, 'CNY', '-', 'over'] },
  {
    text: '2024年市场规模为100余亿元，2030年接近500亿元',
    start: [10e9, 'CNY', 2024, 'over'],
    end: [50e9, 'CNY', 2030, 'almost'],
  },
  {
    text: '10年复合增长率20%，从10亿元增至62亿元',
    start: [1e9, 'CNY', '-'],
    end: [6.2e9, 'CNY', '-'],
    rate: [0.2, 'cagr'],
    years: 10,
  },
  {
    text: '2025年达到100亿，2019年为30.9亿',
    start: [3.09e9, '-', 2019],
    end: [10e9, '-', 2025],
  },
];

export const unsure: readonly Phrasing[] = [
  {
    text: '2023年4.5亿美元（约32亿元人民币），2028年将达17亿美元',
    start: [0.45e9, 'USD', 2023],
    end: [1.7e9, 'USD', 2028],
    unsure: ['second-currency'],
  },
  {
    text: '二〇二五年市场规模三十亿元，未来五年年均增长两成',
    start: [3e9, 'CNY', 2025],
    rate: [0.2, 'cagr'],
    years: 5,
    unsure: ['start-or-end'],
  },
  {
    text: '¥3.09bn in 2019 to ¥10.11bn in 2025',
    start: [3.09e9, '-', 2019],
    end: [10.11e9, '-', 2025],
    unsure: ['currency-unclear', 'currency-unclear'],
  },
  {
    text: 'It is doubling every year and will reach $10bn by 2030',
    end: [10e9, 'USD', 2030],
    unsure: ['multiple'],
  },
  {
    text: 'up to $10bn by 2030',
    end: [10e9, 'USD', 2030, 'almost'],
    unsure: ['upper-bound'],
  },
  {
    text: 'grew 224% from 2019 to 2025',
    rate: [2.24, 'unknown', 2019, 2025],
    unsure: ['total-or-yearly'],
  },
  {
    text: 'US$2.26 billion in 2025 (+32.5%)',
    start: [2.26e9, 'USD', 2025],
    rate: [0.325, 'unknown'],
    unsure: ['start-or-end', 'unlabelled-rate'],
  },
  {
    text: 'H1 2024 revenue was $1.2bn',
    start: [1.2e9, 'USD', 2024],
    unsure: ['partial-year'],
  },
  {
    text: '2024年市场规模为60.8亿元，比2023年的45亿元增长了15.8亿元',
    start: [4.5e9, 'CNY', 2023],
    end: [6.08e9, 'CNY', 2024],
    others: [1.58e9],
    unsure: ['increment'],
  },
  {
    text: '新增融资5000万美元，2030年市场规模将达2亿美元',
    end: [0.2e9, 'USD', 2030],
    others: [50e6],
    unsure: ['several-amounts'],
  },
  {
    text: 'a CAGR of 28.4%, down from a CAGR of 28.9%, to $17.1bn in 2030',
    end: [17.1e9, 'USD', 2030],
    unsure: ['several-rates', 'several-rates'],
  },
  {
    text: 'growth slowed by 3 percentage points to 12% a year',
    rate: [0.12, 'cagr'],
    unsure: ['percentage-points'],
  },
  {
    text: '较2019年翻了三倍，达到100亿元',
    end: [10e9, 'CNY', '-'],
    unsure: ['multiple', 'unused-year'],
  },
  {
    text: '到2027年，数据标注产业年均复合增长率超过20%',
    rate: [0.2, 'cagr'],
    unsure: ['unused-year'],
  },
  {
    text: '翻三番，2020年10億，2030年？',
    start: [1e9, '-', 2020],
    unsure: ['multiple', 'start-or-end', 'unused-year'],
  },
  {
    text: 'growing 3x from $2bn in 2020 to 2030',
    start: [2e9, 'USD', 2020],
    unsure: ['multiple', 'year-from-period', 'unused-year'],
  },
  {
    text: '在2020年10亿元的基础上，五年后翻一番',
    start: [1e9, 'CNY', 2020],
    years: 5,
    unsure: ['multiple', 'start-or-end'],
  },
  {
    text: 'from about $2-3 billion in 2023 to $10 billion in 2030',
    end: [10e9, 'USD', 2030],
    unsure: ['amount-range', 'unused-year'],
  },
  {
    text: 'in 2024 the market is $4bn, or $5bn in 2024 with services',
    start: [4e9, 'USD', 2024],
    end: [5e9, 'USD', 2024],
    unsure: ['same-year'],
  },
];

export const refusals: readonly Refusal[] = [
  { text: '', refused: ['empty'] },
  { text: '   \n', refused: ['empty'] },
  { text: 'the market is growing fast', refused: ['no-figures'] },
  { text: '预计2030年达到1.2兆元', refused: ['zhao-unclear'] },
  { text: '1.2兆元', refused: ['zhao-unclear'] },
  {
    text: 'The market, worth 3,09 bn in 2019, will reach 10 bn in 2025',
    refused: ['number-unclear'],
  },
  { text: '1 300 million dollars in 2019', refused: ['number-unclear'] },
  { text: 'USD 1.300.000 in 2019', refused: ['number-unclear'] },
  { text: 'the scale reached 2022.45 billion yuan', refused: ['number-unclear'] },
  { text: 'stood at 45 (100 million yuan) in 2022', refused: ['number-unclear'] },
  { text: '从19年的30亿元增长到25年的100亿元', refused: ['two-digit-year', 'two-digit-year'] },
  { text: '3.09bn euros in 2019 and 10bn dollars in 2025', refused: ['mixed-currencies'] },
  { text: '市场规模约200-300亿元', refused: ['amount-range'] },
  { text: '2025年市场规模将达200亿至300亿元', refused: ['amount-range'] },
  { text: 'between 20 and 30 billion dollars by 2030', refused: ['amount-range'] },
  { text: '市场规模达数百亿元', refused: ['vague-amount'] },
  { text: 'tens of billions of dollars by 2030', refused: ['vague-amount'] },
  { text: 'half a billion dollars in 2024', refused: ['vague-amount'] },
  { text: 'CAGR of 26% to 26.4% from 2024 to 2032', refused: ['rate-range'] },
  { text: '每年成長兩成到三成', refused: ['rate-range'] },
  { text: 'the market will grow by 21.71 billion between 2024 and 2032', refused: ['increment'] },
  { text: 'cumulative growth of 224% between 2019 and 2025', refused: ['total-or-yearly'] },
  { text: '市場規模翻倍', refused: ['multiple'] },
  { text: '$5 per label', refused: ['missing-unit'] },
  { text: '标注准确率达80%，人工占比42%', refused: ['no-figures'] },
  { text: 'GPT-4 was trained on 13 trillion tokens', refused: ['no-figures'] },
  { text: '500万条数据，1.2万人，3万小时', refused: ['no-figures'] },
  { text: 'the segment accounted for 38.5% of the market in 2025', refused: ['no-figures'] },
];
