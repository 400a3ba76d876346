import { lazy, Suspense, useCallback, type ReactElement } from 'react';
import { writeBasis } from '../../charts/market-figures/write-basis.ts';
import { writeMarketHeadline } from '../../charts/market-figures/write-market-headline.ts';
import {
  marketBasisSettings,
  marketFigureSettings,
  type MarketBasisValues,
} from '../../scenario/market-settings.ts';
import type { Translate } from '../../i18n/translate.ts';
import { wakeEngine } from '../engine/wake-engine.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { SectionList, type PageSection } from '../panel/SectionList.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useLink } from '../use-link.ts';
import { BasisControls } from './BasisControls.tsx';
import { ErrorsPanel } from './errors/ErrorsPanel.tsx';
import { FieldPanel } from './field/FieldPanel.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { marketMessages as messages } from './messages.ts';
import { PathsPanel } from './paths/PathsPanel.tsx';
import { useMarket, type MarketData } from './use-market.ts';

const DriversSection = lazy(async () => ({
  default: (await import('./drivers/DriversSection.tsx')).DriversSection,
}));

/** The panels that are brought to the basis of the page. */
const basisPanels = ['market-paths', 'football-field', 'forecast-errors'];

function Headline({
  market,
  tables,
  targetYear,
}: Pick<MarketData, 'market' | 'tables'> & Pick<MarketBasisValues, 'targetYear'>): ReactElement {
  const reader = useReader();
  const [first, ...others] = market ? writeMarketHeadline(market, targetYear, reader) : [];
  return (
    <header className="headline">
      <h1>{first?.statement ?? reader.t(messages.waiting)}</h1>
      {first?.middle !== undefined && <p className="lead">{first.middle}</p>}
      {others.map(({ statement, middle }) => (
        <p key={statement} className="lead">
          {[statement, middle].filter(Boolean).join(reader.locale === 'en' ? ' ' : '')}
        </p>
      ))}
      {market && tables && (
        <p className="muted">{writeBasis(market, tables, targetYear, reader)}</p>
      )}
    </header>
  );
}

function sectionsOf(t: Translate): readonly PageSection[] {
  return [
    { selector: '[data-panel=market-paths]', title: t(messages.pathsSection) },
    { selector: '[data-panel=football-field]', title: t(messages.yearSection) },
    { selector: '[data-panel=forecast-errors]', title: t(messages.outcomesSection) },
    { selector: '.drivers', title: t(messages.driversSection) },
    { selector: '[data-panel=tornado]', title: t(messages.sensitivitySection) },
  ];
}

/** How large the market for labelled data is and who says so: every publisher on one basis, and what came true. */
export function MarketPage(): ReactElement {
  const { t } = useReader();
  const { values, change } = useLink(marketBasisSettings);
  const { market, tables, rows } = useMarket(useLink(marketFigureSettings).values);
  const services = useServices();
  const onFirstPaint = useCallback(() => wakeEngine(services), [services]);
  usePageTitle(t(messages.pageTitle));
  return (
    <article className="page">
      <Headline market={market} tables={tables} targetYear={values.targetYear} />
      <SectionList sections={sectionsOf(t)} />
      <PanelBoundary steers={basisPanels}>
        <BasisControls values={values} change={change} prices={tables?.prices} />
      </PanelBoundary>
      <PanelBoundary shows={['market-paths']}>
        <PathsPanel market={market} rows={rows} basis={values} onFirstPaint={onFirstPaint} />
      </PanelBoundary>
      <PanelBoundary shows={['football-field']}>
        <FieldPanel market={market} rows={rows} basis={values} changeBasis={change} />
      </PanelBoundary>
      <PanelBoundary shows={['forecast-errors']}>
        <ErrorsPanel market={market} rows={rows} />
      </PanelBoundary>
      {market && <LeftOutList market={market} />}
      <Suspense>
        <DriversSection tables={tables} rows={rows} />
      </Suspense>
    </article>
  );
}
