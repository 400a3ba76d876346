import { defineMessages } from '../../i18n/message.ts';

/** Words of the bar over the workbench: where a scenario begins, what it is compared with, and what was done. */
export const scenarioBarMessages = defineMessages({
  bar: { en: 'Scenario', 'zh-Hant': '情境', 'zh-Hans': '情景' },
  startFrom: { en: 'A: start from', 'zh-Hant': 'A：起始情境', 'zh-Hans': 'A：起始情景' },
  ownScenario: { en: 'your own assumptions', 'zh-Hant': '自訂假設', 'zh-Hans': '自定义假设' },
  compareWith: { en: 'B: compare with', 'zh-Hant': 'B：比較對象', 'zh-Hans': 'B：比较对象' },
  published: {
    en: 'the published assumptions',
    'zh-Hant': '公布的假設',
    'zh-Hans': '公布的假设',
  },
  nothing: { en: 'nothing', 'zh-Hant': '不比較', 'zh-Hans': '不比较' },
  asItIs: {
    en: 'the scenario as it is now',
    'zh-Hant': '目前的情境',
    'zh-Hans': '当前的情景',
  },
  otherScenario: { en: 'scenario B', 'zh-Hant': '情境 B', 'zh-Hans': '情景 B' },
  'group-published': { en: 'Published', 'zh-Hant': '已發表', 'zh-Hans': '已发表' },
  'group-article': { en: 'The article', 'zh-Hant': '文章', 'zh-Hans': '文章' },
  'group-observed': { en: 'What happened', 'zh-Hant': '實際情況', 'zh-Hans': '实际情况' },
  'group-open-end': { en: 'What if', 'zh-Hant': '假想', 'zh-Hans': '假想' },
  'group-kept': { en: 'Yours', 'zh-Hant': '您的情境', 'zh-Hans': '您的情景' },
  undo: { en: 'Undo', 'zh-Hant': '復原', 'zh-Hans': '撤销' },
  redo: { en: 'Redo', 'zh-Hant': '重做', 'zh-Hans': '重做' },
  replay: { en: 'Replay the last change', 'zh-Hant': '重播上次變更', 'zh-Hans': '重播上次更改' },
  swap: { en: 'Swap A and B', 'zh-Hant': '交換 A 與 B', 'zh-Hans': '交换 A 与 B' },
  sources: {
    en: 'Source of this scenario:',
    'zh-Hant': '此情境的來源：',
    'zh-Hans': '此情景的来源：',
  },
});

/** Words of the scenarios that the reader keeps. */
export const namedScenarioMessages = defineMessages({
  title: { en: 'Your scenarios', 'zh-Hant': '您的情境', 'zh-Hans': '您的情景' },
  name: { en: 'Name', 'zh-Hant': '名稱', 'zh-Hans': '名称' },
  keep: { en: 'Keep this scenario', 'zh-Hant': '保存此情境', 'zh-Hans': '保存此情景' },
  open: { en: 'Open', 'zh-Hant': '開啟', 'zh-Hans': '打开' },
  compare: { en: 'Compare', 'zh-Hant': '比較', 'zh-Hans': '比较' },
  forget: { en: 'Delete', 'zh-Hant': '刪除', 'zh-Hans': '删除' },
  openNamed: { en: 'Open {name}', 'zh-Hant': '開啟「{name}」', 'zh-Hans': '打开“{name}”' },
  compareNamed: {
    en: 'Compare with {name}',
    'zh-Hant': '與「{name}」比較',
    'zh-Hans': '与“{name}”比较',
  },
  forgetNamed: { en: 'Delete {name}', 'zh-Hant': '刪除「{name}」', 'zh-Hans': '删除“{name}”' },
  note: {
    en: 'They are kept in this browser only.',
    'zh-Hant': '只保存在此瀏覽器中。',
    'zh-Hans': '只保存在此浏览器中。',
  },
  replaces: {
    en: 'Replaces the scenario of this name.',
    'zh-Hant': '將取代同名情境。',
    'zh-Hans': '将替换同名情景。',
  },
  kept: {
    en: 'Kept as {name}.',
    'zh-Hant': '已保存為「{name}」。',
    'zh-Hans': '已保存为“{name}”。',
  },
  forgotten: {
    en: 'Deleted {name}.',
    'zh-Hant': '已刪除「{name}」。',
    'zh-Hans': '已删除“{name}”。',
  },
  bringBack: { en: 'Bring it back', 'zh-Hant': '還原', 'zh-Hans': '恢复' },
  unnamed: {
    en: 'Give the scenario a name first.',
    'zh-Hant': '請先為情境命名。',
    'zh-Hans': '请先为情景命名。',
  },
  closed: {
    en: 'The browser does not let this site keep anything; the scenarios last until this page is closed. The link keeps one too.',
    'zh-Hant': '瀏覽器不允許本站保存資料，情境只保留到此頁關閉為止；連結也能保存一個情境。',
    'zh-Hans': '浏览器不允许本站保存数据，情景只保留到此页关闭为止；链接也能保存一个情景。',
  },
  unreadable: {
    en: 'What this browser had kept is no list of scenarios. It was put aside, and nothing of it is lost: see datawall.scenarios.unreadable in the site’s storage.',
    'zh-Hant':
      '此瀏覽器原先保存的內容不是情境清單，已另存於網站儲存空間的 datawall.scenarios.unreadable，並未遺失。',
    'zh-Hans':
      '此浏览器原先保存的内容不是情景列表，已另存于网站存储空间的 datawall.scenarios.unreadable，并未丢失。',
  },
  partlyRead: {
    en: 'This part of {name} can no longer be read and was left at the published value: {list}',
    'zh-Hant': '「{name}」中有部分已無法讀取，改用公布值：{list}',
    'zh-Hans': '“{name}”中有部分已无法读取，改用公布值：{list}',
  },
});

