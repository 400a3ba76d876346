import { defineMessages } from '../../i18n/message.ts';

/** What every assumption of the 2022 model is, what a higher value does, and what the default rests on. */
export const epoch2022Help = defineMessages({
  stock: {
    en: 'Which of the study’s three stocks is forecast: all text that people produce, text of the quality of books, papers and code, or images.',
    'zh-Hant':
      '預測該研究三種存量中的哪一種：人們產生的所有文字、書籍論文與程式碼等級的文字，或影像。',
    'zh-Hans':
      '预测该研究三种存量中的哪一种：人们产生的所有文本、图书论文与代码级别的文本，或图像。',
  },
  projection: {
    en: 'How demand goes on: training sets grow as in the past, or they follow a projection of training compute that is spent optimally. The study publishes dates for both.',
    'zh-Hant':
      '需求如何延伸：訓練集依過去的速度成長，或依最佳使用的訓練運算量推估。該研究對兩者都公布了日期。',
    'zh-Hans':
      '需求如何延伸：训练集按过去的速度增长，或按最优使用的训练算力推算。该研究对两者都公布了日期。',
  },
  stockFactor: {
    en: 'Multiplies the chosen stock: 2 doubles it, which delays the date. 1 is the study’s stock as it stands.',
    'zh-Hant': '把所選存量乘上此倍數：2 即加倍，用完的日期延後。1 為該研究原本的存量。',
    'zh-Hans': '把所选存量乘以此倍数：2 即加倍，用完的日期推后。1 为该研究原本的存量。',
  },
  demandWords: {
    en: 'Words in the largest training set of text in 2022. A larger set brings the date nearer; the value is the study’s starting point.',
    'zh-Hant': '2022 年最大文字訓練集的詞數。訓練集越大，用完的日期越早；此值為該研究的起點。',
    'zh-Hans': '2022 年最大文本训练集的词数。训练集越大，用完的日期越早；此值为该研究的起点。',
  },
  languageGrowthOomPerYear: {
    en: 'By what factor the largest training set of text grows in a year. Faster growth brings the date nearer; the study takes it from the growth of past training sets.',
    'zh-Hant':
      '最大文字訓練集每年成為前一年的幾倍。成長越快，用完的日期越早；該研究依過去訓練集的成長估計。',
    'zh-Hans':
      '最大文本训练集每年成为前一年的几倍。增长越快，用完的日期越早；该研究依过去训练集的增长估计。',
  },
  demandImages: {
    en: 'Images in the largest training set of images at the end of 2021. A larger set brings the date nearer; the value is the study’s starting point.',
    'zh-Hant': '2021 年底最大影像訓練集的影像數。訓練集越大，用完的日期越早；此值為該研究的起點。',
    'zh-Hans': '2021 年底最大图像训练集的图像数。训练集越大，用完的日期越早；此值为该研究的起点。',
  },
  visionGrowthOomPerYear: {
    en: 'By what factor the largest training set of images grows in a year. Faster growth brings the date nearer; the study takes it from the growth of past training sets.',
    'zh-Hant':
      '最大影像訓練集每年成為前一年的幾倍。成長越快，用完的日期越早；該研究依過去訓練集的成長估計。',
    'zh-Hans':
      '最大图像训练集每年成为前一年的几倍。增长越快，用完的日期越早；该研究依过去训练集的增长估计。',
  },
  computeFactor: {
    en: 'Multiplies the projected compute of the largest training run in every year. More compute asks for more data and brings the date nearer; 1 is the projection of Besiroglu et al. (2022).',
    'zh-Hant':
      '把每一年最大訓練的推估運算量乘上此倍數。運算量越大，需要的資料越多，用完的日期越早；1 為 Besiroglu 等人（2022）的推估。',
    'zh-Hans':
      '把每一年最大训练的推算算力乘以此倍数。算力越大，需要的数据越多，用完的日期越早；1 为 Besiroglu 等人（2022）的推算。',
  },
  internetUsersWeight: {
    en: 'How much the estimate from the words of internet users counts in the mixture, against the other weights; published with the study.',
    'zh-Hant': '依網路使用者書寫量所得的估計，在混合中相對於其他權重的份量；由該研究公布。',
    'zh-Hans': '按互联网用户书写量所得的估计，在混合中相对于其他权重的份量；由该研究公布。',
  },
  popularPlatformsWeight: {
    en: 'How much the estimate from YouTube, Twitter and blogs counts in the mixture, against the other weights; published with the study.',
    'zh-Hant':
      '依 YouTube、Twitter 與部落格所得的估計，在混合中相對於其他權重的份量；由該研究公布。',
    'zh-Hans': '按 YouTube、Twitter 与博客所得的估计，在混合中相对于其他权重的份量；由该研究公布。',
  },
  commonCrawlWeight: {
    en: 'How much the Common Crawl, the study’s lower bound, counts in the mixture. More makes the stock smaller and the date earlier; published with the study.',
    'zh-Hant':
      'Common Crawl（該研究的下限）在混合中的份量。份量越大，存量越小，用完的日期越早；由該研究公布。',
    'zh-Hans':
      'Common Crawl（该研究的下限）在混合中的份量。份量越大，存量越小，用完的日期越早；由该研究公布。',
  },
  indexedWebsitesWeight: {
    en: 'How much the estimate from indexed websites counts in the mixture, against the other weights; the study computes it but gives it no weight.',
    'zh-Hant': '依已索引網站所得的估計，在混合中相對於其他權重的份量；該研究有計算，但未給予權重。',
    'zh-Hans': '按已索引网站所得的估计，在混合中相对于其他权重的份量；该研究有计算，但未给予权重。',
  },
  betweenBoundsWeight: {
    en: 'How much “somewhere between the Common Crawl and all recorded speech” counts in the mixture. More makes the stock larger and less certain; published with the study.',
    'zh-Hant':
      '「介於 Common Crawl 與所有被記錄的口語之間」在混合中的份量。份量越大，存量越大也越不確定；由該研究公布。',
    'zh-Hans':
      '“介于 Common Crawl 与所有被记录的口语之间”在混合中的份量。份量越大，存量越大也越不确定；由该研究公布。',
  },
  spokenWordsPerDay: {
    en: 'Words that a person speaks in a day; the upper bound of the stock rests on them. A higher value delays the date; the interval is the study’s.',
    'zh-Hant': '一個人一天說的詞數，存量的上限以此為據。值越高，用完的日期越晚；區間取自該研究。',
    'zh-Hans': '一个人一天说的词数，存量的上限以此为据。值越高，用完的日期越晚；区间取自该研究。',
  },
  recordedShare: {
    en: 'The share of speech that is recorded; the upper bound of the stock rests on it. A higher share delays the date; the interval is the study’s.',
    'zh-Hant': '口語被錄下的比例，存量的上限以此為據。比例越高，用完的日期越晚；區間取自該研究。',
    'zh-Hans': '口语被录下的比例，存量的上限以此为据。比例越高，用完的日期越晚；区间取自该研究。',
  },
  writtenWordsPerYear: {
    en: 'Words that an internet user writes in a year. More makes the stock larger and the date later; the interval is the study’s.',
    'zh-Hant': '一位網路使用者一年書寫的詞數。值越高，存量越大，用完的日期越晚；區間取自該研究。',
    'zh-Hans': '一位互联网用户一年书写的词数。值越高，存量越大，用完的日期越晚；区间取自该研究。',
  },
  videoSpeechShare: {
    en: 'The share of YouTube’s video time in which somebody speaks. More makes the stock of the platforms larger; the interval is the study’s.',
    'zh-Hant': 'YouTube 影片時間中有人說話的比例。比例越高，平台的存量越大；區間取自該研究。',
    'zh-Hans': 'YouTube 视频时间中有人说话的比例。比例越高，平台的存量越大；区间取自该研究。',
  },
  wordsPerTweet: {
    en: 'Words in a tweet. More makes the stock of the platforms larger; the interval is the study’s.',
    'zh-Hant': '一則推文的詞數。值越高，平台的存量越大；區間取自該研究。',
    'zh-Hans': '一条推文的词数。值越高，平台的存量越大；区间取自该研究。',
  },
  blogPosts: {
    en: 'Blog posts that are written in a year. More makes the stock of the platforms larger; the interval is the study’s.',
    'zh-Hant': '一年寫下的部落格文章數。值越高，平台的存量越大；區間取自該研究。',
    'zh-Hans': '一年写下的博客文章数。值越高，平台的存量越大；区间取自该研究。',
  },
  wordsPerBlogPost: {
    en: 'Words in a blog post. More makes the stock of the platforms larger; the interval is the study’s.',
    'zh-Hant': '一篇部落格文章的詞數。值越高，平台的存量越大；區間取自該研究。',
    'zh-Hans': '一篇博客文章的词数。值越高，平台的存量越大；区间取自该研究。',
  },
  platformsShare: {
    en: 'The share of the text on the internet that these platforms hold. A higher share means that less lies elsewhere: a smaller stock and an earlier date; the interval is the study’s.',
    'zh-Hant':
      '這些平台占網路文字的比例。比例越高，其他地方的文字越少，存量越小，用完的日期越早；區間取自該研究。',
    'zh-Hans':
      '这些平台占互联网文本的比例。比例越高，其他地方的文本越少，存量越小，用完的日期越早；区间取自该研究。',
  },
  crawlTbPerMonth: {
    en: 'Compressed size of a month’s Common Crawl. More raises the lower bound of the stock and delays the date; the interval is the study’s.',
    'zh-Hant':
      'Common Crawl 每月壓縮後的大小。值越高，存量的下限越高，用完的日期越晚；區間取自該研究。',
    'zh-Hans':
      'Common Crawl 每月压缩后的大小。值越高，存量的下限越高，用完的日期越晚；区间取自该研究。',
  },
  crawlNewShare: {
    en: 'The share of a month’s Common Crawl that earlier ones do not hold. More raises the lower bound of the stock and delays the date; the interval is the study’s.',
    'zh-Hant':
      'Common Crawl 每月內容中先前未收錄的比例。比例越高，存量的下限越高，用完的日期越晚；區間取自該研究。',
    'zh-Hans':
      'Common Crawl 每月内容中先前未收录的比例。比例越高，存量的下限越高，用完的日期越晚；区间取自该研究。',
  },
  crawlCompressionShare: {
    en: 'The share of its size that text loses when it is compressed. A higher share means more text in the same bytes and a later date; the interval is the study’s.',
    'zh-Hant':
      '文字壓縮後減少的大小比例。比例越高，相同容量內的文字越多，用完的日期越晚；區間取自該研究。',
    'zh-Hans':
      '文本压缩后减少的大小比例。比例越高，相同容量内的文本越多，用完的日期越晚；区间取自该研究。',
  },
  indexedPages: {
    en: 'Web pages that search engines index. More makes this component larger; it counts only when its weight is above zero.',
    'zh-Hant': '搜尋引擎索引的網頁數。值越高，此項越大；僅在其權重大於零時計入。',
    'zh-Hans': '搜索引擎索引的网页数。值越高，此项越大；仅在其权重大于零时计入。',
  },
  wordsPerPage: {
    en: 'Words on a web page. More makes the component of indexed websites larger; it counts only when its weight is above zero.',
    'zh-Hant': '一個網頁的詞數。值越高，「已索引網站」一項越大；僅在其權重大於零時計入。',
    'zh-Hans': '一个网页的词数。值越高，“已索引网站”一项越大；仅在其权重大于零时计入。',
  },
  githubTb: {
    en: 'Size of all code on GitHub. More makes the high-quality stock larger and the date later; the interval is the study’s.',
    'zh-Hant':
      'GitHub 上所有程式碼的大小。值越高，高品質存量越大，用完的日期越晚；區間取自該研究。',
    'zh-Hans': 'GitHub 上所有代码的大小。值越高，高质量存量越大，用完的日期越晚；区间取自该研究。',
  },
  codeShare: {
    en: 'The share of GitHub that counts as text to train on. More makes the high-quality stock larger and the date later; the interval is the study’s.',
    'zh-Hant':
      'GitHub 中可算作訓練文字的比例。比例越高，高品質存量越大，用完的日期越晚；區間取自該研究。',
    'zh-Hans':
      'GitHub 中可算作训练文本的比例。比例越高，高质量存量越大，用完的日期越晚；区间取自该研究。',
  },
  papers: {
    en: 'Scientific papers in existence, at 6,000 words each. More makes the high-quality stock larger and the date later; the interval is the study’s.',
    'zh-Hant':
      '現有的學術論文數，每篇以 6,000 詞計。值越高，高品質存量越大，用完的日期越晚；區間取自該研究。',
    'zh-Hans':
      '现有的学术论文数，每篇按 6,000 词计。值越高，高质量存量越大，用完的日期越晚；区间取自该研究。',
  },
  ebooks: {
    en: 'E-books in existence, at 100,000 words each; one of two estimates of books that are averaged. More delays the date; the interval is the study’s.',
    'zh-Hant':
      '現有的電子書數，每本以 100,000 詞計；為取平均的兩項書籍估計之一。值越高，用完的日期越晚；區間取自該研究。',
    'zh-Hans':
      '现有的电子书数，每本按 100,000 词计；为取平均的两项图书估计之一。值越高，用完的日期越晚；区间取自该研究。',
  },
  booksPerYear: {
    en: 'Books that are published in a year, for the second estimate of books. More delays the date; the interval is the study’s.',
    'zh-Hant': '一年出版的書籍數，用於第二項書籍估計。值越高，用完的日期越晚；區間取自該研究。',
    'zh-Hans': '一年出版的图书数，用于第二项图书估计。值越高，用完的日期越晚；区间取自该研究。',
  },
  digitizedShare: {
    en: 'The share of published books that exist in digital form. A higher share delays the date; the interval is the study’s.',
    'zh-Hant': '已出版書籍中有數位版本的比例。比例越高，用完的日期越晚；區間取自該研究。',
    'zh-Hans': '已出版图书中有数字版本的比例。比例越高，用完的日期越晚；区间取自该研究。',
  },
  bookGrowthPerYear: {
    en: 'How fast publishing, and with it the high-quality stock, grows. Faster growth enlarges the stock year by year, but means fewer books from the past; the interval is the study’s.',
    'zh-Hant':
      '出版量成長多快，高品質存量隨之成長。成長越快，存量逐年越大，但意味著過去的書籍較少；區間取自該研究。',
    'zh-Hans':
      '出版量增长多快，高质量存量随之增长。增长越快，存量逐年越大，但意味着过去的图书较少；区间取自该研究。',
  },
  representedShare: {
    en: 'The share of all high-quality text that code, papers and books make up. A higher share means that less lies elsewhere: a smaller stock and an earlier date; the interval is the study’s.',
    'zh-Hant':
      '程式碼、論文與書籍占所有高品質文字的比例。比例越高，其他來源越少，存量越小，用完的日期越早；區間取自該研究。',
    'zh-Hans':
      '代码、论文与图书占所有高质量文本的比例。比例越高，其他来源越少，存量越小，用完的日期越早；区间取自该研究。',
  },
  videoHoursPerMinute: {
    en: 'Hours of video uploaded to YouTube every minute. More means more images from the platforms; the interval is the study’s.',
    'zh-Hant': '每分鐘上傳到 YouTube 的影片時數。值越高，平台的影像越多；區間取自該研究。',
    'zh-Hans': '每分钟上传到 YouTube 的视频时数。值越高，平台的图像越多；区间取自该研究。',
  },
  usefulFramesShare: {
    en: 'How many of a video’s frames count as images, at one frame a second. More means more images from the platforms; the interval is the study’s.',
    'zh-Hant':
      '以每秒一格計，影片中有多少影格可算作影像。比例越高，平台的影像越多；區間取自該研究。',
    'zh-Hans': '按每秒一帧计，视频中有多少帧可算作图像。比例越高，平台的图像越多；区间取自该研究。',
  },
  photosPerDay: {
    en: 'Photos that people share in a day, copies included. More means more images from the platforms; the interval is the study’s.',
    'zh-Hant': '人們一天分享的照片數，含重複。值越高，平台的影像越多；區間取自該研究。',
    'zh-Hans': '人们一天分享的照片数，含重复。值越高，平台的图像越多；区间取自该研究。',
  },
  timesShared: {
    en: 'How often the same photo is shared. A higher value means fewer different photos; the interval is the study’s.',
    'zh-Hant': '同一張照片被分享的次數。值越高，不同的照片越少；區間取自該研究。',
    'zh-Hans': '同一张照片被分享的次数。值越高，不同的照片越少；区间取自该研究。',
  },
  outsideImagesPerYear: {
    en: 'Images added in a year by estimates from outside the study; they make up three tenths of the mixture. Far from the other estimate they widen the range of the stock.',
    'zh-Hant':
      '研究以外的估計所給出的每年新增影像數，占混合的三成。與另一估計相差越遠，存量的範圍越寬。',
    'zh-Hans':
      '研究以外的估计所给出的每年新增图像数，占混合的三成。与另一估计相差越远，存量的范围越宽。',
  },
});
