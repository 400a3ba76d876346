import { lazy, Suspense, useCallback, type ReactElement } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { wakeEngine } from '../engine/wake-engine.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { SectionList, type PageSection } from '../panel/SectionList.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { FilterBar } from './FilterBar.tsx';
import { FundingHeadline } from './FundingHeadline.tsx';
import { fundingPageMessages as messages } from './messages.ts';
import { TimelinePanel } from './timeline/TimelinePanel.tsx';
import { useFundingFilters } from './use-funding-filters.ts';

const QuartersPanel = lazy(async () => ({
  default: (await import('./quarters/QuartersPanel.tsx')).QuartersPanel,
}));

const CoveragePanel = lazy(async () => ({
  default: (await import('./coverage/CoveragePanel.tsx')).CoveragePanel,
}));

const CompanySection = lazy(async () => ({
  default: (await import('./company/CompanySection.tsx')).CompanySection,
}));

const ComparablesSection = lazy(async () => ({
  default: (await import('./comparables/ComparablesSection.tsx')).ComparablesSection,
}));

const LeaguePanel = lazy(async () => ({
  default: (await import('./league/LeaguePanel.tsx')).LeaguePanel,
}));

const ReturnsSection = lazy(async () => ({
  default: (await import('./returns/ReturnsSection.tsx')).ReturnsSection,
}));

const CapitalPanel = lazy(async () => ({
  default: (await import('./capital/CapitalPanel.tsx')).CapitalPanel,
}));

const DealsSection = lazy(async () => ({
  default: (await import('./deals/DealsSection.tsx')).DealsSection,
}));

/** The panels that the filters narrow down. */
const filteredPanels = [
  'funding-timeline',
  'funding-quarters',
  'funding-coverage',
  'league-table',
  'capital-against-market',
  'licence-deals',
];

function sectionsOf(t: Translate): readonly PageSection[] {
  return [
    { selector: '[data-panel=funding-timeline]', title: t(messages.timelineSection) },
    { selector: '[data-panel=funding-quarters]', title: t(messages.quartersSection) },
    { selector: '[data-panel=funding-coverage]', title: t(messages.coverageSection) },
    { selector: '#company', title: t(messages.companySection) },
    { selector: '[data-panel=league-table]', title: t(messages.leagueSection) },
    { selector: '.comparables-section', title: t(messages.comparablesSection) },
    { selector: '[data-panel=funding-return]', title: t(messages.returnsSection) },
    { selector: '[data-panel=capital-against-market]', title: t(messages.capitalSection) },
    { selector: '[data-panel=licence-deals]', title: t(messages.dealsSection) },
  ];
}

/** Who raised money for making and storing training data, at what price, and with what result. */
export function FundingPage(): ReactElement {
  const { t } = useReader();
  const filters = useFundingFilters();
  const services = useServices();
  const onFirstPaint = useCallback(() => wakeEngine(services), [services]);
  usePageTitle(t(messages.pageTitle));
  return (
    <article className="page">
      <FundingHeadline filters={filters} />
      <SectionList sections={sectionsOf(t)} />
      <PanelBoundary steers={filteredPanels}>
        <FilterBar />
      </PanelBoundary>
      <PanelBoundary shows={['funding-timeline']}>
        <TimelinePanel filters={filters} onFirstPaint={onFirstPaint} />
      </PanelBoundary>
      <Suspense>
        <PanelBoundary shows={['funding-quarters']}>
          <QuartersPanel filters={filters} />
        </PanelBoundary>
        <PanelBoundary shows={['funding-coverage']}>
          <CoveragePanel filters={filters} />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary shows={['valuation-steps']}>
          <CompanySection filters={filters} />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary shows={['league-table']}>
          <LeaguePanel filters={filters} />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary shows={['compared-steps', 'round-peers']}>
          <ComparablesSection filters={filters} />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary shows={['return-curve']}>
          <ReturnsSection />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary shows={['capital-against-market']}>
          <CapitalPanel filters={filters} />
        </PanelBoundary>
        <PanelBoundary shows={['licence-deals']}>
          <DealsSection filters={filters} />
        </PanelBoundary>
      </Suspense>
    </article>
  );
}
