import { defineMessages } from '../../i18n/message.ts';

/** What a published size is, by code of the column `figure_kind`. */
export const figureKindMessages = defineMessages({
  outcome: { en: 'outcome', 'zh-Hant': '實際值', 'zh-Hans': '实际值' },
  base: { en: 'base year', 'zh-Hant': '基期年', 'zh-Hans': '基期年' },
  estimate: { en: 'estimate', 'zh-Hant': '估計', 'zh-Hans': '估计' },
  target: { en: 'forecast', 'zh-Hant': '預測', 'zh-Hans': '预测' },
});

/** Why a published size does not count, by code of the column `left_out`. */
export const sizeReasonMessages = defineMessages({
  rejected: { en: 'rejected figure', 'zh-Hant': '已否定的數字', 'zh-Hans': '已否定的数字' },
  unverified: {
    en: 'not verified at its source',
    'zh-Hant': '未經來源查證',
    'zh-Hans': '未经来源核实',
  },
  copy: {
    en: 'copy of another figure',
    'zh-Hant': '轉載其他數字',
    'zh-Hans': '转载其他数字',
  },
});

/** Words of the chart of funding against the market. */
export const capitalMessages = defineMessages({
  title: {
    en: 'Funding against the market',
    'zh-Hant': '融資與市場規模',
    'zh-Hans': '融资与市场规模',
  },
  key: {
    en: 'Violet square: what companies of these lines of business raised in the year ({categories}; {place}), with an arrow where it is more: rounds without an amount, with only a floor of it, or whose year was not seen. Blue: published sizes of the market ({segments}); circle: an outcome or a base year, diamond: an estimate or a forecast; hollow: not verified; grey: does not count (struck through: rejected). Violet lines: raised for each dollar of each size that counts. The two sides differ in scope: the money goes into whole companies, also for other work, as far as their rounds are in the table; each market is what its publisher counts. A raise printed as a floor counts as that floor. A year without a published size is not listed. Money of the day, yuan at the mean rate of the year.',
    'zh-Hant':
      '紫色方形：這些業務類別的公司當年融資額（{categories}；{place}），箭頭表示實際更多：另有輪次金額不詳、僅載下限或年份未查見。藍色：公布的市場規模（{segments}）；圓形：實際值或基期年，菱形：估計或預測；空心：未查證；灰色：不計入（劃線：已否定）。紫色線：相對於每項計入的規模，每一美元市場對應的融資額。兩邊口徑不同：資金投入整家公司，也用於其他業務，且僅限表中輪次；市場則依各發布機構的口徑。來源只載下限的融資額以該下限計。沒有公布規模的年份不列。金額為名目值，人民幣按當年平均匯率換算。',
    'zh-Hans':
      '紫色方形：这些业务类别的公司当年融资额（{categories}；{place}），箭头表示实际更多：另有轮次金额不详、仅载下限或年份未查见。蓝色：公布的市场规模（{segments}）；圆形：实际值或基期年，菱形：估计或预测；空心：未核实；灰色：不计入（划线：已否定）。紫色线：相对于每项计入的规模，每一美元市场对应的融资额。两边口径不同：资金投入整家公司，也用于其他业务，且仅限表中轮次；市场则依各发布机构的口径。来源只载下限的融资额以该下限计。没有公布规模的年份不列。金额为名义值，人民币按当年平均汇率换算。',
  },
  moneyHead: {
    en: 'Raised, and the market',
    'zh-Hant': '融資額與市場規模',
    'zh-Hans': '融资额与市场规模',
  },
  ratioHead: {
    en: 'Raised per dollar of market',
    'zh-Hant': '每一美元市場的融資額',
    'zh-Hans': '每一美元市场的融资额',
  },
  moneyAxis: {
    en: 'US dollars, money of the day',
    'zh-Hant': '美元，名目',
    'zh-Hans': '美元，名义',
  },
  ratioAxis: {
    en: 'US dollars per US dollar',
    'zh-Hant': '美元／每一美元',
    'zh-Hans': '美元／每一美元',
  },
  empty: {
    en: 'No market size is published for these years.',
    'zh-Hant': '這些年份沒有公布的市場規模。',
    'zh-Hans': '这些年份没有公布的市场规模。',
  },
  openYear: { en: '{year}, so far', 'zh-Hant': '{year}，至今', 'zh-Hans': '{year}，至今' },
  bounded: {
    en: '{bound, select, at_least {at least {value}} at_most {at most {value}} about {about {value}} other {{value}}}',
    'zh-Hant':
      '{bound, select, at_least {至少 {value}} at_most {至多 {value}} about {約 {value}} other {{value}}}',
    'zh-Hans':
      '{bound, select, at_least {至少 {value}} at_most {至多 {value}} about {约 {value}} other {{value}}}',
  },
  raised: { en: '{value} raised', 'zh-Hant': '融資 {value}', 'zh-Hans': '融资 {value}' },
  noRaise: {
    en: 'no raise known',
    'zh-Hant': '沒有已知的融資額',
    'zh-Hans': '没有已知的融资额',
  },
  roundCount: {
    en: '{count, plural, =0 {no dated round} one {# round} other {# rounds}}',
    'zh-Hant': '{count, plural, =0 {無年份確定的輪次} other {# 個輪次}}',
    'zh-Hans': '{count, plural, =0 {无年份确定的轮次} other {# 个轮次}}',
  },
  withoutAmount: {
    en: '{count} without amount',
    'zh-Hant': '{count} 個金額不詳',
    'zh-Hans': '{count} 个金额不详',
  },
  onlyFloor: {
    en: '{count} with only a floor',
    'zh-Hant': '{count} 個金額僅載下限',
    'zh-Hans': '{count} 个金额仅载下限',
  },
  yearUnseen: {
    en: '{count} more, year not seen',
    'zh-Hant': '另 {count} 個年份未查見',
    'zh-Hans': '另 {count} 个年份未查见',
  },
  listed: {
    en: '{first}, {second}',
    'zh-Hant': '{first}，{second}',
    'zh-Hans': '{first}，{second}',
  },
  market: { en: 'market {value}', 'zh-Hant': '市場 {value}', 'zh-Hans': '市场 {value}' },
  ratioOf: {
    en: '{value} raised per dollar of market',
    'zh-Hant': '每一美元市場融資 {value}',
    'zh-Hans': '每一美元市场融资 {value}',
  },
  noRatio: {
    en: '{isRaised, select, yes {no published size counts} other {not known}}',
    'zh-Hant': '{isRaised, select, yes {沒有可計入的公布規模} other {不詳}}',
    'zh-Hans': '{isRaised, select, yes {没有可计入的公布规模} other {不详}}',
  },
  noRatioOf: {
    en: 'Per dollar of market: {why}',
    'zh-Hant': '每一美元市場：{why}',
    'zh-Hans': '每一美元市场：{why}',
  },
  unnamed: { en: 'publisher not named', 'zh-Hant': '未具名', 'zh-Hans': '未具名' },
  point: {
    en: '{publisher}, market of {year} ({place}), {kind}: {printed}{usd, select, none {} other { ({usd})}}; {segment}{scope, select, none {} other { ({scope})}}. {ratio, select, none {Raised per dollar of it: not known} other {Raised per dollar of it: {ratio}}}{reason, select, none {} other {; does not count: {reason}}}{grade, select, none {} other {; {grade}}}.',
    'zh-Hant':
      '{publisher}，{year} 年市場（{place}），{kind}：{printed}{usd, select, none {} other {（{usd}）}}；{segment}{scope, select, none {} other {（{scope}）}}。每一美元市場的融資額：{ratio, select, none {不詳} other {{ratio}}}{reason, select, none {} other {；不計入：{reason}}}{grade, select, none {} other {；{grade}}}。',
    'zh-Hans':
      '{publisher}，{year} 年市场（{place}），{kind}：{printed}{usd, select, none {} other {（{usd}）}}；{segment}{scope, select, none {} other {（{scope}）}}。每一美元市场的融资额：{ratio, select, none {不详} other {{ratio}}}{reason, select, none {} other {；不计入：{reason}}}{grade, select, none {} other {；{grade}}}。',
  },
  raisedPoint: {
    en: '{year}: {raised} ({rounds}){isOpen, select, yes {; the year is not over} other {}}.',
    'zh-Hant': '{year} 年：{raised}（{rounds}）{isOpen, select, yes {；該年尚未結束} other {}}。',
    'zh-Hans': '{year} 年：{raised}（{rounds}）{isOpen, select, yes {；该年尚未结束} other {}}。',
  },
  raisedTrack: { en: 'Raised', 'zh-Hant': '融資額', 'zh-Hans': '融资额' },
  marketTrack: { en: 'Market', 'zh-Hant': '市場規模', 'zh-Hans': '市场规模' },
  ratioTrack: {
    en: 'Raised per dollar of market',
    'zh-Hant': '每一美元市場的融資額',
    'zh-Hans': '每一美元市场的融资额',
  },
  finding: {
    en: 'For every dollar of market in {year}, labelling vendors raised {ratio} by {count, plural, one {the one published size} other {# published sizes, the largest to the smallest}} ({raised}: {rounds}).',
    'zh-Hant':
      '{year} 年每一美元市場，標註廠商融資 {ratio}，{count, plural, one {依唯一公布的規模計} other {依 # 項公布規模由大至小計}}（{raised}：{rounds}）。',
    'zh-Hans':
      '{year} 年每一美元市场，标注厂商融资 {ratio}，{count, plural, one {依唯一公布的规模计} other {依 # 项公布规模由大至小计}}（{raised}：{rounds}）。',
  },
  findingOther: {
    en: 'In {year} it was {ratio}.',
    'zh-Hant': '{year} 年為 {ratio}。',
    'zh-Hans': '{year} 年为 {ratio}。',
  },
  findingOpen: {
    en: 'For {year}, which is not over, it is {ratio} so far.',
    'zh-Hant': '{year} 年尚未結束，至今為 {ratio}。',
    'zh-Hans': '{year} 年尚未结束，至今为 {ratio}。',
  },
  findingNone: {
    en: 'No raise with a known amount and year is in the table for labelling vendors ({place}) in the years with a published market size, so nothing can be said of funding per dollar of market{unseen, plural, =0 {} one {; # round has a year that was not seen} other {; # rounds have a year that was not seen}}.',
    'zh-Hant':
      '在有公布市場規模的年份中，表內沒有金額與年份皆確定的標註廠商融資（{place}），因此無從得知每一美元市場的融資額{unseen, plural, =0 {} other {；另有 # 個輪次年份未查見}}。',
    'zh-Hans':
      '在有公布市场规模的年份中，表内没有金额与年份均确定的标注厂商融资（{place}），因此无从得知每一美元市场的融资额{unseen, plural, =0 {} other {；另有 # 个轮次年份未查见}}。',
  },
  summary: {
    en: 'Rows of {count, plural, one {# year} other {# years}} ({place}): what labelling vendors raised, the published sizes of their market, and the ratio of the two.',
    'zh-Hant': '共 {count} 個年份（{place}）：標註廠商的融資額、公布的市場規模，以及兩者之比。',
    'zh-Hans': '共 {count} 个年份（{place}）：标注厂商的融资额、公布的市场规模，以及两者之比。',
  },
  nativeCounted: {
    en: 'market: outcome or base year',
    'zh-Hant': '市場規模：實際值或基期年',
    'zh-Hans': '市场规模：实际值或基期年',
  },
  nativeForecast: {
    en: 'market: estimate or forecast',
    'zh-Hant': '市場規模：估計或預測',
    'zh-Hans': '市场规模：估计或预测',
  },
  nativeRatioAxis: {
    en: 'Raised per dollar of market, US dollars',
    'zh-Hant': '每一美元市場的融資額，美元',
    'zh-Hans': '每一美元市场的融资额，美元',
  },
  guess: {
    en: 'How many US dollars did labelling vendors raise in {year} for every US dollar of their market?',
    'zh-Hant': '{year} 年每一美元市場，標註廠商融資多少美元？',
    'zh-Hans': '{year} 年每一美元市场，标注厂商融资多少美元？',
  },
  guessed: {
    en: '{ratio} by {count, plural, one {the one published size} other {# published sizes}}, {middle} in the middle',
    'zh-Hant': '{ratio}，依 {count} 項公布規模計，居中者為 {middle}',
    'zh-Hans': '{ratio}，按 {count} 项公布规模计，居中者为 {middle}',
  },
  guessName: { en: 'the middle ratio', 'zh-Hant': '居中的比值', 'zh-Hans': '居中的比值' },
});

