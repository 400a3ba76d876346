import { lazy, Suspense, useCallback, useMemo, type ReactElement } from 'react';
import type { Scenario } from '../../models/scenario.ts';
import { useAtRest } from '../model/use-at-rest.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { useReader } from '../reader/reader-context.ts';
import { ChangeChips } from '../scenario-controls/ChangeChips.tsx';
import { AssumptionsPane } from './AssumptionsPane.tsx';
import { FanPanel } from './FanPanel.tsx';
import { scenarioBarMessages } from './scenario-bar-messages.ts';
import { workbenchMessages as messages } from './workbench-messages.ts';
import { RunOutPanel } from './RunOutPanel.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { ScenarioHeadline } from './ScenarioHeadline.tsx';
import { TrackRecordLines } from './TrackRecordLines.tsx';
import { useHeadline } from './use-headline.ts';
import { useChangedSources } from './use-changed-sources.ts';
import { useNamedScenarios } from './use-named-scenarios.ts';
import { findOffer, useOffers } from './use-offers.ts';
import { usePictureNote } from './use-picture-note.ts';
import { useTextUnit } from './use-text-unit.ts';
import { isAnswered, problemsOf, useWorkbenchForecasts } from './use-workbench-forecasts.ts';
import { useWorkbenchRows } from './use-workbench-rows.ts';
import { useWorkbench } from './use-workbench.ts';

const Analyses = lazy(async () => ({ default: (await import('./Analyses.tsx')).Analyses }));

/** The panels that the assumptions set. */
const modelPanels = [
  'runway-fan',
  'run-out',
  'scenario-difference',
  'tornado',
  'required-value',
  'heat-map',
];

/** A slider that has not moved for this long is let be; the analyses wait a little longer still. */
const msOfPause = 100;

/** The models of both studies with every assumption to bend: the answer, its pictures, and what it hangs on. */
export function Workbench({
  onFirstPaint,
  hasAnalyses,
}: {
  readonly onFirstPaint: () => void;
  /** Whether the panels below the main pictures may be fetched. */
  readonly hasAnalyses: boolean;
}): ReactElement {
  const { t } = useReader();
  const workbench = useWorkbench();
  const rows = useWorkbenchRows();
  const forecasts = useWorkbenchForecasts(workbench, rows);
  const kept = useNamedScenarios();
  const fit = rows.growth.rows?.[0];
  const offers = useOffers(fit, kept.scenarios);
  const { wordsPerToken } = useTextUnit(rows);
  const { scenario, other, isCompared, locks, view, changeView, reset, resetAll } = workbench;
  const { comparison, preset } = view;
  const isMoving = useAtRest(scenario, msOfPause) !== scenario;
  const nameOf = useCallback(
    (one: Scenario, side: 'own' | 'other'): string => {
      if (side === 'own') return findOffer(offers, one, preset)?.name ?? t(messages.thisScenario);
      return comparison === 'published'
        ? t(scenarioBarMessages.published)
        : (findOffer(offers, one)?.name ?? t(scenarioBarMessages.otherScenario));
    },
    [offers, preset, comparison, t],
  );
  const otherName = useMemo(() => nameOf(other ?? scenario, 'other'), [nameOf, other, scenario]);
  const headline = useHeadline(forecasts.own.good);
  const pictureNote = usePictureNote(nameOf(scenario, 'own'), isCompared ? otherName : undefined);
  const moreSources = useChangedSources(workbench, rows.sourceOf);
  const isSettled =
    isAnswered(forecasts.own, scenario) &&
    (!isCompared || other === undefined || isAnswered(forecasts.other, other));
  const picture = {
    headline,
    isSettled,
    view,
    changeView,
    forecasts,
    rows,
    otherName,
    moreSources,
    pictureNote,
  };
  return (
    <div className="workbench">
      <PanelBoundary>
        <ScenarioHeadline forecasts={forecasts} dates={rows.dates.rows} otherName={otherName} />
        <ScenarioBar
          workbench={workbench}
          offers={offers}
          fit={fit}
          sourceOf={rows.sourceOf}
          hasNote={hasAnalyses}
        />
        <ChangeChips scenario={scenario} locks={locks} onReset={reset} onResetAll={resetAll} />
      </PanelBoundary>
      <div className="workbench-columns">
        <div className="workbench-pictures">
          <PanelBoundary shows={['runway-fan']}>
            <FanPanel {...picture} onFirstPaint={onFirstPaint} />
          </PanelBoundary>
          <PanelBoundary shows={['run-out']}>
            <RunOutPanel {...picture} />
          </PanelBoundary>
          <PanelBoundary>
            {wordsPerToken !== undefined && (
              <TrackRecordLines forecasts={forecasts} rows={rows} wordsPerToken={wordsPerToken} />
            )}
          </PanelBoundary>
        </div>
        <PanelBoundary steers={modelPanels}>
          <AssumptionsPane
            workbench={workbench}
            problems={problemsOf(forecasts.own, scenario.modelId)}
            kept={kept}
            hasKept={hasAnalyses}
            sourceOf={rows.sourceOf}
          />
        </PanelBoundary>
      </div>
      {hasAnalyses && (
        <Suspense>
          <Analyses
            workbench={workbench}
            forecasts={forecasts}
            rows={rows}
            isMoving={isMoving}
            nameOf={nameOf}
          />
        </Suspense>
      )}
    </div>
  );
}
