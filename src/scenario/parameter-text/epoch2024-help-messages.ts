import { defineMessages } from '../../i18n/message.ts';

/** What every assumption of the 2024 model is, what a higher value does, and what the default rests on. */
export const epoch2024Help = defineMessages({
  stock: {
    en: 'Which part of the web counts as the stock. The study’s forecast uses the indexed web; Common Crawl is smaller, the whole web larger.',
    'zh-Hant':
      '哪一部分網路算作存量。該研究的預測採用已索引網頁；Common Crawl 較小，整個網路較大。',
    'zh-Hans':
      '哪一部分互联网算作存量。该研究的预测采用已索引网页；Common Crawl 较小，整个互联网较大。',
  },
  stockFactor: {
    en: 'Multiplies the stock of web text: 2 doubles it, which delays the date. 1 is the study’s stock as it stands.',
    'zh-Hant': '把網路文字的存量乘上此倍數：2 即加倍，用完的日期延後。1 為該研究原本的存量。',
    'zh-Hans': '把互联网文本的存量乘以此倍数：2 即加倍，用完的日期推后。1 为该研究原本的存量。',
  },
  webPages: {
    en: 'How many pages the indexed web holds. More pages make the stock larger and the date later; the interval is the study’s estimate.',
    'zh-Hant': '已索引的網頁總數。網頁越多，存量越大，用完的日期越晚；區間為該研究的估計。',
    'zh-Hans': '已索引的网页总数。网页越多，存量越大，用完的日期越晚；区间为该研究的估计。',
  },
  qualityShare: {
    en: 'The share of web text that is good enough to train on. A higher share leaves more stock and delays the date; the interval is the study’s.',
    'zh-Hant':
      '網路文字中品質足以用於訓練的比例。比例越高，存量越多，用完的日期越晚；區間取自該研究。',
    'zh-Hans':
      '互联网文本中质量足以用于训练的比例。比例越高，存量越多，用完的日期越晚；区间取自该研究。',
  },
  repetitionValue: {
    en: 'How reading text more than once is counted: by the factor that the study published, or from a number of passes by the law of Muennighoff et al. (2023).',
    'zh-Hant':
      '重複閱讀同一文字如何計算：採用該研究公布的倍數，或由遍數依 Muennighoff 等人（2023）的公式換算。',
    'zh-Hans':
      '重复阅读同一文本如何计算：采用该研究公布的倍数，或由遍数按 Muennighoff 等人（2023）的公式换算。',
  },
  repetitionFactor: {
    en: 'What repeated reading makes the stock worth, as a multiple of reading it once. A higher factor delays the date; the interval is the study’s.',
    'zh-Hant': '重複閱讀使存量相當於只讀一遍的幾倍。倍數越高，用完的日期越晚；區間取自該研究。',
    'zh-Hans': '重复阅读使存量相当于只读一遍的几倍。倍数越高，用完的日期越晚；区间取自该研究。',
  },
  passes: {
    en: 'How often all text is read. More passes delay the date, but each is worth less than the one before (Muennighoff et al. 2023).',
    'zh-Hant':
      '所有文字被讀過的遍數。遍數越多，用完的日期越晚，但每一遍的價值都低於前一遍（Muennighoff 等人，2023）。',
    'zh-Hans':
      '所有文本被读过的遍数。遍数越多，用完的日期越晚，但每一遍的价值都低于前一遍（Muennighoff 等人，2023）。',
  },
  textPerPageGrowthPerYear: {
    en: 'How fast the text on a page grows. Faster growth enlarges the stock year by year and delays the date; the interval is the study’s.',
    'zh-Hant': '每個網頁的文字量成長多快。成長越快，存量逐年越大，用完的日期越晚；區間取自該研究。',
    'zh-Hans': '每个网页的文本量增长多快。增长越快，存量逐年越大，用完的日期越晚；区间取自该研究。',
  },
  webPagesGrowthPerYear: {
    en: 'How fast the number of pages grows. Faster growth enlarges the stock year by year and delays the date; the interval is the study’s.',
    'zh-Hant': '網頁數量成長多快。成長越快，存量逐年越大，用完的日期越晚；區間取自該研究。',
    'zh-Hans': '网页数量增长多快。增长越快，存量逐年越大，用完的日期越晚；区间取自该研究。',
  },
  closedSharePerYear: {
    en: 'The share of the stock that its owners close to training each year after 2024. More closing brings the date nearer; the study has none, while Longpre et al. (2024) saw at least 5% of the C4 corpus close in a year.',
    'zh-Hant':
      '2024 年之後，擁有者每年不再開放訓練的存量比例。封閉越多，用完的日期越早；該研究未計入，而 Longpre 等人（2024）發現 C4 語料在一年內至少有 5% 封閉。',
    'zh-Hans':
      '2024 年之后，所有者每年不再开放训练的存量比例。关闭越多，用完的日期越早；该研究未计入，而 Longpre 等人（2024）发现 C4 语料在一年内至少有 5% 关闭。',
  },
  machineWrittenShare: {
    en: 'The share of each year’s new text that machines write and that is not counted. A higher share slows the stock and brings the date nearer; the study has none, while Graphite found 52% of new English articles in May 2025.',
    'zh-Hant':
      '每年新增文字中由機器撰寫、因而不計入的比例。比例越高，存量成長越慢，用完的日期越早；該研究未計入，而 Graphite 估計 2025 年 5 月的英文新文章有 52% 由機器撰寫。',
    'zh-Hans':
      '每年新增文本中由机器撰写、因而不计入的比例。比例越高，存量增长越慢，用完的日期越早；该研究未计入，而 Graphite 估计 2025 年 5 月的英文新文章有 52% 由机器撰写。',
  },
  privateTextShare: {
    en: 'The share of text on closed platforms, in messages and in e-mail that becomes available, filtered like the web and read once. More delays the date; the study leaves it out of its forecast.',
    'zh-Hant':
      '封閉平台、訊息與電子郵件中的文字有多少可供使用；與網路文字一樣經過篩選，且只讀一遍。比例越高，用完的日期越晚；該研究的預測未計入。',
    'zh-Hans':
      '封闭平台、消息与电子邮件中的文本有多少可供使用；与互联网文本一样经过筛选，且只读一遍。比例越高，用完的日期越晚；该研究的预测未计入。',
  },
  imagesShare: {
    en: 'The share of all images, in tokens, that adds to the stock. More delays the date; the study estimates images but leaves them out of its forecast.',
    'zh-Hant':
      '所有影像（折合詞元）計入存量的比例。比例越高，用完的日期越晚；該研究估計了影像，但預測未計入。',
    'zh-Hans':
      '所有图像（折合词元）计入存量的比例。比例越高，用完的日期越晚；该研究估计了图像，但预测未计入。',
  },
  videoShare: {
    en: 'The share of all video, in tokens, that adds to the stock. More delays the date; the study estimates video but leaves it out of its forecast.',
    'zh-Hant':
      '所有影片（折合詞元）計入存量的比例。比例越高，用完的日期越晚；該研究估計了影片，但預測未計入。',
    'zh-Hans':
      '所有视频（折合词元）计入存量的比例。比例越高，用完的日期越晚；该研究估计了视频，但预测未计入。',
  },
  demandTokens: {
    en: 'Tokens in the largest training set at the start of 2024, from which past growth goes on. A larger set brings the date nearer; the interval is the study’s.',
    'zh-Hant':
      '2024 年初最大訓練集的詞元數，歷史成長由此延伸。訓練集越大，用完的日期越早；區間取自該研究。',
    'zh-Hans':
      '2024 年初最大训练集的词元数，历史增长由此延伸。训练集越大，用完的日期越早；区间取自该研究。',
  },
  demandGrowthOomPerYear: {
    en: 'By what factor the largest training set grows in a year. Faster growth brings the date nearer; the study takes it from the growth of past training sets.',
    'zh-Hant':
      '最大訓練集每年成為前一年的幾倍。成長越快，用完的日期越早；該研究依過去訓練集的成長估計。',
    'zh-Hans':
      '最大训练集每年成为前一年的几倍。增长越快，用完的日期越早；该研究依过去训练集的增长估计。',
  },
  computeWeight: {
    en: 'The share of draws in which demand follows training compute, spent optimally; in the others it follows past training sets. The study mixes the two half and half.',
    'zh-Hant':
      '抽樣中有多少比例讓需求依最佳使用的訓練運算量推估，其餘依過去的訓練集推估。該研究兩者各半。',
    'zh-Hans':
      '抽样中有多少比例让需求依最优使用的训练算力推算，其余依过去的训练集推算。该研究两者各半。',
  },
  computeFlop: {
    en: 'Operations in the largest training run at the start of 2024. More compute asks for more data and brings the date nearer. The study’s own paths are not public; this interval is rebuilt from Besiroglu et al. (2022).',
    'zh-Hant':
      '2024 年初最大訓練所用的運算次數。運算量越大，需要的資料越多，用完的日期越早。該研究自身的路徑未公開，此區間依 Besiroglu 等人（2022）重建。',
    'zh-Hans':
      '2024 年初最大训练所用的运算次数。算力越大，需要的数据越多，用完的日期越早。该研究自身的路径未公开，此区间按 Besiroglu 等人（2022）重建。',
  },
  computeGrowthOomPerYear: {
    en: 'By what factor the compute of the largest run grows in a year; demand grows by its square root. Faster growth brings the date nearer. Rebuilt from Besiroglu et al. (2022).',
    'zh-Hant':
      '最大訓練的運算量每年成為前一年的幾倍；需求隨其平方根成長。成長越快，用完的日期越早。依 Besiroglu 等人（2022）重建。',
    'zh-Hans':
      '最大训练的算力每年成为前一年的几倍；需求随其平方根增长。增长越快，用完的日期越早。按 Besiroglu 等人（2022）重建。',
  },
  computeSlowdownYear: {
    en: 'The year from which compute grows more slowly. A later year keeps demand growing fast for longer and can bring the date nearer; Besiroglu et al. (2022) project a slowdown from 2030.',
    'zh-Hant':
      '運算量成長開始放緩的年份。年份越晚，需求快速成長得越久，用完的日期可能越早；Besiroglu 等人（2022）推估自 2030 年起放緩。',
    'zh-Hans':
      '算力增长开始放缓的年份。年份越晚，需求快速增长得越久，用完的日期可能越早；Besiroglu 等人（2022）推算自 2030 年起放缓。',
  },
  computeGrowthKeptShare: {
    en: 'How much of the growth rate of compute remains after the slowdown; 100% is no slowdown. More brings the date nearer. Derived from Besiroglu et al. (2022).',
    'zh-Hant':
      '放緩之後運算量成長率保留多少；100% 即不放緩。保留越多，用完的日期越早。由 Besiroglu 等人（2022）推得。',
    'zh-Hans':
      '放缓之后算力增长率保留多少；100% 即不放缓。保留越多，用完的日期越早。由 Besiroglu 等人（2022）推得。',
  },
  overtrainingFactor: {
    en: 'How many times more data per parameter than is optimal for training compute. Demand grows by the square root of it, which brings the date nearer; 1 is the study’s main forecast, 5 its variant.',
    'zh-Hant':
      '每個參數所用的資料為訓練最佳值的幾倍。需求隨其平方根增加，用完的日期提前；1 為該研究的主要預測，5 為其另一情境。',
    'zh-Hans':
      '每个参数所用的数据为训练最优值的几倍。需求随其平方根增加，用完的日期提前；1 为该研究的主要预测，5 为其另一情景。',
  },
  syntheticShare: {
    en: 'The share of training text that models write themselves, which people then need not. More delays the date; the study has none, while Nemotron-CC is synthetic for 1.9T of its 6.3T tokens.',
    'zh-Hant':
      '訓練文字中由模型自行生成、因而不需人類撰寫的比例。比例越高，用完的日期越晚；該研究未計入，而 Nemotron-CC 的 6.3 兆詞元中有 1.9 兆為合成。',
    'zh-Hans':
      '训练文本中由模型自行生成、因而不需人类撰写的比例。比例越高，用完的日期越晚；该研究未计入，而 Nemotron-CC 的 6.3 万亿词元中有 1.9 万亿为合成。',
  },
  efficiencyOomPerYear: {
    en: 'By what factor the compute needed for the same quality falls in a year after 2024; demand falls by its square root. More delays the date; the study has none, while Ho et al. (2024) found about 2.5 a year.',
    'zh-Hant':
      '2024 年之後，達到相同品質所需的運算量每年降為幾分之一；需求隨其平方根下降。提升越多，用完的日期越晚；該研究未計入，而 Ho 等人（2024）估計每年約 2.5 倍。',
    'zh-Hans':
      '2024 年之后，达到相同质量所需的算力每年降为几分之一；需求随其平方根下降。提升越多，用完的日期越晚；该研究未计入，而 Ho 等人（2024）估计每年约 2.5 倍。',
  },
});
