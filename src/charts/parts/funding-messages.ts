import { defineMessages } from '../../i18n/message.ts';

/** Words that stand on their own beside figures of funding. */
export const fundingMessages = defineMessages({
  unknownCountry: { en: 'country not known', 'zh-Hant': '國別不詳', 'zh-Hans': '国别不详' },
  unknownStage: {
    en: 'round, stage not known',
    'zh-Hant': '階段不詳的輪次',
    'zh-Hans': '阶段不详的轮次',
  },
});

/** Lines of business, by code of the column `category`. */
export const categoryMessages = defineMessages({
  vector_database: { en: 'vector databases', 'zh-Hant': '向量資料庫', 'zh-Hans': '向量数据库' },
  labelling_services: { en: 'labelling services', 'zh-Hant': '標註服務', 'zh-Hans': '标注服务' },
  labelling_platform: { en: 'labelling platforms', 'zh-Hant': '標註平台', 'zh-Hans': '标注平台' },
  expert_human_data: {
    en: 'expert human data',
    'zh-Hant': '專家人工資料',
    'zh-Hans': '专家人工数据',
  },
  rl_environments: {
    en: 'environments for reinforcement learning',
    'zh-Hant': '強化學習環境',
    'zh-Hans': '强化学习环境',
  },
  physical_ai_data: {
    en: 'data for robots',
    'zh-Hant': '機器人資料',
    'zh-Hans': '机器人数据',
  },
  data_quality: { en: 'data quality', 'zh-Hant': '資料品質', 'zh-Hans': '数据质量' },
  serverless_database: {
    en: 'serverless databases',
    'zh-Hant': '無伺服器資料庫',
    'zh-Hans': '无服务器数据库',
  },
  embeddings: { en: 'embeddings', 'zh-Hant': '嵌入模型', 'zh-Hans': '嵌入模型' },
});

/** Stages of a round, by code of the column `stage`. */
export const stageMessages = defineMessages({
  angel: { en: 'angel', 'zh-Hant': '天使輪', 'zh-Hans': '天使轮' },
  pre_seed: { en: 'pre-seed', 'zh-Hant': '種子前輪', 'zh-Hans': '种子前轮' },
  seed: { en: 'seed', 'zh-Hant': '種子輪', 'zh-Hans': '种子轮' },
  seed_series_a: {
    en: 'seed and Series A',
    'zh-Hant': '種子輪及 A 輪',
    'zh-Hans': '种子轮及 A 轮',
  },
  series_a: { en: 'Series A', 'zh-Hant': 'A 輪', 'zh-Hans': 'A 轮' },
  series_a1: { en: 'Series A1', 'zh-Hant': 'A1 輪', 'zh-Hans': 'A1 轮' },
  series_b: { en: 'Series B', 'zh-Hant': 'B 輪', 'zh-Hans': 'B 轮' },
  series_c: { en: 'Series C', 'zh-Hant': 'C 輪', 'zh-Hans': 'C 轮' },
  series_d: { en: 'Series D', 'zh-Hant': 'D 輪', 'zh-Hans': 'D 轮' },
  series_e: { en: 'Series E', 'zh-Hant': 'E 輪', 'zh-Hans': 'E 轮' },
  series_f: { en: 'Series F', 'zh-Hant': 'F 輪', 'zh-Hans': 'F 轮' },
  growth: { en: 'growth round', 'zh-Hant': '成長輪', 'zh-Hans': '成长轮' },
  strategic: { en: 'strategic round', 'zh-Hant': '策略輪', 'zh-Hans': '战略轮' },
  private_placement: { en: 'private placement', 'zh-Hant': '私募配售', 'zh-Hans': '私募配售' },
  ipo: { en: 'public offering', 'zh-Hant': '公開發行', 'zh-Hans': '公开发行' },
  acquired: { en: 'acquisition', 'zh-Hant': '收購', 'zh-Hans': '收购' },
  not_applicable: { en: 'no round', 'zh-Hant': '非融資輪次', 'zh-Hans': '非融资轮次' },
  unknown: { en: 'stage not known', 'zh-Hant': '輪次不詳', 'zh-Hans': '轮次不详' },
});

/** What happened, by code of the column `event`. */
export const fundingEventMessages = defineMessages({
  round: { en: 'funding round', 'zh-Hant': '融資輪次', 'zh-Hans': '融资轮次' },
  acquisition: { en: 'acquired', 'zh-Hant': '被收購', 'zh-Hans': '被收购' },
  acquisition_made: {
    en: 'bought another company',
    'zh-Hant': '收購其他公司',
    'zh-Hans': '收购其他公司',
  },
  ipo: { en: 'public offering', 'zh-Hant': '公開發行', 'zh-Hans': '公开发行' },
  listing: {
    en: 'listed without raising money',
    'zh-Hant': '上市（未募資）',
    'zh-Hans': '上市（未募资）',
  },
  bid: { en: 'takeover bid', 'zh-Hant': '收購要約', 'zh-Hans': '收购要约' },
  minority_stake: { en: 'stake of a partner', 'zh-Hant': '夥伴入股', 'zh-Hans': '伙伴入股' },
  sale_process: { en: 'up for sale', 'zh-Hant': '尋求出售', 'zh-Hans': '寻求出售' },
  plan: { en: 'plan', 'zh-Hant': '計畫', 'zh-Hans': '计划' },
});

