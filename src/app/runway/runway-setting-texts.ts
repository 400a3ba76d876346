import { runwayFanMessages } from '../../charts/runway-fan/messages.ts';
import { studyMessages } from '../../charts/parts/study-messages.ts';
import {
  confidenceMessages,
  textStockMessages,
  trainingSetsMessages,
} from '../../charts/training-sets/messages.ts';
import {
  confidences,
  dateStudies,
  textStocks,
  type runwaySettings,
} from '../../scenario/runway-settings.ts';
import { annotationTexts } from '../settings-text/annotation-texts.ts';
import { choicesText, choiceText } from '../settings-text/choice-text.ts';
import { ofPanels, type SettingTexts, type SettingTextsOf } from '../settings-text/setting-text.ts';
import { spanText } from '../settings-text/year-text.ts';
import { conversionMessages, runwayMessages as messages } from './messages.ts';
import { otherSettingTexts, ownSettingTexts } from './scenario-setting-texts.ts';
import { workbenchSettingTexts } from './workbench-setting-texts.ts';

/** What was published and really used, in words. */
const publishedSettingTexts: SettingTextsOf<typeof runwaySettings> = {
  ...ofPanels(['runway-fan', 'training-sets', 'stock-passings'], {
    unit: choiceText(messages.unit, messages),
    conversion: choiceText(messages.conversion, conversionMessages),
  }),
  ...ofPanels(['training-sets', 'stock-passings'], {
    modality: choiceText(messages.modality, messages),
    confidences: choicesText(messages.confidence, confidences, confidenceMessages),
  }),
  ...ofPanels(['training-sets'], {
    stocks: choicesText(messages.stocks, textStocks, textStockMessages),
  }),
  ...ofPanels(['training-sets'], { span: spanText(messages.span) }, ({ t }) =>
    t(trainingSetsMessages.title),
  ),
  ...ofPanels(['exhaustion-dates'], {
    studies: choicesText(messages.studies, dateStudies, studyMessages),
  }),
};

const { preset, comparison, ...workbench } = workbenchSettingTexts;

/** Every setting of `/runway` in words. */
export const runwaySettingTexts: SettingTexts = {
  preset,
  ...ownSettingTexts,
  comparison,
  ...otherSettingTexts,
  ...workbench,
  ...publishedSettingTexts,
  ...annotationTexts(
    { 'runway-fan': runwayFanMessages.title, 'training-sets': trainingSetsMessages.title },
    [
      'runway-fan',
      'run-out',
      'scenario-difference',
      'tornado',
      'training-sets',
      'exhaustion-dates',
    ],
  ),
};
