import { defineMessages } from '../../i18n/message.ts';

/** The name of every assumption of the 2022 model, short enough for a column of controls. */
export const epoch2022Labels = defineMessages({
  stock: { en: 'Which stock', 'zh-Hant': '存量範圍', 'zh-Hans': '存量范围' },
  projection: {
    en: 'How demand is projected',
    'zh-Hant': '需求推估方式',
    'zh-Hans': '需求推算方式',
  },
  stockFactor: { en: 'Stock multiplied by', 'zh-Hant': '存量倍數', 'zh-Hans': '存量倍数' },
  demandWords: {
    en: 'Largest text training set',
    'zh-Hant': '最大文字訓練集',
    'zh-Hans': '最大文本训练集',
  },
  languageGrowthOomPerYear: {
    en: 'Growth of text sets',
    'zh-Hant': '文字訓練集成長率',
    'zh-Hans': '文本训练集增长率',
  },
  demandImages: {
    en: 'Largest image training set',
    'zh-Hant': '最大影像訓練集',
    'zh-Hans': '最大图像训练集',
  },
  visionGrowthOomPerYear: {
    en: 'Growth of image sets',
    'zh-Hant': '影像訓練集成長率',
    'zh-Hans': '图像训练集增长率',
  },
  computeFactor: { en: 'Compute multiplied by', 'zh-Hant': '運算量倍數', 'zh-Hans': '算力倍数' },
  internetUsersWeight: {
    en: 'Weight: internet users',
    'zh-Hant': '權重：網路使用者',
    'zh-Hans': '权重：互联网用户',
  },
  popularPlatformsWeight: {
    en: 'Weight: popular platforms',
    'zh-Hant': '權重：熱門平台',
    'zh-Hans': '权重：热门平台',
  },
  commonCrawlWeight: {
    en: 'Weight: Common Crawl',
    'zh-Hant': '權重：Common Crawl',
    'zh-Hans': '权重：Common Crawl',
  },
  indexedWebsitesWeight: {
    en: 'Weight: indexed websites',
    'zh-Hant': '權重：已索引網站',
    'zh-Hans': '权重：已索引网站',
  },
  betweenBoundsWeight: {
    en: 'Weight: between the bounds',
    'zh-Hant': '權重：上下限之間',
    'zh-Hans': '权重：上下限之间',
  },
  spokenWordsPerDay: {
    en: 'Words spoken per day',
    'zh-Hant': '每人每天說的詞數',
    'zh-Hans': '每人每天说的词数',
  },
  recordedShare: {
    en: 'Share of speech recorded',
    'zh-Hant': '口語被記錄的比例',
    'zh-Hans': '口语被记录的比例',
  },
  writtenWordsPerYear: {
    en: 'Words written per user',
    'zh-Hant': '每位使用者書寫的詞數',
    'zh-Hans': '每位用户书写的词数',
  },
  videoSpeechShare: {
    en: 'Share of video with speech',
    'zh-Hant': '影片中的口語比例',
    'zh-Hans': '视频中的口语比例',
  },
  wordsPerTweet: { en: 'Words per tweet', 'zh-Hant': '每則推文詞數', 'zh-Hans': '每条推文词数' },
  blogPosts: { en: 'Blog posts', 'zh-Hant': '部落格文章數', 'zh-Hans': '博客文章数' },
  wordsPerBlogPost: {
    en: 'Words per blog post',
    'zh-Hant': '每篇部落格詞數',
    'zh-Hans': '每篇博客词数',
  },
  platformsShare: {
    en: 'Platforms’ share of the web',
    'zh-Hant': '平台占網路的比例',
    'zh-Hans': '平台占互联网的比例',
  },
  crawlTbPerMonth: {
    en: 'Common Crawl, size',
    'zh-Hant': 'Common Crawl 大小',
    'zh-Hans': 'Common Crawl 大小',
  },
  crawlNewShare: {
    en: 'Common Crawl, new share',
    'zh-Hant': 'Common Crawl 新內容',
    'zh-Hans': 'Common Crawl 新内容',
  },
  crawlCompressionShare: {
    en: 'Common Crawl, compression',
    'zh-Hant': 'Common Crawl 壓縮率',
    'zh-Hans': 'Common Crawl 压缩率',
  },
  indexedPages: { en: 'Indexed web pages', 'zh-Hant': '索引網頁數', 'zh-Hans': '索引网页数' },
  wordsPerPage: { en: 'Words per web page', 'zh-Hant': '每個網頁詞數', 'zh-Hans': '每个网页词数' },
  githubTb: { en: 'Size of GitHub', 'zh-Hant': 'GitHub 大小', 'zh-Hans': 'GitHub 大小' },
  codeShare: {
    en: 'Share of GitHub counted',
    'zh-Hant': 'GitHub 計入比例',
    'zh-Hans': 'GitHub 计入比例',
  },
  papers: { en: 'Scientific papers', 'zh-Hant': '學術論文數', 'zh-Hans': '学术论文数' },
  ebooks: { en: 'E-books', 'zh-Hant': '電子書數', 'zh-Hans': '电子书数' },
  booksPerYear: { en: 'Books published', 'zh-Hant': '出版書籍數', 'zh-Hans': '出版图书数' },
  digitizedShare: {
    en: 'Share of books digitized',
    'zh-Hant': '書籍數位化比例',
    'zh-Hans': '图书数字化比例',
  },
  bookGrowthPerYear: {
    en: 'Growth of high-quality text',
    'zh-Hant': '高品質文字成長率',
    'zh-Hans': '高质量文本增长率',
  },
  representedShare: {
    en: 'Share these sources cover',
    'zh-Hant': '上述來源涵蓋的比例',
    'zh-Hans': '上述来源涵盖的比例',
  },
  videoHoursPerMinute: {
    en: 'Uploads to YouTube',
    'zh-Hant': 'YouTube 上傳量',
    'zh-Hans': 'YouTube 上传量',
  },
  usefulFramesShare: {
    en: 'Useful video frames',
    'zh-Hant': '可用影格比例',
    'zh-Hans': '可用视频帧比例',
  },
  photosPerDay: { en: 'Photos shared', 'zh-Hant': '分享的照片數', 'zh-Hans': '分享的照片数' },
  timesShared: {
    en: 'Times a photo is shared',
    'zh-Hant': '每張照片分享次數',
    'zh-Hans': '每张照片分享次数',
  },
  outsideImagesPerYear: {
    en: 'Images, outside estimate',
    'zh-Hant': '外部估計的影像數',
    'zh-Hans': '外部估计的图像数',
  },
});

