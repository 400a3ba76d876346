import { countryName } from '../../charts/parts/country-name.ts';
import { categoryMessages, stageMessages } from '../../charts/parts/funding-messages.ts';
import { labelOf } from '../../charts/parts/label.ts';
import { fundingCategories } from '../../models/funding/funding-row.ts';
import { fundingYears, type fundingFilterSettings } from '../../scenario/funding-settings.ts';
import { choicesText, choiceText, codesText } from '../settings-text/choice-text.ts';
import { settingTextMessages } from '../settings-text/messages.ts';
import { ofPanels, type SettingText, type SettingTextsOf } from '../settings-text/setting-text.ts';
import { fundingPageMessages as messages } from './messages.ts';
import { fundingSettingMessages } from './setting-messages.ts';

const roundPanels = ['funding-timeline', 'funding-quarters', 'funding-coverage', 'league-table'];

/** A bound of all years is none. */
const yearsText: SettingText<readonly [number, number]> = {
  label: ({ t }) => t(fundingSettingMessages.years),
  text: ([from, to], { t, format }) => {
    const [isOpenBefore, isOpenAfter] = [from === fundingYears[0], to === fundingYears[1]];
    if (isOpenBefore && isOpenAfter) return t(settingTextMessages.all);
    if (isOpenBefore) return t(fundingSettingMessages.until, { year: format.year(to) });
    if (isOpenAfter) return t(fundingSettingMessages.since, { year: format.year(from) });
    return from === to ? format.year(from) : format.range(format.year(from), format.year(to));
  },
};

const companyTextText: SettingText<string | undefined> = {
  label: ({ t }) => t(fundingSettingMessages.find),
  text: (text = '', { t }) =>
    text.trim() === ''
      ? t(settingTextMessages.all)
      : t(fundingSettingMessages.contains, { text: text.trim() }),
};

/** Which funding events the page shows, in words: those without a round follow the years and the evidence, or the evidence alone. */
export const filterSettingTexts: SettingTextsOf<typeof fundingFilterSettings> = {
  ...ofPanels(roundPanels, { companyText: companyTextText }),
  ...ofPanels([...roundPanels, 'capital-against-market', 'licence-deals'], { years: yearsText }),
  unverified: choiceText<'in' | 'out'>(messages.evidence, messages),
  ...ofPanels(roundPanels, {
    categories: choicesText(messages.categories, fundingCategories, categoryMessages),
    countries: codesText(messages.countries, countryName),
    stages: codesText(messages.stages, (code, words) => labelOf(stageMessages, code, words)),
  }),
};
