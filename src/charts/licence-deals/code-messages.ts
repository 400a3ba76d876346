import { defineMessages } from '../../i18n/message.ts';

/** Types of content, by code of the column `content_type`. */
export const contentMessages = defineMessages({
  text: { en: 'posts and text', 'zh-Hant': '貼文與文字', 'zh-Hans': '帖子与文字' },
  news: { en: 'news', 'zh-Hant': '新聞', 'zh-Hans': '新闻' },
  books: { en: 'books', 'zh-Hant': '書籍', 'zh-Hans': '书籍' },
  journals: { en: 'journals', 'zh-Hant': '學術期刊', 'zh-Hans': '学术期刊' },
  images: { en: 'images', 'zh-Hant': '影像', 'zh-Hans': '图像' },
  video: { en: 'video', 'zh-Hant': '影片', 'zh-Hans': '视频' },
  communications: {
    en: 'e-mail and chat',
    'zh-Hant': '電子郵件與聊天紀錄',
    'zh-Hans': '电子邮件与聊天记录',
  },
  mixed: { en: 'several kinds', 'zh-Hant': '多種內容', 'zh-Hans': '多种内容' },
});

/** What the printed value of a deal is, by code of the column `value_kind`; `{value}` is the written money, `{years}` the written term or `none`. */
export const valueKindMessages = defineMessages({
  per_year: { en: '{value} a year', 'zh-Hant': '每年 {value}', 'zh-Hans': '每年 {value}' },
  up_to_per_year: {
    en: 'up to {value} a year',
    'zh-Hant': '每年至多 {value}',
    'zh-Hans': '每年至多 {value}',
  },
  minimum_per_year: {
    en: 'at least {value} a year',
    'zh-Hant': '每年至少 {value}',
    'zh-Hans': '每年至少 {value}',
  },
  total: {
    en: '{value} in all{years, select, none {} other { over {years}}}',
    'zh-Hant': '總額 {value}{years, select, none {} other {，為期 {years}}}',
    'zh-Hans': '总额 {value}{years, select, none {} other {，为期 {years}}}',
  },
  total_per_buyer: {
    en: '{value} from each buyer{years, select, none {} other { over {years}}}',
    'zh-Hant': '每家買方 {value}{years, select, none {} other {，為期 {years}}}',
    'zh-Hans': '每家买方 {value}{years, select, none {} other {，为期 {years}}}',
  },
  derived_total: {
    en: '{value} in all, worked out from the price of a unit',
    'zh-Hant': '總額 {value}，由單價推算',
    'zh-Hans': '总额 {value}，由单价推算',
  },
  one_time: {
    en: '{value} once',
    'zh-Hant': '一次性 {value}',
    'zh-Hans': '一次性 {value}',
  },
  initial_fee: {
    en: '{value} to begin with',
    'zh-Hant': '首期費用 {value}',
    'zh-Hans': '首期费用 {value}',
  },
  per_title: { en: '{value} a title', 'zh-Hant': '每本 {value}', 'zh-Hans': '每本 {value}' },
  annual_revenue: {
    en: '{value}, revenue of one year',
    'zh-Hant': '{value}，單一年度營收',
    'zh-Hans': '{value}，单一年度营收',
  },
  average_deal: {
    en: '{value}, mean of its contracts',
    'zh-Hant': '{value}，各合約平均值',
    'zh-Hans': '{value}，各合约平均值',
  },
  earned_to_date: {
    en: '{value}, said to be earned so far',
    'zh-Hant': '{value}，所稱累計收入',
    'zh-Hans': '{value}，所称累计收入',
  },
  equity: {
    en: '{value}, paid for shares',
    'zh-Hant': '{value}，為股權投資',
    'zh-Hans': '{value}，为股权投资',
  },
  settlement: {
    en: '{value}, settlement of a lawsuit',
    'zh-Hant': '{value}，訴訟和解金',
    'zh-Hans': '{value}，诉讼和解金',
  },
  bid: { en: '{value}, a bid', 'zh-Hant': '{value}，為出價', 'zh-Hans': '{value}，为出价' },
});

/** What is said of a deal without a printed value, by code of the column `value_kind`. */
export const noValueMessages = defineMessages({
  undisclosed: { en: 'value undisclosed', 'zh-Hant': '金額未揭露', 'zh-Hans': '金额未披露' },
  per_use: {
    en: 'paid by use, value not known',
    'zh-Hant': '按用量計費，金額不詳',
    'zh-Hans': '按用量计费，金额不详',
  },
  per_unit: {
    en: 'price of a unit only',
    'zh-Hant': '僅有單價',
    'zh-Hans': '仅有单价',
  },
  price_list: { en: 'price list', 'zh-Hant': '價目表', 'zh-Hans': '价目表' },
  other: { en: 'value not known', 'zh-Hant': '金額不詳', 'zh-Hans': '金额不详' },
});

