import { defineMessages } from '../../i18n/message.ts';
import type { PresetId } from './preset.ts';

/** What each preset assumes, and why. */
export const presetSentences = defineMessages<PresetId>({
  'epoch-2024-mixture': {
    en: 'As published: the indexed web, filtered and repeated; half of the draws follow past training sets, half follow compute.',
    'zh-Hant':
      '依公布值：已索引網頁，計入品質篩選與重複使用；抽樣一半依過去的訓練集，一半依運算量。',
    'zh-Hans': '按公布值：已索引网页，计入质量筛选与重复使用；抽样一半按过去的训练集，一半按算力。',
  },
  'epoch-2024-overtrained-5x': {
    en: 'As published for models trained on five times as many tokens per parameter as compute alone would advise: demand rises by the square root of 5.',
    'zh-Hant': '依公布的變體：每個參數的訓練詞元為運算最佳配置的 5 倍，需求因此增為 5 的平方根倍。',
    'zh-Hans': '按公布的变体：每个参数的训练词元为算力最优配置的 5 倍，需求因此增至 5 的平方根倍。',
  },
  'epoch-2024-compute-only': {
    en: 'One of the two projections that the study mixes: training sets as large as compute can put to best use. The study’s own compute paths are not public; those of 2022 stand in.',
    'zh-Hant':
      '該研究混合的兩種推估之一：訓練集大到運算量能發揮最佳效用為止。研究本身的運算量路徑未公開，以 2022 年的路徑代替。',
    'zh-Hans':
      '该研究混合的两种推算之一：训练集大到算力能发挥最佳效用为止。研究自身的算力路径未公开，以 2022 年的路径代替。',
  },
  'epoch-2022-high-historical': {
    en: 'As published: code, papers and books against training sets that keep growing as before 2022.',
    'zh-Hant': '依公布值：程式碼、論文與書籍，對照依 2022 年以前趨勢成長的訓練集。',
    'zh-Hans': '按公布值：代码、论文与书籍，对照按 2022 年以前趋势增长的训练集。',
  },
  'epoch-2022-low-historical': {
    en: 'As published: all text that people leave online, from Common Crawl up to recorded speech, against training sets that keep growing as before 2022.',
    'zh-Hant':
      '依公布值：人們留在網路上的全部文字，下至 Common Crawl，上至錄音語音，對照依 2022 年以前趨勢成長的訓練集。',
    'zh-Hans':
      '按公布值：人们留在网上的全部文本，下至 Common Crawl，上至录音语音，对照按 2022 年以前趋势增长的训练集。',
  },
  'epoch-2022-images-historical': {
    en: 'As published: photographs and frames of video against image sets that keep growing as before 2022.',
    'zh-Hant': '依公布值：照片與影片畫面，對照依 2022 年以前趨勢成長的影像訓練集。',
    'zh-Hans': '按公布值：照片与视频画面，对照按 2022 年以前趋势增长的图像训练集。',
  },
  'epoch-2022-high-compute': {
    en: 'As published: code, papers and books against the sets that projected compute can put to best use, 20 tokens a parameter.',
    'zh-Hant':
      '依公布值：程式碼、論文與書籍，對照推估運算量能發揮最佳效用的訓練集（每個參數 20 個詞元）。',
    'zh-Hans':
      '按公布值：代码、论文与书籍，对照推算算力能发挥最佳效用的训练集（每个参数 20 个词元）。',
  },
  'epoch-2022-low-compute': {
    en: 'The published case that a rebuild cannot meet: the study’s compute paths are not public, and with the published bands the date comes out years earlier.',
    'zh-Hant':
      '重建後無法吻合的公布案例：該研究的運算量路徑未公開，改用公布的區間，日期會早上好幾年。',
    'zh-Hans': '重建后无法吻合的公布案例：该研究的算力路径未公开，改用公布的区间，日期会早好几年。',
  },
  'epoch-2022-images-compute': {
    en: 'As published: photographs and frames of video against the image sets that projected compute can put to best use.',
    'zh-Hant': '依公布值：照片與影片畫面，對照推估運算量能發揮最佳效用的影像訓練集。',
    'zh-Hans': '按公布值：照片与视频画面，对照推算算力能发挥最佳效用的图像训练集。',
  },
  'article-2023': {
    en: 'The article has no model of its own: its “by 2026” is the late end of the 2022 study’s interval for high-quality language, which is run here. Its 2030–2050 and 2030–2060 are the same study’s low-quality language and images.',
    'zh-Hant':
      '文章沒有自己的模型：所稱「2026 年前」是 2022 年研究對高品質語言所給區間的最晚一端，此處即重跑該研究。文中的 2030–2050 與 2030–2060 則是同一研究的低品質語言與影像。',
    'zh-Hans':
      '文章没有自己的模型：所称“2026 年前”是 2022 年研究对高质量语言所给区间的最晚一端，此处即重跑该研究。文中的 2030–2050 与 2030–2060 则是同一研究的低质量语言与图像。',
  },
  'as-observed': {
    en: 'Demand is the line through the largest disclosed training sets of text, one after the other, and through the one that still stands at the date of the newest set; closed laboratories disclose nothing, so true demand may lie higher.',
    'zh-Hant':
      '需求是穿過歷來最大的已公開文字訓練集的趨勢線，至最新訓練集發表時仍屬最大者再計一次；封閉實驗室並不公開，實際需求可能更高。',
    'zh-Hans':
      '需求是穿过历来最大的已披露文本训练集的趋势线，至最新训练集发表时仍属最大者再计一次；封闭实验室并不披露，实际需求可能更高。',
  },
  'consent-halves-web': {
    en: 'Each year 5% of the text is closed to training, the share of C4 that was closed in a single year; at that rate half of what is open in 2024 is closed by 2038.',
    'zh-Hant':
      '每年有 5% 的文字不再開放訓練，這是 C4 在一年內關閉的比例；照此速度，2024 年開放的文字到 2038 年已有一半關閉。',
    'zh-Hans':
      '每年有 5% 的文本不再开放训练，这是 C4 在一年内关闭的比例；照此速度，2024 年开放的文本到 2038 年已有一半关闭。',
  },
  'terms-of-service': {
    en: 'Text under limits of its site’s terms of service is left out at once: 45% of C4 is, so 55% of the stock remains.',
    'zh-Hant': '立即排除受網站服務條款限制的文字：C4 有 45% 屬此類，因此存量剩下 55%。',
    'zh-Hans': '立即排除受网站服务条款限制的文本：C4 有 45% 属此类，因此存量剩下 55%。',
  },
  'machine-written-half': {
    en: 'Of each year’s new text, 52% is written by machines and does not count, as among new English articles in May 2025. What is there already stays.',
    'zh-Hant':
      '每年新增文字有 52% 由機器寫成而不計入，此為 2025 年 5 月英文新文章中的比例；既有文字不受影響。',
    'zh-Hans':
      '每年新增文本有 52% 由机器写成而不计入，此为 2025 年 5 月英文新文章中的比例；既有文本不受影响。',
  },
  'whole-web': {
    en: 'Counts the whole web in place of the indexed part, with the same filter and repetition.',
    'zh-Hant': '以整個網路取代已索引的部分，品質篩選與重複使用不變。',
    'zh-Hans': '以整个互联网取代已索引的部分，质量筛选与重复使用不变。',
  },
  'private-text-opened': {
    en: 'Closed platforms, messages and e-mail are opened in full, filtered like the web and read once.',
    'zh-Hant': '封閉平台、訊息與電子郵件全部開放，篩選方式同網頁，只讀一遍。',
    'zh-Hans': '封闭平台、消息与电子邮件全部开放，筛选方式同网页，只读一遍。',
  },
  'images-and-video': {
    en: 'All images and video count at the study’s rates of tokens an image and tokens a second, unfiltered; whether they teach as much as text is open.',
    'zh-Hant':
      '全部影像與影片依該研究的每張、每秒詞元數計入，不經篩選；能否像文字一樣有助於訓練，尚無定論。',
    'zh-Hans':
      '全部图像与视频按该研究的每张、每秒词元数计入，不经筛选；能否像文本一样有助于训练，尚无定论。',
  },
  'sixteen-passes': {
    en: 'All text is read sixteen times, which by the measured value of repeated data is worth about ten and a half times one reading.',
    'zh-Hant': '所有文字讀十六遍；依實測的重複資料價值，約等於一遍的十倍半。',
    'zh-Hans': '所有文本读十六遍；按实测的重复数据价值，约等于一遍的十倍半。',
  },
  'synthetic-30': {
    en: 'Of the demand, 30% is met by synthetic text, its part in Nemotron-CC (1.9T of 6.3T tokens).',
    'zh-Hant':
      '需求的 30% 由合成文字滿足，此為其在 Nemotron-CC 中的占比（6.3 兆詞元中的 1.9 兆）。',
    'zh-Hans':
      '需求的 30% 由合成文本满足，此为其在 Nemotron-CC 中的占比（6.3 万亿词元中的 1.9 万亿）。',
  },
  'efficiency-gain': {
    en: 'The compute that a given quality needs falls by 0.1 to 0.8 powers of ten a year, read as a 95% interval, and all of the gain is used to save data: demand slows by half of it.',
    'zh-Hant':
      '達到同樣品質所需的運算量每年減少 0.1 至 0.8 個數量級（視為 95% 區間），且全部用來節省資料：需求成長因此減緩其一半。',
    'zh-Hans':
      '达到同样质量所需的算力每年减少 0.1 至 0.8 个数量级（视为 95% 区间），且全部用来节省数据：需求增长因此减缓其一半。',
  },
  'compute-stops-2030': {
    en: 'Demand follows compute alone; it grows as projected to 2030 and not at all afterwards. The stop is a what-if, not a forecast.',
    'zh-Hant': '需求只隨運算量而定；2030 年以前照推估成長，之後完全停止。停止是假想，並非預測。',
    'zh-Hans': '需求只随算力而定；2030 年以前照推算增长，之后完全停止。停止是假想，并非预测。',
  },
});
