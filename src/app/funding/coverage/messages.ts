import { defineMessages } from '../../../i18n/message.ts';

/** Words of the coverage of funding events. */
export const coverageMessages = defineMessages({
  title: {
    en: 'How much is known of the rounds',
    'zh-Hant': '對這些輪次所知多少',
    'zh-Hans': '对这些轮次所知多少',
  },
  findingNone: {
    en: '{events, plural, =0 {No event passes the filters.} one {# event passes the filters, and it does not count as a round.} other {# events pass the filters, and none counts as a round.}}',
    'zh-Hant':
      '{events, plural, =0 {沒有事件符合篩選條件。} other {有 # 個事件符合篩選條件，但均不計為輪次。}}',
    'zh-Hans':
      '{events, plural, =0 {没有事件符合筛选条件。} other {有 # 个事件符合筛选条件，但均不计为轮次。}}',
  },
  finding: {
    en: 'Of {rounds, plural, one {# round that counts} other {# rounds that count}}, the amount is known for {amount} ({amountShare}), a post-money valuation for {valued} ({valuedShare}) and a source with an address for {linked} ({linkedShare}).',
    'zh-Hant':
      '計入的 {rounds} 個輪次中，{amount} 個（{amountShare}）金額已知，{valued} 個（{valuedShare}）有投後估值，{linked} 個（{linkedShare}）的來源附有網址。',
    'zh-Hans':
      '计入的 {rounds} 个轮次中，{amount} 个（{amountShare}）金额已知，{valued} 个（{valuedShare}）有投后估值，{linked} 个（{linkedShare}）的来源附有网址。',
  },
  leftOut: {
    en: '{count} of {events, plural, one {# event} other {# events}} {count, plural, one {does} other {do}} not count: {reasons}.',
    'zh-Hant': '{events} 個事件中有 {count} 個不計入：{reasons}。',
    'zh-Hans': '{events} 个事件中有 {count} 个不计入：{reasons}。',
  },
  reason: {
    en: '{count} {reason}',
    'zh-Hant': '{reason} {count} 個',
    'zh-Hans': '{reason} {count} 个',
  },
  cautions: {
    en: '{unclear, plural, =0 {} one {# valuation does not say whether it is pre- or post-money and is not used. } other {# valuations do not say whether they are pre- or post-money and are not used. }}{floors, plural, =0 {} one {# amount is only a floor. } other {# amounts are only floors. }}{disputed, plural, =0 {} one {# round that counts is disputed. } other {# rounds that count are disputed. }}',
    'zh-Hant':
      '{unclear, plural, =0 {} other {# 項估值未言明投前或投後，未予採用。}}{floors, plural, =0 {} other {# 項金額僅為下限。}}{disputed, plural, =0 {} other {計入的輪次中有 # 個存在爭議。}}',
    'zh-Hans':
      '{unclear, plural, =0 {} other {# 项估值未言明投前或投后，未予采用。}}{floors, plural, =0 {} other {# 项金额仅为下限。}}{disputed, plural, =0 {} other {计入的轮次中有 # 个存在争议。}}',
  },
  legend: {
    en: 'Percentages are shares of the rounds that count; of those left out, shares of all events. Money in nominal US dollars.',
    'zh-Hant': '百分比為占計入輪次的比例；不計入者為占全部事件的比例。金額為名目美元。',
    'zh-Hans': '百分比为占计入轮次的比例；不计入者为占全部事件的比例。金额为名义美元。',
  },
  counted: {
    en: '{count} ({share})',
    'zh-Hant': '{count}（{share}）',
    'zh-Hans': '{count}（{share}）',
  },
  inAll: { en: 'in all', 'zh-Hant': '合計', 'zh-Hans': '合计' },
  columnCategory: { en: 'Category', 'zh-Hant': '類別', 'zh-Hans': '类别' },
  columnEvents: { en: 'Events', 'zh-Hant': '事件', 'zh-Hans': '事件' },
  columnRounds: { en: 'Rounds that count', 'zh-Hant': '計入的輪次', 'zh-Hans': '计入的轮次' },
  columnAmount: { en: 'With amount', 'zh-Hant': '金額已知', 'zh-Hans': '金额已知' },
  columnValued: {
    en: 'With post-money valuation',
    'zh-Hant': '有投後估值',
    'zh-Hans': '有投后估值',
  },
  columnLinked: { en: 'Source with address', 'zh-Hant': '來源附網址', 'zh-Hans': '来源附网址' },
  columnUnverified: { en: 'Not verified', 'zh-Hant': '未查證', 'zh-Hans': '未核实' },
  columnDisputed: { en: 'Disputed', 'zh-Hant': '有爭議', 'zh-Hans': '有争议' },
  columnLeftOut: { en: 'Left out', 'zh-Hant': '不計入', 'zh-Hans': '不计入' },
  columnReasons: { en: 'Why', 'zh-Hant': '原因', 'zh-Hans': '原因' },
  columnRaised: { en: 'Money known', 'zh-Hant': '已知金額', 'zh-Hans': '已知金额' },
  roundUnit: { en: 'rounds', 'zh-Hant': '輪次', 'zh-Hans': '轮次' },
  eventUnit: { en: 'events', 'zh-Hant': '事件', 'zh-Hans': '事件' },
});