/** Headings of the table of funding against the market. */
export const capitalTableMessages = defineMessages({
  place: { en: 'Place', 'zh-Hant': '地區', 'zh-Hans': '地区' },
  publisher: { en: 'Publisher', 'zh-Hant': '發布機構', 'zh-Hans': '发布机构' },
  segment: { en: 'Market', 'zh-Hant': '市場', 'zh-Hans': '市场' },
  scope: { en: 'What it counts', 'zh-Hant': '範圍', 'zh-Hans': '范围' },
  kind: { en: 'What it is', 'zh-Hant': '性質', 'zh-Hans': '性质' },
  printed: { en: 'Size as printed', 'zh-Hant': '所載規模', 'zh-Hans': '所载规模' },
  currency: { en: 'Currency', 'zh-Hant': '幣別', 'zh-Hans': '币种' },
  market: { en: 'Size in dollars', 'zh-Hant': '規模（美元）', 'zh-Hans': '规模（美元）' },
  raised: { en: 'Raised in the year', 'zh-Hant': '當年融資額', 'zh-Hans': '当年融资额' },
  ratio: {
    en: 'Raised per dollar of market',
    'zh-Hant': '每一美元市場的融資額',
    'zh-Hans': '每一美元市场的融资额',
  },
  ratioUnit: { en: 'USD per USD', 'zh-Hant': 'USD／USD', 'zh-Hans': 'USD／USD' },
  rounds: { en: 'Rounds', 'zh-Hant': '輪次', 'zh-Hans': '轮次' },
  without: { en: 'Without amount', 'zh-Hant': '金額不詳', 'zh-Hans': '金额不详' },
  floors: { en: 'Only a floor', 'zh-Hant': '金額僅載下限', 'zh-Hans': '金额仅载下限' },
  unseen: { en: 'Year not seen', 'zh-Hant': '年份未查見', 'zh-Hans': '年份未查见' },
  counts: { en: 'Counts', 'zh-Hant': '計入', 'zh-Hans': '计入' },
  originalUnit: { en: 'original currency', 'zh-Hant': '原幣', 'zh-Hans': '原币' },
  countUnit: { en: 'count', 'zh-Hant': '個', 'zh-Hans': '个' },
  yes: { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  notCounted: { en: 'no: {reason}', 'zh-Hant': '否：{reason}', 'zh-Hans': '否：{reason}' },
});
