import { annotationSettings } from '../../scenario/annotation-settings.ts';
import { capitalSettings } from '../../scenario/capital-settings.ts';
import { fundingStepsSettings } from '../../scenario/funding-company-settings.ts';
import { fundingComparablesSettings } from '../../scenario/funding-comparables-settings.ts';
import { fundingLeagueSettings } from '../../scenario/funding-league-settings.ts';
import { fundingQuartersSettings } from '../../scenario/funding-quarters-settings.ts';
import { returnSettings } from '../../scenario/funding-return-settings.ts';
import { fundingCompanySettings, fundingFilterSettings } from '../../scenario/funding-settings.ts';
import { fundingTimelineSettings } from '../../scenario/funding-timeline-settings.ts';
import { licenceDealSettings } from '../../scenario/licence-deal-settings.ts';
import type { PageSettings } from '../page-settings.ts';

/** What can be set on `/funding`. */
export const fundingPageSettings: PageSettings = {
  settings: {
    ...fundingFilterSettings,
    ...fundingCompanySettings,
    ...fundingTimelineSettings,
    ...fundingQuartersSettings,
    ...fundingStepsSettings,
    ...fundingLeagueSettings,
    ...fundingComparablesSettings,
    ...returnSettings,
    ...capitalSettings,
    ...licenceDealSettings,
  },
  annotations: annotationSettings(['valuation-steps', 'compared-steps']),
};
