import type { Cue } from './cue.ts';

/** The words of each cue, in small letters, divided by bars; the longest word at a place counts. */
export const cueWords: Readonly<Record<Cue, string>> = {
  from: 'from|since|up from|starting at|starting from|starting in|從|从|由|自',
  versus:
    'than|than in|compared with|compared to|compared with that of|versus|vs|vs.|relative to|較|较|比|相較|相较|相較於|相较于|相比|相比於|相比于',
  to: 'to|through|thru|until|till|到|至',
  reach:
    'reach|reaches|reached|reaching|hit|hits|hitting|touch|attain|attaining|climb to|grow to|grew to|growing to|grows to|rise to|rose to|swell to|expand to|expanding to|increase to|' +
    '達到|达到|達|达|升至|升到|增至|增到|增長至|增长至|增長到|增长到|成長至|成長到|擴大至|扩大至|擴大到|扩大到|提升至|提升到|上升至|擴張至|扩张至|突破至|→|->|➔|⇒|來到|来到|上看|躍升至|跃升至',
  value:
    'valued at|valued|was|is|were|worth|stood at|stands at|estimated at|estimated to be|accounted at|totalled|totaled|amounted to|amounts to|came to|generated|size of|base of|為|为|是|約為|约为|計|计|值|達為',
  future:
    'expected|expected to be|projected|projected to be|forecast|forecasted|forecast to be|anticipated|predicted|will|will be|would be|set to|poised|likely|estimated to reach|' +
    '預計|预计|預測|预测|預估|预估|預期|预期|將|将|有望|料將|料将|可望|估計|估计',
  at: 'in|for|at|as of|during|of|around the year|end of|在|於|于|截至|截止|按|以',
  fiscal: 'fy|cy|fiscal year|fiscal|financial year|calendar year',
  by: 'by|by the end of|by the year',
  between: 'between|介於|介于',
  and: 'and|與|与|和|及|&',
  dash: '-',
  stroke: '–',
  tilde: '~',
  open: '(|[',
  close: ')|]',
  respectively: 'respectively|分別|分别',
  yearly:
    'cagr|cagrs|compound annual growth rate|compound annual rate|compound annual growth|compounded annual growth rate|compounded annually|compound annually|compound growth|compound rate|average annual growth rate|average annual growth|average annual rate|average annual|annual average|annualized|annualised|annually|per year|a year|each year|every year|per annum|p.a.|/year|/yr|' +
    '年均複合成長率|年均複合增長率|年均复合增长率|年複合成長率|年複合增長率|年复合增长率|複合年成長率|複合年增長率|复合年增长率|複合成長率|複合增長率|复合增长率|複合增速|复合增速|年复合增速|年複合增速|年均複合|年均复合|年均|複合|复合|每年|平均每年|逐年|按年均',
  'one-year':
    'yoy|y/y|y-o-y|year-on-year|year on year|year-over-year|year over year|from the previous year|over the previous year|from a year earlier|on the year|compared with the previous year|' +
    '同比|年增率|年增|比前一年|比去年|比上一年|較前一年|较前一年|較上年|较上年|比上年|較去年|较去年|較上一年|较上一年|按年',
  growth:
    'grow|grows|growing|grew|growth|increase|increases|increased|increasing|rise|rises|rose|rising|expand|expands|expanding|expansion|surge|surged|climb|climbed|climbing|jumped|up|advance|annual growth rate|annual growth|yearly growth|' +
    '增長率|增长率|成長率|成长率|年增長率|年增长率|年成長率|年成长率|增長|增长|成長|成长|增速|增幅|年增速|擴張|扩张|擴大|扩大|上升|提升|漲幅|涨幅|漲|涨|增',
  decline:
    'decline|declines|declined|declining|decrease|decreased|decreasing|fall|falls|fell|falling|drop|dropped|dropping|shrink|shrinks|shrank|shrinking|contract by|contracting|contraction|negative|down|' +
    '下降|下滑|下跌|減少|减少|衰退|萎縮|萎缩|負成長|负增长|跌幅|降幅|縮減|缩减',
  total:
    'in total|overall|cumulative|cumulatively|total growth|累計|累计|總共|总共|合計|合计|總成長|总增长',
  share:
    'share|shares|accounted for|accounts for|accounting for|proportion|portion|margin|margins|accuracy|penetration|adoption|of the|of all|of total|of revenue|of buyers|of companies|of respondents|probability|chance|discount|tax|stake|' +
    '占比|佔比|占|佔|比重|份額|份额|市占率|市佔率|毛利率|滲透率|渗透率|準確率|准确率|機率|概率|利率|稅率|税率|股份|股權|股权',
  increment:
    'grow by|grows by|growing by|grew by|increase by|increases by|increased by|rise by|rose by|expand by|expanding by|add|adds|adding|added|increase of|rise of|growth of|incremental growth of|incremental|' +
    '增加了|增加|新增|淨增|净增|增量|增長了|增长了|成長了|多出|增值',
  deal: 'raised|raising|raises|raise|funding of|funding|invested|invests|investment of|acquired for|bought for|valuation|valuation of|market cap|估值|市值|series a|series b|series c|融資|融资|募資|募资|投資|投资|收購|收购|註冊資本|注册资本',
  percent: '%|percent|per cent|pct|pct.',
  'percent-before': '百分之',
  tenth: '成',
  points:
    'percentage points|percentage point|pp|ppts|bps|basis points|個百分點|个百分点|百分點|百分点|個基點|个基点|基點|基点',
  times: 'x|×|times|-fold|fold|倍',
  multiple:
    'double|doubles|doubled|doubling|triple|triples|tripled|tripling|quadruple|quadrupled|multiply|翻一番|翻番|翻倍|翻了一番|翻兩番|翻两番|倍增|加倍|成倍|翻兩倍|翻两倍|翻了兩番|翻了两番|翻三番|翻了三番|翻四番|翻了四番|翻五番|翻1番|翻2番|翻3番|翻4番|翻了2番|翻了3番|翻了4番',
  nian: '年',
  years: 'years|year|yrs|yr|-year|-years|-yr|年間|年间|年內|年内|年來|年来|年期|個年度|个年度',
  'years-later':
    'years later|year later|years on|years hence|years thereafter|years after that|年後|年后|年之後|年之后|年以後|年以后',
  decade: 'decade|十年間|十年间',
  'decade-later': 'decade later|decade on',
  onward: '起|起算|開始|开始|以來|以来|onward|onwards',
  republic: '民國|民国',
  span: 'over the next|over the coming|in the next|within|next|coming|last|past|未來|未来|今後|今后|過去|过去|最近|歷時|历时|為期|为期|接下來|接下来|這|这|連續|连续',
  'partial-year':
    'first half|second half|first quarter|second quarter|third quarter|fourth quarter|first-half|second-half|half-year|half year|quarterly|q1|q2|q3|q4|h1|h2|1h|2h|1q|2q|3q|4q|上半年|下半年|第一季|第二季|第三季|第四季|一季度|二季度|三季度|四季度|前三季|前三季度|季度|首季',
  publication:
    'report|study|edition|survey|white paper|release|update|報告|报告|白皮書|白皮书|版|報導|报道|調查|调查',
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|月',
  vague:
    'several|a few|tens of|dozens of|hundreds of|multi-|multi|half a|a quarter of a|half|數|数|幾|几|上|級|级|量級|量级',
  plus: '+|plus|餘|余|多',
  counted:
    'users|user|people|workers|annotators|images|image|photos|videos|hours|hour|tokens|token|words|parameters|params|jobs|companies|firms|labels|labeled|labelled|samples|records|tasks|items|units|employees|documents|pages|customers|developers|bases|projects|models|rows|data points|frames|miles|km|tb|gb|pb|tbps|' +
    '人|條|条|張|张|小時|小时|家|名|件|種|种|篇|份|次|詞元|词元|參數|参数|字|部|台|臺|戶|户|個|个|座|項|项|所|幀|帧|用戶|用户|位|輛|辆|公里|步|款|頁|页|天|日|公司',
  filler:
    "the|a|an|'s|us|usd's|market|的|了|market size|市場規模|市场规模|規模|规模|市場|市场|產值|产值|金額|金额|:|：|roughly speaking|也|又|更|分|over the|year of|the year",
};

