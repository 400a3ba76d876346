import { useCallback, type ReactElement } from 'react';
import { wakeEngine } from '../engine/wake-engine.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { Headline } from './Headline.tsx';
import { DatesPanel } from './DatesPanel.tsx';
import { ChangeSummary } from './ChangeSummary.tsx';
import { RebuiltPanel } from './RebuiltPanel.tsx';
import { SetsPanel } from './SetsPanel.tsx';
import { SincePanel } from './SincePanel.tsx';
import { runwayMessages as messages } from './messages.ts';
import { useRunwayLink, useRunwayRows } from './use-runway.ts';

/** When demand for training data meets the stock: the published forecasts against what was really used. */
export function RunwayPage(): ReactElement {
  const reader = useReader();
  const services = useServices();
  const { values, change, reset, changed, total } = useRunwayLink();
  const rows = useRunwayRows(values);
  const onFirstPaint = useCallback(() => wakeEngine(services), [services]);
  usePageTitle(reader.t(messages.pageTitle));
  return (
    <article className="page">
      <PanelBoundary>
        <Headline values={values} change={change} rows={rows}>
          <ChangeSummary reset={reset} changed={changed} total={total} />
        </Headline>
      </PanelBoundary>
      <PanelBoundary>
        <SetsPanel values={values} change={change} rows={rows} onFirstPaint={onFirstPaint} />
      </PanelBoundary>
      <PanelBoundary>
        <DatesPanel values={values} change={change} rows={rows} />
      </PanelBoundary>
      <PanelBoundary>
        <SincePanel values={values} change={change} rows={rows} />
      </PanelBoundary>
      <PanelBoundary>
        <RebuiltPanel values={values} change={change} rows={rows} />
      </PanelBoundary>
    </article>
  );
}