/** Why a deal does not count, by code of the column `left_out`. */
export const dealReasonMessages = defineMessages({
  rejected: {
    en: 'duplicate or misquoted',
    'zh-Hant': '重複或誤引',
    'zh-Hans': '重复或误引',
  },
  unverified: { en: 'not verified', 'zh-Hant': '未查證', 'zh-Hans': '未核实' },
  denied: {
    en: 'denied by a party',
    'zh-Hant': '當事方否認',
    'zh-Hans': '当事方否认',
  },
  not_a_licence: { en: 'no licence fee', 'zh-Hant': '並非授權費', 'zh-Hans': '并非授权费' },
  not_closed: { en: 'talks only', 'zh-Hant': '僅為洽談', 'zh-Hans': '仅为洽谈' },
});

/** What the value of a year rests on, by code of the column `annual_basis`. */
export const basisMessages = defineMessages({
  per_year: { en: 'per year', 'zh-Hant': '每年金額', 'zh-Hans': '每年金额' },
  at_most_per_year: {
    en: 'up to, per year',
    'zh-Hant': '每年上限',
    'zh-Hans': '每年上限',
  },
  at_least_per_year: {
    en: 'at least, per year',
    'zh-Hant': '每年下限',
    'zh-Hans': '每年下限',
  },
  year_revenue: {
    en: 'revenue of one year',
    'zh-Hant': '單一年度營收',
    'zh-Hans': '单一年度营收',
  },
  total_over_term: {
    en: 'total over the term',
    'zh-Hant': '總額除以期間',
    'zh-Hans': '总额除以期限',
  },
});

/** How far a deal has come about, by code of the column `status`. */
export const dealStatusMessages = defineMessages({
  confirmed: { en: 'confirmed', 'zh-Hant': '已證實', 'zh-Hans': '已证实' },
  reported: { en: 'reported', 'zh-Hant': '見於報導', 'zh-Hans': '见于报道' },
  filing: { en: 'in a filing', 'zh-Hant': '見於申報文件', 'zh-Hans': '见于申报文件' },
  company: { en: 'said by the company', 'zh-Hant': '公司自述', 'zh-Hans': '公司自述' },
  denied: { en: 'denied', 'zh-Hant': '遭否認', 'zh-Hans': '遭否认' },
  misreported: { en: 'misreported', 'zh-Hant': '報導有誤', 'zh-Hans': '报道有误' },
  talks: { en: 'in talks', 'zh-Hant': '洽談中', 'zh-Hans': '洽谈中' },
  pending: { en: 'pending', 'zh-Hant': '待定', 'zh-Hans': '待定' },
  settlement: { en: 'settlement', 'zh-Hant': '和解', 'zh-Hans': '和解' },
  price_list: { en: 'price list', 'zh-Hant': '價目表', 'zh-Hans': '价目表' },
  partly_closed: { en: 'partly closed', 'zh-Hant': '部分完成', 'zh-Hans': '部分完成' },
});

/** What a unit price is paid for, by code of the column `unit_price_unit`; `{value}` is the written money. */
export const unitMessages = defineMessages({
  per_image: {
    en: '{value} an image',
    'zh-Hant': '每張影像 {value}',
    'zh-Hans': '每张图像 {value}',
  },
  per_photo: {
    en: '{value} a photo',
    'zh-Hant': '每張照片 {value}',
    'zh-Hans': '每张照片 {value}',
  },
  per_title: { en: '{value} a title', 'zh-Hant': '每本 {value}', 'zh-Hans': '每本 {value}' },
  other: { en: '{value} a unit', 'zh-Hant': '每單位 {value}', 'zh-Hans': '每单位 {value}' },
});

/** Units that were paid for, by code of the column `unit_price_unit`; `{count}` is a written number. */
export const unitCountMessages = defineMessages({
  per_image: { en: '{count} images', 'zh-Hant': '{count}張影像', 'zh-Hans': '{count}张图像' },
  per_photo: { en: '{count} photos', 'zh-Hant': '{count}張照片', 'zh-Hans': '{count}张照片' },
  per_title: { en: '{count} titles', 'zh-Hant': '{count}本', 'zh-Hans': '{count}本' },
  other: { en: '{count} units', 'zh-Hant': '{count}單位', 'zh-Hans': '{count}单位' },
});
