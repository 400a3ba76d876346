import type { ReactElement } from 'react';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { ChangeSummary } from './ChangeSummary.tsx';
import { DatesPanel } from './DatesPanel.tsx';
import { PublishedHeadline } from './PublishedHeadline.tsx';
import { RebuiltPanel } from './RebuiltPanel.tsx';
import { SetsPanel } from './SetsPanel.tsx';
import { SincePanel } from './SincePanel.tsx';
import { useRunwayLink, useRunwayRows } from './use-runway.ts';

/** What the studies published, what an article made of it, what models were really trained on, and how near our rebuild comes. */
export function PublishedSection(): ReactElement {
  const { values, change, reset, changed, total } = useRunwayLink();
  const rows = useRunwayRows(values);
  return (
    <>
      <PanelBoundary>
        <PublishedHeadline values={values} change={change} rows={rows}>
          <ChangeSummary reset={reset} changed={changed} total={total} />
        </PublishedHeadline>
      </PanelBoundary>
      <PanelBoundary shows={['training-sets']}>
        <SetsPanel values={values} change={change} rows={rows} />
      </PanelBoundary>
      <PanelBoundary shows={['exhaustion-dates']}>
        <DatesPanel values={values} change={change} rows={rows} />
      </PanelBoundary>
      <PanelBoundary shows={['stock-passings']}>
        <SincePanel values={values} change={change} rows={rows} />
      </PanelBoundary>
      <PanelBoundary shows={['model-reproduction']}>
        <RebuiltPanel values={values} change={change} rows={rows} />
      </PanelBoundary>
    </>
  );
}