/** Words that hold a cue inside and say nothing here: passed over whole. */
export const silentWords =
  '自動|自动|自然|來自|来自|由於|由于|自由|理由|自主|自身|自行|自駕|自驾|得到|遇到|到位|甚至|至今|乃至|以至|發達|发达|達成|达成|雷達|雷达|英偉達|英伟达|輝達|' +
  '數據|数据|數字|数字|數位|數量|数量|多數|多数|指數|指数|因為|因为|作為|作为|成為|成为|認為|认为|以為|以为|行為|行为|稱為|称为|設計|设计|計算|计算|統計|统计|會計|会计|計劃|计划|計畫|價值|价值|產值鏈|' +
  '五年規劃|五年规划|五年計劃|五年计划|五年計畫|five-year plan|近年來|近年来|近年|附近|上述|上市|上海|以上述|線上|线上|市場上|市场上|上游|網上|网上|' +
  '與否|參與|参与|及其|以及|涉及|和平|個人|个人|大家|國家|国家|專家|专家|人工|人民|人類|人类|機器人|机器人|名為|名为|名叫|字節|字节|部分|部門|部门|全部|位於|位于|份子|項目|项目|一次|首次|再次|多次|' +
  '基於|基于|關於|关于|對於|对于|屬於|属于|等於|等于|可以|所以|以便|加以|於是|于是|現在|现在|存在|正在|所在|按照|是否|還是|还是|就是|但是|年度|年代|年底|年初|年末|年份|當年|当年|去年|今年|明年|前一年|全年|' +
  '增強|增强|增值稅|增值税|投資者|投资者|投資人|投资人|投資機構|投资机构|版本|出版|出版社|天然|日前|日本|近日|今日|每日|過多|过多|眾多|众多|許多|许多|多模態|多模态|多種|多种|業餘|业余|其餘|其余|剩餘|剩余|' +
  '一半|一些|一家|一個|一个|一種|一种|一項|一项|統一|统一|進一步|进一步|第一|唯一|之一|不一|萬象|万象|萬科|万科|億歐|亿欧|千萬別|成本|成果|成功|成立|形成|完成|成熟|組成|组成|構成|构成|生成|合成|達標|达标|中國|中国|美國|美国|' +
  'such as|according to|due to|as well as|market share report|able to|used to|in order to|is based';
