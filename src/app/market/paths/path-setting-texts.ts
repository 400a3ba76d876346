import { joinNames } from '../../../charts/parts/join-names.ts';
import type { marketPathSettings } from '../../../scenario/market-path-settings.ts';
import { choiceText } from '../../settings-text/choice-text.ts';
import { settingTextMessages } from '../../settings-text/messages.ts';
import {
  ofPanels,
  type SettingText,
  type SettingTextsOf,
} from '../../settings-text/setting-text.ts';
import { spanText } from '../../settings-text/year-text.ts';
import { marketMessages } from '../messages.ts';
import { marketSettingMessages } from '../setting-messages.ts';
import { pathsMessages as messages } from './messages.ts';

const indexYearText: SettingText<number | undefined> = {
  label: ({ t }) => t(messages.indexYear),
  text: (year, { t, format }) => (year === undefined ? t(messages.sharedYears) : format.year(year)),
  isIdle: ({ values }) => values['pathMeasure'] !== 'index',
};

const countText: SettingText<number> = {
  label: ({ t }) => t(messages.count),
  text: (count, { format }) => format.count(count),
  isIdle: ({ values }) => values['pathChoice'] === 'own',
};

const picksText: SettingText<readonly string[]> = {
  label: ({ t }) => t(marketSettingMessages.picks),
  text: (ids, { t, locale, nameOf }) =>
    ids.length === 0
      ? t(settingTextMessages.none)
      : joinNames(
          ids.map((id) => nameOf(id, 'forecast') ?? id),
          locale,
        ),
  isIdle: ({ values }) => values['pathChoice'] !== 'own',
};

/** How the paths of publishers are shown, in words. */
export const pathSettingTexts: SettingTextsOf<typeof marketPathSettings> = ofPanels(
  ['market-paths'],
  {
    pathFacets: choiceText(messages.facets, messages),
    pathMeasure: choiceText(messages.measure, messages),
    pathIndexYear: indexYearText,
    pathScale: {
      ...choiceText(messages.scale, messages),
      isIdle: ({ values }) => values['pathMeasure'] === 'growth',
    },
    pathSpan: spanText(messages.period),
    pathChoice: choiceText(messages.choice, messages),
    pathCount: countText,
    pathPicks: picksText,
  },
  ({ t }) => t(marketMessages.pathsSection),
);
