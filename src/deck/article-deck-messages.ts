import { defineMessages } from '../i18n/message.ts';

/** The texts of the ready deck: what the article says, in our words, under the ids of `claims.csv`; titles of panels are questions. */
export const articleDeckMessages = defineMessages({
  title: {
    en: 'The article in twelve slides',
    'zh-Hant': '十二張投影片看一篇文章',
    'zh-Hans': '十二张幻灯片看一篇文章',
  },
  startTitle: {
    en: 'Does AI run out of data?',
    'zh-Hant': 'AI 的資料會用完嗎？',
    'zh-Hans': 'AI 的数据会用完吗？',
  },
  startBody: {
    en: `In September 2023 an article said that large AI models had come to a fight over data: [{article}]({url}), 5 September 2023.

It claims three things:

1. the data that models learn from **runs out**;
2. the market for **making data** grows fast;
3. **people** stay part of the work.

Each claim has a number here, C01 to C23. The charts show what holds.`,
    'zh-Hant': `2023 年 9 月，一篇文章說 AI 大模型已走到爭奪資料的地步：[{article}]({url})，2023 年 9 月 5 日。

文章有三項主張：

1. 模型學習所用的資料**即將用完**；
2. **製作資料**的市場快速成長；
3. 這項工作仍需要**人**。

每項主張在此都有編號，C01 至 C23。哪些成立，請看圖表。`,
    'zh-Hans': `2023 年 9 月，一篇文章说 AI 大模型已走到争夺数据的地步：[{article}]({url})，2023 年 9 月 5 日。

文章有三项主张：

1. 模型学习所用的数据**即将用完**；
2. **制作数据**的市场快速增长；
3. 这项工作仍需要**人**。

每项主张在此都有编号，C01 至 C23。哪些成立，请看图表。`,
  },
  startNote: {
    en: 'Slides with text say what the article says. Slides with a chart show figures that are computed now, from sources that each chart names. Before the first chart the room gives its own guess.',
    'zh-Hant':
      '文字投影片轉述文章的說法；圖表投影片的數字由現有資料即時計算，來源列於圖下。第一張圖出現之前，先請在場的人猜一猜。',
    'zh-Hans':
      '文字幻灯片转述文章的说法；图表幻灯片的数字由现有数据即时计算，来源列于图下。第一张图出现之前，先请在场的人猜一猜。',
  },
  wallTitle: {
    en: 'What the article says of the stock of data',
    'zh-Hant': '文章如何談資料的存量',
    'zh-Hans': '文章如何谈数据的存量',
  },
  wallBody: {
    en: `- **C01** Epoch AI has projected the stocks of language and images from 2022 to 2100.
- **C02** High-quality language data will be used up by 2026.
- **C03** Low-quality language data will be used up between 2030 and 2050.
- **C04** Image data will be used up between 2030 and 2060.
- **C05** Model growth will slow by 2040, unless data is used more efficiently or new supplies are found.`,
    'zh-Hant': `- **C01** Epoch AI 推估了語言與影像資料在 2022 至 2100 年的存量。
- **C02** 高品質語言資料將在 2026 年前用盡。
- **C03** 低品質語言資料將在 2030 至 2050 年間用盡。
- **C04** 影像資料將在 2030 至 2060 年間用盡。
- **C05** 除非提高資料效率或找到新的資料來源，否則模型成長將在 2040 年前放緩。`,
    'zh-Hans': `- **C01** Epoch AI 推算了语言与图像数据在 2022 至 2100 年的存量。
- **C02** 高质量语言数据将在 2026 年前用尽。
- **C03** 低质量语言数据将在 2030 至 2050 年间用尽。
- **C04** 图像数据将在 2030 至 2060 年间用尽。
- **C05** 除非提高数据效率或找到新的数据来源，否则模型增长将在 2040 年前放缓。`,
  },
  runOutTitle: {
    en: 'When is high-quality language data used up? (C02)',
    'zh-Hant': '高品質語言資料何時用完？（C02）',
    'zh-Hans': '高质量语言数据何时用完？（C02）',
  },
  setsTitle: {
    en: 'How large are the training sets that were really used? (C02)',
    'zh-Hant': '實際用過的訓練集有多大？（C02）',
    'zh-Hans': '实际用过的训练集有多大？（C02）',
  },
  datesTitle: {
    en: 'What have the studies said since? (C02 to C04)',
    'zh-Hant': '後來的研究怎麼說？（C02 至 C04）',
    'zh-Hans': '后来的研究怎么说？（C02 至 C04）',
  },
  fanTitle: {
    en: 'What would have to change for the stock to last? (C05)',
    'zh-Hant': '要有什麼改變，存量才夠用？（C05）',
    'zh-Hans': '要有什么改变，存量才够用？（C05）',
  },
  modalityTitle: {
    en: 'Is video the scarcest kind of data? (C07)',
    'zh-Hant': '影片是最稀少的資料嗎？（C07）',
    'zh-Hans': '视频是最稀少的数据吗？（C07）',
  },
  marketTitle: {
    en: 'What the article says of making data',
    'zh-Hant': '文章如何談製作資料',
    'zh-Hans': '文章如何谈制作数据',
  },
  marketBody: {
    en: `- **C06** Labelled data matters: InstructGPT did better than a GPT-3 with 100 times as many parameters.
- **C15** iResearch: AI base data services in China will reach 10.11 billion RMB in 2025, up 31.8% from 2024.
- **C16** iResearch: China’s annotation market was 3.09 billion RMB in 2019 and will pass 10 billion in 2025, a CAGR of 14.6%.
- **C09** Weaviate raised 50 million USD at a valuation of 200 million.
- **C10** A week later, Pinecone raised 100 million USD at 750 million.
- **C11** Neon raised 46 million USD.`,
    'zh-Hant': `- **C06** 標註資料很重要：InstructGPT 的表現優於參數量為其 100 倍的 GPT-3。
- **C15** 艾瑞諮詢：中國 AI 基礎數據服務 2025 年將達 101.1 億元人民幣，較 2024 年成長 31.8%。
- **C16** 艾瑞諮詢：中國數據標註市場 2019 年為 30.9 億元人民幣，2025 年將突破 100 億元，年均複合成長率 14.6%。
- **C09** Weaviate 募得 5000 萬美元，估值 2 億美元。
- **C10** 一週後，Pinecone 募得 1 億美元，估值 7.5 億美元。
- **C11** Neon 募得 4600 萬美元。`,
    'zh-Hans': `- **C06** 标注数据很重要：InstructGPT 的表现优于参数量为其 100 倍的 GPT-3。
- **C15** 艾瑞咨询：中国 AI 基础数据服务 2025 年将达 101.1 亿元人民币，较 2024 年增长 31.8%。
- **C16** 艾瑞咨询：中国数据标注市场 2019 年为 30.9 亿元人民币，2025 年将突破 100 亿元，年均复合增长率 14.6%。
- **C09** Weaviate 融得 5000 万美元，估值 2 亿美元。
- **C10** 一周后，Pinecone 融得 1 亿美元，估值 7.5 亿美元。
- **C11** Neon 融得 4600 万美元。`,
  },
  auditTitle: {
    en: 'Does the stated growth follow from the endpoints? (C15, C16)',
    'zh-Hant': '所稱的成長率與兩端數字相符嗎？（C15、C16）',
    'zh-Hans': '所称的增长率与两端数字相符吗？（C15、C16）',
  },
  errorsTitle: {
    en: 'What came of the forecasts for China? (C15, C16)',
    'zh-Hant': '對中國市場的預測，後來準不準？（C15、C16）',
    'zh-Hans': '对中国市场的预测，后来准不准？（C15、C16）',
  },
  roundsTitle: {
    en: 'What became of the three companies? (C09 to C11)',
    'zh-Hant': '三家公司後來如何？（C09 至 C11）',
    'zh-Hans': '三家公司后来如何？（C09 至 C11）',
  },
  peopleTitle: {
    en: 'What the article says of people and machines',
    'zh-Hant': '文章如何談人與機器',
    'zh-Hans': '文章如何谈人与机器',
  },
  peopleBody: {
    en: `- **C18** Most annotation is manual; the field is turning half machine, half human.
- **C19** The accuracy of tools goes from a few percent to 80 or 90%; the higher it is, the less labour and cost.
- **C20** RLHF shifts demand: less traditional annotation, more feedback from experts.
- **C21** Experts are scarce, above all in medicine.
- **C22** Traditional annotation is still needed early in training; a shake-out will not come at once.

Which of these claims would you check first, and with which figure?`,
    'zh-Hant': `- **C18** 目前以人工標註為主，正走向半人工、半機器。
- **C19** 工具的準確率從百分之幾到 80%、90% 都有；準確率越高，人力與成本越低。
- **C20** RLHF 使需求轉向：傳統標註變少，專家回饋變多。
- **C21** 專家稀缺，醫學尤甚。
- **C22** 訓練初期仍需要傳統標註，產業不會馬上洗牌。

這些主張中，您會先查核哪一項？用什麼數字？`,
    'zh-Hans': `- **C18** 目前以人工标注为主，正走向半人工、半机器。
- **C19** 工具的准确率从百分之几到 80%、90% 都有；准确率越高，人力与成本越低。
- **C20** RLHF 使需求转向：传统标注变少，专家反馈变多。
- **C21** 专家稀缺，医学尤甚。
- **C22** 训练初期仍需要传统标注，行业不会马上洗牌。

这些主张中，您会先核查哪一项？用什么数字？`,
  },
});