/** Words about a forecast that is awaited, out of date or cannot be made. */
export const forecastMessages = defineMessages({
  title: {
    en: 'When demand for data meets the stock',
    'zh-Hant': '資料需求何時追上存量',
    'zh-Hans': '数据需求何时追上存量',
  },
  lead: {
    en: 'Both models of Epoch AI, rebuilt and run again in this page on every change. Bend any assumption: what it is compared with stays in grey.',
    'zh-Hant':
      'Epoch AI 的兩個模型在此頁重建，每次變更都重新計算。您可以調整任何假設；比較對象以灰色保留。',
    'zh-Hans':
      'Epoch AI 的两个模型在此页重建，每次更改都重新计算。您可以调整任何假设；比较对象以灰色保留。',
  },
  awaited: {
    en: 'Running the model …',
    'zh-Hant': '正在執行模型……',
    'zh-Hans': '正在运行模型……',
  },
  computed: {
    en: 'Computed in this page from {draws} draws (bands from {bands}); intervals are credible intervals of the model.',
    'zh-Hant': '由本頁以 {draws} 次抽樣算出（區間帶取 {bands} 次）；區間為模型的可信區間。',
    'zh-Hans': '由本页以 {draws} 次抽样算出（区间带取 {bands} 次）；区间为模型的可信区间。',
  },
  stale: {
    en: 'This is the last scenario that could be run; the present one cannot: {why}',
    'zh-Hant': '目前顯示的是上一個可執行的情境；目前的情境無法執行：{why}',
    'zh-Hans': '当前显示的是上一个可运行的情景；目前的情景无法运行：{why}',
  },
  impossible: {
    en: 'This scenario cannot be run: {why}',
    'zh-Hant': '此情境無法執行：{why}',
    'zh-Hans': '此情景无法运行：{why}',
  },
  failed: {
    en: 'The model could not be run: {what, select, none {its file could not be loaded} other {{what}}}. What is shown is the last result.',
    'zh-Hant':
      '無法執行模型：{what, select, none {無法載入其檔案} other {{what}}}。目前顯示的是上一次的結果。',
    'zh-Hans':
      '无法运行模型：{what, select, none {无法加载其文件} other {{what}}}。当前显示的是上一次的结果。',
  },
  notRun: {
    en: 'The model could not be run: {what, select, none {its file could not be loaded} other {{what}}}.',
    'zh-Hant': '無法執行模型：{what, select, none {無法載入其檔案} other {{what}}}。',
    'zh-Hans': '无法运行模型：{what, select, none {无法加载其文件} other {{what}}}。',
  },
  noHeadline: {
    en: 'When does demand for training data meet the stock?',
    'zh-Hant': '訓練資料的需求何時追上存量？',
    'zh-Hans': '训练数据的需求何时追上存量？',
  },
});

