import { lazy, Suspense, useCallback, type ReactElement } from 'react';
import { wakeEngine } from '../engine/wake-engine.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
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
      <PanelBoundary>
        <FilterBar />
      </PanelBoundary>
      <PanelBoundary>
        <TimelinePanel filters={filters} onFirstPaint={onFirstPaint} />
      </PanelBoundary>
      <Suspense>
        <PanelBoundary>
          <QuartersPanel filters={filters} />
        </PanelBoundary>
        <PanelBoundary>
          <CoveragePanel filters={filters} />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary>
          <CompanySection filters={filters} />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary>
          <LeaguePanel filters={filters} />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary>
          <ComparablesSection filters={filters} />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary>
          <ReturnsSection />
        </PanelBoundary>
      </Suspense>
      <Suspense>
        <PanelBoundary>
          <CapitalPanel filters={filters} />
        </PanelBoundary>
        <PanelBoundary>
          <DealsSection filters={filters} />
        </PanelBoundary>
      </Suspense>
    </article>
  );
}
