import { defineMessages } from '../../i18n/message.ts';

/** Words of the settings of the two scenarios. */
export const scenarioSettingMessages = defineMessages({
  ofOther: { en: 'B: {name}', 'zh-Hant': 'B：{name}', 'zh-Hans': 'B：{name}' },
});
