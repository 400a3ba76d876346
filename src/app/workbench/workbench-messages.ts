import { defineMessages } from '../../i18n/message.ts';

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
    en: 'A: {own}.{other, select, none {} other { B: {other}.}}',
    'zh-Hant': 'A：{own}。{other, select, none {} other {B：{other}。}}',
    'zh-Hans': 'A：{own}。{other, select, none {} other {B：{other}。}}',
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
});
