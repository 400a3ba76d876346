import { marketFanMessages } from '../../charts/market-fan/messages.ts';
import { marketPathsMessages } from '../../charts/market-paths/messages.ts';
import { geographyMessages, segmentMessages } from '../../charts/parts/market-messages.ts';
import { marketGeographies } from '../../models/market/market-geographies.ts';
import { segments } from '../../models/market/segment.ts';
import type {
  marketErrorSettings,
  marketFieldSettings,
} from '../../scenario/market-field-settings.ts';
import { realPriceYear, type marketBasisSettings } from '../../scenario/market-settings.ts';
import { annotationTexts } from '../settings-text/annotation-texts.ts';
import { choicesText, choiceText, switchText } from '../settings-text/choice-text.ts';
import { ofPanels, type SettingTexts, type SettingTextsOf } from '../settings-text/setting-text.ts';
import { yearText } from '../settings-text/year-text.ts';
import { driverSettingTexts } from './drivers/driver-setting-texts.ts';
import { errorsPanelMessages } from './errors/messages.ts';
import { fieldPanelMessages } from './field/messages.ts';
import { marketMessages as messages } from './messages.ts';
import { pathSettingTexts } from './paths/path-setting-texts.ts';
import { marketSettingMessages } from './setting-messages.ts';

const figurePanels = ['market-paths', 'football-field', 'forecast-errors'] as const;

const basisSettingTexts: SettingTextsOf<typeof marketBasisSettings> = {
  targetYear: {
    ...yearText(messages.targetYear),
    panels: ['market-paths', 'football-field', 'market-fan', 'tornado'],
  },
  currency: choiceText(messages.currency, messages),
  ...ofPanels(figurePanels, {
    prices: {
      label: ({ t }) => t(messages.prices),
      text: (prices: 'nominal' | 'real', { t, format }) =>
        t(messages[prices], { year: format.year(realPriceYear) }),
    },
    inflation: {
      label: ({ t }) => t(marketSettingMessages.inflation),
      text: (share: number | 'none' | undefined, { t, format }) =>
        typeof share === 'number' ? format.percent(share) : t(marketSettingMessages.meanInflation),
      isIdle: ({ values }) => values['prices'] !== 'real',
    },
  }),
  ...ofPanels([...figurePanels, 'market-fan'], { rate: choiceText(messages.rate, messages) }),
  ...ofPanels(figurePanels, {
    segments: choicesText(messages.segments, segments, segmentMessages),
    geographies: choicesText(messages.geographies, marketGeographies, geographyMessages),
  }),
  ...ofPanels([...figurePanels, 'market-fan'], {
    disputed: switchText<'in' | 'out'>(messages.counts, messages.disputed, 'in'),
    unverified: switchText<'in' | 'out'>(messages.counts, messages.unverified, 'in'),
  }),
};

const fieldSettingTexts: SettingTextsOf<typeof marketFieldSettings> = ofPanels(
  ['football-field'],
  {
    fieldGrouping: choiceText(fieldPanelMessages.grouping, fieldPanelMessages),
    fieldOrder: choiceText(fieldPanelMessages.order, fieldPanelMessages),
    fieldScale: choiceText(fieldPanelMessages.scale, fieldPanelMessages),
  },
  ({ t }) => t(messages.yearSection),
);

const errorSettingTexts: SettingTextsOf<typeof marketErrorSettings> = ofPanels(
  ['forecast-errors'],
  {
    errorAmounts: choiceText(errorsPanelMessages.amounts, errorsPanelMessages),
    errorScale: choiceText(errorsPanelMessages.scale, errorsPanelMessages),
  },
  ({ t }) => t(messages.outcomesSection),
);

/** Every setting of `/market` in words. */
export const marketSettingTexts: SettingTexts = {
  ...basisSettingTexts,
  ...pathSettingTexts,
  ...fieldSettingTexts,
  ...errorSettingTexts,
  ...driverSettingTexts,
  ...annotationTexts(
    { 'market-paths': marketPathsMessages.title, 'market-fan': marketFanMessages.title },
    ['market-paths', 'market-fan'],
  ),
};
