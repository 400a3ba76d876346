import { valuationStepsMessages } from '../../charts/valuation-steps/messages.ts';
import { contentMessages } from '../../charts/licence-deals/code-messages.ts';
import { leagueTable } from '../../charts/league-table/league-table.ts';
import { labelOf } from '../../charts/parts/label.ts';
import type { capitalSettings } from '../../scenario/capital-settings.ts';
import type { fundingComparablesSettings } from '../../scenario/funding-comparables-settings.ts';
import type { fundingLeagueSettings } from '../../scenario/funding-league-settings.ts';
import type { fundingQuartersSettings } from '../../scenario/funding-quarters-settings.ts';
import type { fundingCompanySettings } from '../../scenario/funding-settings.ts';
import type { fundingTimelineSettings } from '../../scenario/funding-timeline-settings.ts';
import type { licenceDealSettings } from '../../scenario/licence-deal-settings.ts';
import { panelMessages } from '../panel/messages.ts';
import { annotationTexts } from '../settings-text/annotation-texts.ts';
import { choiceText, codesText } from '../settings-text/choice-text.ts';
import {
  ofPanels,
  type SettingTexts,
  type SettingTextsOf,
  type SettingWords,
} from '../settings-text/setting-text.ts';
import { sortText } from '../settings-text/sort-text.ts';
import { capitalPanelMessages } from './capital/messages.ts';
import { comparablesMessages } from './comparables/messages.ts';
import { companyMessages } from './company/messages.ts';
import { dealsSectionMessages } from './deals/messages.ts';
import { filterSettingTexts } from './filter-setting-texts.ts';
import { fundingPageMessages as messages } from './messages.ts';
import { quartersPanelMessages } from './quarters/messages.ts';
import { returnSettingTexts } from './returns/return-setting-texts.ts';
import { fundingSettingMessages, peerGroupMessages } from './setting-messages.ts';
import { timelinePanelMessages } from './timeline/messages.ts';

const timelineTexts: SettingTextsOf<typeof fundingTimelineSettings> = ofPanels(
  ['funding-timeline'],
  { timelineScale: choiceText(timelinePanelMessages.scale, timelinePanelMessages) },
  ({ t }) => t(messages.timelineSection),
);

const quartersTexts: SettingTextsOf<typeof fundingQuartersSettings> = ofPanels(
  ['funding-quarters'],
  {
    period: choiceText(quartersPanelMessages.period, quartersPanelMessages),
    measure: choiceText(quartersPanelMessages.measure, {
      period: quartersPanelMessages.ofPeriod,
      cumulative: quartersPanelMessages.cumulative,
    }),
  },
  ({ t }) => t(messages.quartersSection),
);

function nameCompany(id: string, { nameOf }: SettingWords): string {
  return nameOf(id, 'company') ?? id;
}

const companyTexts: SettingTextsOf<typeof fundingCompanySettings> = ofPanels(
  ['valuation-steps'],
  { company: { label: ({ t }) => t(companyMessages.choose), text: nameCompany } },
  ({ t }) => t(messages.companySection),
);

/** Columns of the league table, and the two that every table has. */
function nameLeagueColumn(id: string, words: SettingWords): string {
  if (id === 'evidence' || id === 'source') return words.t(panelMessages[id]);
  const { columns } = leagueTable({ companies: [], events: [] }, words);
  return columns.find((column) => column.id === id)?.label ?? id;
}

const leagueTexts: SettingTextsOf<typeof fundingLeagueSettings> = ofPanels(
  ['league-table'],
  {
    leagueSort: sortText(
      fundingSettingMessages.order,
      { columnId: 'raised', direction: 'descending' },
      nameLeagueColumn,
    ),
  },
  ({ t }) => t(messages.leagueSection),
);

const comparablesTexts: SettingTextsOf<typeof fundingComparablesSettings> = {
  ...ofPanels(
    ['compared-steps', 'round-peers'],
    { compared: codesText(comparablesMessages.choose, nameCompany) },
    ({ t }) => t(messages.comparablesSection),
  ),
  ...ofPanels(
    ['compared-steps'],
    { comparedAxis: choiceText(comparablesMessages.axis, comparablesMessages) },
    ({ t }) => t(messages.comparablesSection),
  ),
  ...ofPanels(
    ['round-peers'],
    {
      round: {
        label: ({ t }) => t(comparablesMessages.round),
        text: (id: string, { nameOf }) => nameOf(id, 'round') ?? id,
      },
      peerGroup: choiceText(comparablesMessages.among, peerGroupMessages),
    },
    ({ t }) => t(messages.comparablesSection),
  ),
};

const capitalTexts: SettingTextsOf<typeof capitalSettings> = ofPanels(
  ['capital-against-market'],
  { capitalPlace: choiceText(capitalPanelMessages.place, capitalPanelMessages) },
  ({ t }) => t(messages.capitalSection),
);

const dealTexts: SettingTextsOf<typeof licenceDealSettings> = ofPanels(
  ['licence-deals'],
  {
    contentTypes: codesText(dealsSectionMessages.content, (code, words) =>
      labelOf(contentMessages, code, words),
    ),
    dealScale: choiceText(dealsSectionMessages.scale, dealsSectionMessages),
  },
  ({ t }) => t(messages.dealsSection),
);

/** Every setting of `/funding` in words. */
export const fundingSettingTexts: SettingTexts = {
  ...filterSettingTexts,
  ...timelineTexts,
  ...quartersTexts,
  ...companyTexts,
  ...leagueTexts,
  ...comparablesTexts,
  ...returnSettingTexts,
  ...capitalTexts,
  ...dealTexts,
  ...annotationTexts(
    {
      'valuation-steps': valuationStepsMessages.title,
      'compared-steps': valuationStepsMessages.comparedTitle,
    },
    ['funding-timeline', 'funding-quarters', 'valuation-steps', 'compared-steps', 'licence-deals'],
  ),
};