/** Words of the panels of the workbench. */
export const workbenchMessages = defineMessages({
  pictures: { en: 'Picture', 'zh-Hant': '圖形', 'zh-Hans': '图形' },
  bands: { en: 'Bands', 'zh-Hant': '區間帶', 'zh-Hans': '区间带' },
  worlds: { en: 'Possible worlds', 'zh-Hant': '可能的世界', 'zh-Hans': '可能的世界' },
  dots: { en: '50 dots', 'zh-Hant': '50 個點', 'zh-Hans': '50 个点' },
  curve: { en: 'Cumulative curve', 'zh-Hant': '累積曲線', 'zh-Hans': '累积曲线' },
  setsShown: {
    en: 'Disclosed training sets',
    'zh-Hant': '已公開的訓練集',
    'zh-Hans': '已披露的训练集',
  },
  on: { en: 'Shown', 'zh-Hant': '顯示', 'zh-Hans': '显示' },
  off: { en: 'Hidden', 'zh-Hant': '隱藏', 'zh-Hans': '隐藏' },
  model: { en: 'Study', 'zh-Hant': '研究', 'zh-Hans': '研究' },
  lastYear: { en: 'Years up to', 'zh-Hant': '顯示至', 'zh-Hans': '显示至' },
  byYear: { en: 'Used up by', 'zh-Hant': '在此年以前用完', 'zh-Hans': '在此年以前用完' },
  playWorlds: { en: 'Play', 'zh-Hant': '播放', 'zh-Hans': '播放' },
  pauseWorlds: { en: 'Pause', 'zh-Hant': '暫停', 'zh-Hans': '暂停' },
  nextWorld: { en: 'Next world', 'zh-Hant': '下一個世界', 'zh-Hans': '下一个世界' },
  firstWorld: { en: 'Start over', 'zh-Hant': '重新開始', 'zh-Hans': '重新开始' },
  worldsCount: {
    en: 'World {shown} of {total}',
    'zh-Hant': '第 {shown} 個世界，共 {total} 個',
    'zh-Hans': '第 {shown} 个世界，共 {total} 个',
  },
  trackRecord: {
    en: 'How the demand curves have fared so far',
    'zh-Hant': '需求曲線至今的表現',
    'zh-Hans': '需求曲线至今的表现',
  },
  named: { en: '{name} {value}', 'zh-Hant': '{name} {value}', 'zh-Hans': '{name} {value}' },
  pictureNote: {
    en: '{answer} A: {own}.{other, select, none {} other { B: {other}.}}{changes, select, none {} other { Changed from the published assumptions: {changes}.}}',
    'zh-Hant':
      '{answer}A：{own}。{other, select, none {} other {B：{other}。}}{changes, select, none {} other {與公布的假設不同：{changes}。}}',
    'zh-Hans':
      '{answer}A：{own}。{other, select, none {} other {B：{other}。}}{changes, select, none {} other {与公布的假设不同：{changes}。}}',
  },
  thisScenario: { en: 'This scenario', 'zh-Hant': '此情境', 'zh-Hans': '此情景' },
  published2022: {
    en: 'Epoch 2022, language, as published',
    'zh-Hant': 'Epoch 2022，語言，依公布值',
    'zh-Hans': 'Epoch 2022，语言，按公布值',
  },
  published2024: {
    en: 'Epoch 2024, as published',
    'zh-Hant': 'Epoch 2024，依公布值',
    'zh-Hans': 'Epoch 2024，按公布值',
  },
  assumptions: { en: 'Assumptions', 'zh-Hant': '假設', 'zh-Hans': '假设' },
  heatX: { en: 'Across', 'zh-Hant': '橫軸', 'zh-Hans': '横轴' },
  heatY: { en: 'Upwards', 'zh-Hant': '縱軸', 'zh-Hans': '纵轴' },
  requiredTitle: { en: 'What must be true', 'zh-Hant': '需要什麼條件', 'zh-Hans': '需要什么条件' },
  outcome: { en: 'Outcome', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  'not-before': {
    en: 'Not used up before',
    'zh-Hant': '在此年以前不會用完',
    'zh-Hans': '在此年以前不会用完',
  },
  by: { en: 'Used up by', 'zh-Hant': '在此年以前用完', 'zh-Hans': '在此年以前用完' },
  year: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  probability: { en: 'With a probability of', 'zh-Hant': '機率達到', 'zh-Hans': '概率达到' },
  parameter: { en: 'By changing', 'zh-Hant': '改變的假設', 'zh-Hans': '改变的假设' },
  apply: { en: 'Set it', 'zh-Hant': '套用', 'zh-Hans': '应用' },
  locked: {
    en: 'This assumption is locked.',
    'zh-Hant': '此假設已鎖定。',
    'zh-Hans': '此假设已锁定。',
  },
  differenceTitle: { en: 'A against B', 'zh-Hant': 'A 與 B 比較', 'zh-Hans': 'A 与 B 比较' },
  differenceNone: {
    en: 'Choose above what to compare this scenario with.',
    'zh-Hant': '請在上方為此情境選擇比較對象。',
    'zh-Hans': '请在上方为此情景选择比较对象。',
  },
  differenceSame: {
    en: 'This scenario is {other}. Change an assumption, or choose above what else to compare it with, and this panel says which assumption makes the difference.',
    'zh-Hant':
      '此情境即為{other}。更改任一假設，或在上方選擇其他比較對象，此處便會說明差異由哪項假設造成。',
    'zh-Hans':
      '此情景即为{other}。更改任一假设，或在上方选择其他比较对象，此处便会说明差异由哪项假设造成。',
  },
  modalityTitle: {
    en: 'How much there is of each kind of data',
    'zh-Hant': '各類資料各有多少',
    'zh-Hans': '各类数据各有多少',
  },
  analysing: {
    en: 'Running the model …',
    'zh-Hant': '正在執行模型……',
    'zh-Hans': '正在运行模型……',
  },
  analysisOld: {
    en: 'These figures are from before your change; the new ones are being computed.',
    'zh-Hant': '這些數字是變更前的，新的結果正在計算。',
    'zh-Hans': '这些数字是更改前的，新的结果正在计算。',
  },
  analysisDraws: {
    en: 'Computed in this page from {draws} draws per run.',
    'zh-Hant': '由本頁計算，每次執行取 {draws} 次抽樣。',
    'zh-Hans': '由本页计算，每次运行取 {draws} 次抽样。',
  },
});

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
