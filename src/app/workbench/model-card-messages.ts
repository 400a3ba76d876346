import { defineMessages } from '../../i18n/message.ts';

/** Words of the model card: how a forecast is computed. */
export const modelCardMessages = defineMessages({
  title: {
    en: 'How the model computes this',
    'zh-Hant': '模型如何計算',
    'zh-Hans': '模型如何计算',
  },
  'epoch-2024': {
    en: 'Stock: web pages × bytes per page ÷ bytes per token × quality × repetition, growing with text per page and pages. Demand: the training sets of 2024 × their growth, or the sets that compute can put to best use (20 tokens a parameter), each draw following one of the two. Overtraining by k multiplies demand by √k; synthetic text takes its share off; an efficiency gain slows demand by half of it. Run-out is the first year from 2024 in which demand exceeds the stock.',
    'zh-Hant':
      '存量：網頁數 × 每頁位元組 ÷ 每詞元位元組 × 品質占比 × 重複價值，隨每頁文字與頁數成長。需求：2024 年訓練集 × 其成長，或運算量能發揮最佳效用的訓練集（每個參數 20 個詞元），每次抽樣依其中之一。過度訓練 k 倍使需求乘以 √k；合成文字扣除其占比；效率提升使需求成長減緩其一半。用完是自 2024 年起需求首次超過存量之時。',
    'zh-Hans':
      '存量：网页数 × 每页字节 ÷ 每词元字节 × 质量占比 × 重复价值，随每页文本与页数增长。需求：2024 年训练集 × 其增长，或算力能发挥最佳效用的训练集（每个参数 20 个词元），每次抽样依其中之一。过度训练 k 倍使需求乘以 √k；合成文本扣除其占比；效率提升使需求增长减缓其一半。用完是自 2024 年起需求首次超过存量之时。',
  },
  'epoch-2022': {
    en: 'Low-quality language: each draw follows internet users, popular platforms, Common Crawl, indexed websites or a stock between the bounds of Common Crawl and recorded speech, chosen by weight. High-quality language: code, papers and books over the share that they represent. Images: platforms or outside estimates. What grows with what: users, platforms and images with the person-years spent online; recorded speech, the upper bound, with the person-years on record; Common Crawl by the same amount each year; indexed websites not at all; high-quality language with the books. Demand: the sets of 2022 × their growth, or what projected compute can put to best use. Run-out is the first year from 2022 in which demand exceeds the stock; the study itself reads a density over years.',
    'zh-Hant':
      '低品質語言：每次抽樣依權重選擇網路使用者、熱門平台、Common Crawl、已索引網站，或介於 Common Crawl 與錄音語音兩個界限之間的存量。高品質語言：程式碼、論文與書籍除以其代表的占比。影像：平台或外部估計。成長方式：使用者、平台與影像隨累計上網人年成長；作為上界的錄音語音隨累計可錄音人年成長；Common Crawl 每年增加相同的量；已索引網站不成長；高品質語言隨書籍成長。需求：2022 年訓練集 × 其成長，或推估運算量能發揮最佳效用的訓練集。用完是自 2022 年起需求首次超過存量之時；研究本身則由年份的密度讀出。',
    'zh-Hans':
      '低质量语言：每次抽样按权重选择互联网用户、热门平台、Common Crawl、已索引网站，或介于 Common Crawl 与录音语音两个界限之间的存量。高质量语言：代码、论文与书籍除以其代表的占比。图像：平台或外部估计。增长方式：用户、平台与图像随累计上网人年增长；作为上界的录音语音随累计可录音人年增长；Common Crawl 每年增加相同的量；已索引网站不增长；高质量语言随书籍增长。需求：2022 年训练集 × 其增长，或推算算力能发挥最佳效用的训练集。用完是自 2022 年起需求首次超过存量之时；研究自身则由年份的密度读出。',
  },
  limits: {
    en: 'Limits: inputs are independent; past growth of training sets, the stock of 2024 and the high-quality language of 2022 keep one rate in a draw for the century, while compute slows and the other stocks of 2022 follow paths of their own; demand is never held back by the stock before they meet.',
    'zh-Hant':
      '限制：各項輸入彼此獨立；每次抽樣中，訓練集的歷史成長、2024 年的存量與 2022 年的高品質語言整個世紀維持同一成長率，運算量則會放緩，2022 年的其他存量各有路徑；兩者相遇之前，需求不受存量牽制。',
    'zh-Hans':
      '限制：各项输入彼此独立；每次抽样中，训练集的历史增长、2024 年的存量与 2022 年的高质量语言整个世纪维持同一增长率，算力则会放缓，2022 年的其他存量各有路径；两者相遇之前，需求不受存量牵制。',
  },
  draws: {
    en: '{draws} Owen-scrambled Sobol draws with a fixed seed, the same for every scenario, so that two scenarios differ by their assumptions alone{bands, select, none {} other {; bands from the first {bands}}}.',
    'zh-Hant':
      '以固定種子產生 {draws} 個經 Owen 擾亂的 Sobol 點，所有情境共用，因此兩個情境只因假設而不同{bands, select, none {} other {；區間帶取前 {bands} 個}}。',
    'zh-Hans':
      '以固定种子产生 {draws} 个经 Owen 扰乱的 Sobol 点，所有情景共用，因此两个情景只因假设而不同{bands, select, none {} other {；区间带取前 {bands} 个}}。',
  },
});
