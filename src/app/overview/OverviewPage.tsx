import type { ReactElement } from 'react';
import { growthVerdictsChart } from '../../charts/growth-verdicts/index.ts';
import { marketSpreadChart } from '../../charts/market-spread/index.ts';
import { raisedByYearChart } from '../../charts/raised-by-year/index.ts';
import { runOutChart } from '../../charts/run-out/index.ts';
import { markFirstChart } from '../engine/wake-engine.ts';
import { fundingPageMessages } from '../funding/messages.ts';
import { growthMessages } from '../growth/messages.ts';
import { marketMessages } from '../market/messages.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { useReader } from '../reader/reader-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { overviewMessages as messages } from './messages.ts';
import { OverviewBlock } from './OverviewBlock.tsx';
import {
  useFundingFigure,
  useGrowthFigure,
  useMarketFigure,
  useRunOutFigure,
} from './use-overview.ts';

function RunOutBlock(): ReactElement {
  const { t } = useReader();
  return (
    <OverviewBlock
      {...useRunOutFigure()}
      definition={runOutChart}
      waiting={t(messages.runOutWaiting)}
      door={{ to: '/runway', text: t(messages.runwayDoor) }}
      onFirstPaint={markFirstChart}
    />
  );
}

function MarketBlock(): ReactElement {
  const { t } = useReader();
  return (
    <OverviewBlock
      {...useMarketFigure()}
      definition={marketSpreadChart}
      waiting={t(marketMessages.waiting)}
      door={{ to: '/market', text: t(messages.marketDoor) }}
      onFirstPaint={markFirstChart}
    />
  );
}

function GrowthBlock(): ReactElement {
  const { t } = useReader();
  return (
    <OverviewBlock
      {...useGrowthFigure()}
      definition={growthVerdictsChart}
      waiting={t(growthMessages.waiting)}
      door={{ to: '/growth', text: t(messages.growthDoor) }}
      onFirstPaint={markFirstChart}
    />
  );
}

function FundingBlock(): ReactElement {
  const { t } = useReader();
  return (
    <OverviewBlock
      {...useFundingFigure()}
      definition={raisedByYearChart}
      waiting={t(fundingPageMessages.waiting)}
      door={{ to: '/funding', text: t(messages.fundingDoor) }}
      onFirstPaint={markFirstChart}
    />
  );
}

/** The answers of the site in one screen: run-out year, size of the market, growth rates, money raised. It comes with results computed at build and never starts the database. */
export function OverviewPage(): ReactElement {
  const { t } = useReader();
  usePageTitle(t(messages.pageTitle));
  return (
    <article className="page overview">
      <h1>{t(messages.title)}</h1>
      <PanelBoundary shows={['run-out']}>
        <RunOutBlock />
      </PanelBoundary>
      <PanelBoundary shows={['market-spread']}>
        <MarketBlock />
      </PanelBoundary>
      <PanelBoundary shows={['growth-verdicts']}>
        <GrowthBlock />
      </PanelBoundary>
      <PanelBoundary shows={['raised-by-year']}>
        <FundingBlock />
      </PanelBoundary>
    </article>
  );
}