/** How far an event has come about, by code of the column `status`. */
export const fundingStatusMessages = defineMessages({
  closed: { en: 'closed', 'zh-Hant': '已完成', 'zh-Hans': '已完成' },
  reported: { en: 'reported', 'zh-Hant': '見於報導', 'zh-Hans': '见于报道' },
  talks: { en: 'in talks', 'zh-Hant': '洽談中', 'zh-Hans': '洽谈中' },
  planned: { en: 'planned', 'zh-Hant': '計畫中', 'zh-Hans': '计划中' },
  withdrawn: { en: 'withdrawn', 'zh-Hant': '已撤回', 'zh-Hans': '已撤回' },
  acquired: { en: 'acquired', 'zh-Hant': '已被收購', 'zh-Hans': '已被收购' },
  listed: { en: 'listed', 'zh-Hant': '已上市', 'zh-Hans': '已上市' },
});

/** Why an event does not count as money raised, by code of the column `left_out`. */
export const leftOutMessages = defineMessages({
  rejected: { en: 'rejected figure', 'zh-Hant': '已否定的數字', 'zh-Hans': '已否定的数字' },
  unverified: {
    en: 'not verified at its source',
    'zh-Hant': '未經來源查證',
    'zh-Hans': '未经来源核实',
  },
  not_closed: { en: 'not closed', 'zh-Hant': '尚未完成', 'zh-Hans': '尚未完成' },
  not_a_raise: {
    en: 'brought the company no money',
    'zh-Hant': '公司未由此取得資金',
    'zh-Hans': '公司未由此获得资金',
  },
});

/** What is known of an amount, by code of the column `amount_kind`. */
export const amountKindMessages = defineMessages({
  exact: { en: 'as printed', 'zh-Hant': '如來源所載', 'zh-Hans': '如来源所载' },
  lower_bound: { en: 'at least', 'zh-Hant': '至少', 'zh-Hans': '至少' },
  maximum: { en: 'at most', 'zh-Hant': '至多', 'zh-Hans': '至多' },
  cumulative: { en: 'total so far', 'zh-Hant': '歷來合計', 'zh-Hans': '历来合计' },
  derived: { en: 'worked out', 'zh-Hant': '推算', 'zh-Hans': '推算' },
  converted: { en: 'converted', 'zh-Hant': '換算', 'zh-Hans': '换算' },
  purchase_price: { en: 'purchase price', 'zh-Hant': '收購價', 'zh-Hans': '收购价' },
  bid: { en: 'bid', 'zh-Hant': '要約價', 'zh-Hans': '要约价' },
});

/** What kind of value is put on a company, by code of the column `valuation_kind`. */
export const valuationKindMessages = defineMessages({
  post_money: { en: 'post-money valuation', 'zh-Hant': '投後估值', 'zh-Hans': '投后估值' },
  purchase_price: { en: 'purchase price', 'zh-Hant': '收購價', 'zh-Hans': '收购价' },
  bid: { en: 'bid', 'zh-Hant': '要約價', 'zh-Hans': '要约价' },
  lower_bound: {
    en: 'post-money valuation of at least',
    'zh-Hant': '投後估值至少',
    'zh-Hans': '投后估值至少',
  },
  unclear: {
    en: 'valuation, pre- or post-money not said',
    'zh-Hant': '估值（來源未言明投前或投後）',
    'zh-Hans': '估值（来源未言明投前或投后）',
  },
});

/** How exact a quotient of two figures is: `{value}` is the written quotient. */
export const boundMessages = defineMessages({
  exact: { en: '{value}', 'zh-Hant': '{value}', 'zh-Hans': '{value}' },
  'at-least': { en: 'at least {value}', 'zh-Hant': '至少 {value}', 'zh-Hans': '至少 {value}' },
  'at-most': { en: 'at most {value}', 'zh-Hant': '至多 {value}', 'zh-Hans': '至多 {value}' },
  unknown: {
    en: 'about {value} (both figures are floors)',
    'zh-Hant': '約 {value}（兩項數字皆為下限）',
    'zh-Hans': '约 {value}（两项数字均为下限）',
  },
});

/** What is known of a figure, as a word of its own in a table, by code of `Bound`. */
export const boundKindMessages = defineMessages({
  exact: { en: 'exact', 'zh-Hant': '確值', 'zh-Hans': '确值' },
  'at-least': { en: 'a floor', 'zh-Hant': '下限', 'zh-Hans': '下限' },
  'at-most': { en: 'a ceiling', 'zh-Hant': '上限', 'zh-Hans': '上限' },
  unknown: { en: 'of two floors', 'zh-Hant': '由兩項下限相除', 'zh-Hans': '由两项下限相除' },
});

/** Several companies that share a place: two by name, and how many more. */
export const tieMessages = defineMessages({
  names: {
    en: '{first}{others, plural, =0 { and {second}} one {, {second} and # other} other {, {second} and # others}}',
    'zh-Hant': '{first}、{second}{others, plural, =0 {} other {及另外 # 家}}',
    'zh-Hans': '{first}、{second}{others, plural, =0 {} other {及另外 # 家}}',
  },
});
