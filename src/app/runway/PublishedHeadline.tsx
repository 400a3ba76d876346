import type { ReactElement, ReactNode } from 'react';
import { headlineSources, writeHeadline } from '../../charts/runway-headline/write-headline.ts';
import type { RunwayValues } from '../../scenario/runway-settings.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { ViewToggles } from '../panel/ViewToggles.tsx';
import { WorkingView } from '../panel/WorkingView.tsx';
import { useReader } from '../reader/reader-context.ts';
import { runwayMessages as messages } from './messages.ts';
import type { ChangeRunway, RunwayRows } from './use-runway.ts';

/** What was published, in one sentence with its sources and its working. */
export function PublishedHeadline({
  values,
  change,
  rows: { headline },
  children,
}: {
  readonly values: RunwayValues;
  readonly change: ChangeRunway;
  readonly rows: RunwayRows;
  /** What else stands in the line under the headline. */
  readonly children: ReactNode;
}): ReactElement {
  const reader = useReader();
  const row = headline.rows?.[0];
  return (
    <section className="headline published" data-panel="published">
      <h2>{reader.t(messages.published)}</h2>
      <p className="finding">{writeHeadline(row, reader)}</p>
      <p className="lead">{reader.t(messages.lead)}</p>
      <div className="headline-sources">
        <SourceLine sources={headlineSources(row)} />
        <ViewToggles
          names={['working']}
          view={values.headlinePanel}
          onChange={(headlinePanel) => change({ headlinePanel })}
        />
        {children}
      </div>
      {values.headlinePanel === 'working' && (
        <WorkingView working={[headline]} panel={reader.t(messages.published)} />
      )}
    </section>
  );
}