/** The options of the choices of the 2022 model. */
export const epoch2022Options = defineMessages({
  'stock.low_quality_language': {
    en: 'Low-quality language',
    'zh-Hant': '低品質語言資料',
    'zh-Hans': '低质量语言数据',
  },
  'stock.high_quality_language': {
    en: 'High-quality language',
    'zh-Hant': '高品質語言資料',
    'zh-Hans': '高质量语言数据',
  },
  'stock.images': { en: 'Images', 'zh-Hant': '影像', 'zh-Hans': '图像' },
  'projection.historical': { en: 'Past growth', 'zh-Hant': '依歷史成長', 'zh-Hans': '按历史增长' },
  'projection.compute': {
    en: 'Projected compute',
    'zh-Hant': '依運算量推估',
    'zh-Hans': '按算力推算',
  },
});

/** The streams of chance of the 2022 model that no assumption stands for. */
export const epoch2022Streams = defineMessages({
  component: {
    en: 'Which estimate counts',
    'zh-Hant': '採用哪一項估計',
    'zh-Hans': '采用哪一项估计',
  },
  betweenBounds: {
    en: 'Place between the bounds',
    'zh-Hant': '上下限之間的位置',
    'zh-Hans': '上下限之间的位置',
  },
  compute: { en: 'Course of compute', 'zh-Hant': '運算量的走勢', 'zh-Hans': '算力的走势' },
  imageStock: { en: 'Number of images', 'zh-Hant': '影像的數量', 'zh-Hans': '图像的数量' },
  pixels: { en: 'Compute per image', 'zh-Hant': '每張影像的運算量', 'zh-Hans': '每张图像的算力' },
  imageKind: {
    en: 'Which image estimate',
    'zh-Hant': '採用哪項影像估計',
    'zh-Hans': '采用哪项图像估计',
  },
});
