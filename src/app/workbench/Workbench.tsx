import { useMemo, type ReactElement } from 'react';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { useReader } from '../reader/reader-context.ts';
import { ChangeChips } from '../scenario-controls/ChangeChips.tsx';
import { AssumptionsPane } from './AssumptionsPane.tsx';
import { DifferencePanel } from './DifferencePanel.tsx';
import { FanPanel } from './FanPanel.tsx';
import { HeatPanel } from './HeatPanel.tsx';
import { scenarioBarMessages, workbenchMessages as messages } from './messages.ts';
import { ModalityPanel } from './ModalityPanel.tsx';
import { NamedScenariosBox } from './NamedScenariosBox.tsx';
import { RequiredPanel } from './RequiredPanel.tsx';
import { RunOutPanel } from './RunOutPanel.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { ScenarioHeadline } from './ScenarioHeadline.tsx';
import { SensitivityPanel } from './SensitivityPanel.tsx';
import { TrackRecordLines } from './TrackRecordLines.tsx';
import { useNamedScenarios } from './use-named-scenarios.ts';
import { findOffer, useOffers } from './use-offers.ts';
import { useTextUnit } from './use-text-unit.ts';
import { useWorkbenchForecasts } from './use-workbench-forecasts.ts';
import { useWorkbenchRows } from './use-workbench-rows.ts';
import { useWorkbench } from './use-workbench.ts';

/** The models of both studies with every assumption to bend: the answer, its pictures, and what it hangs on. */
export function Workbench({ onFirstPaint }: { readonly onFirstPaint: () => void }): ReactElement {
  const { t } = useReader();
  const workbench = useWorkbench();
  const rows = useWorkbenchRows();
  const forecasts = useWorkbenchForecasts(workbench, rows);
  const kept = useNamedScenarios();
  const fit = rows.growth.rows?.[0];
  const offers = useOffers(fit, kept.scenarios);
  const { wordsPerToken } = useTextUnit(rows);
  const { scenario, other, view, reset, resetAll } = workbench;
  const otherName = useMemo(() => {
    if (other === undefined || view.comparison === 'published') {
      return t(scenarioBarMessages.published);
    }
    return findOffer(offers, other)?.name ?? t(scenarioBarMessages.otherScenario);
  }, [other, view.comparison, offers, t]);
  const ownName = findOffer(offers, scenario, view.preset)?.name ?? t(messages.thisScenario);
  const panel = { workbench, forecasts, rows };
  return (
    <div className="workbench">
      <PanelBoundary>
        <ScenarioHeadline {...panel} otherName={otherName} />
        <ScenarioBar workbench={workbench} offers={offers} fit={fit} sourceOf={rows.sourceOf} />
        <ChangeChips scenario={scenario} locks={view.locks} onReset={reset} onResetAll={resetAll} />
      </PanelBoundary>
      <div className="workbench-columns">
        <div className="workbench-pictures">
          <PanelBoundary>
            <FanPanel {...panel} otherName={otherName} onFirstPaint={onFirstPaint} />
          </PanelBoundary>
          <PanelBoundary>
            <RunOutPanel {...panel} otherName={otherName} />
          </PanelBoundary>
          {wordsPerToken !== undefined && (
            <TrackRecordLines forecasts={forecasts} rows={rows} wordsPerToken={wordsPerToken} />
          )}
        </div>
        <PanelBoundary>
          <AssumptionsPane workbench={workbench} forecasts={forecasts} sourceOf={rows.sourceOf}>
            <NamedScenariosBox workbench={workbench} kept={kept} />
          </AssumptionsPane>
        </PanelBoundary>
      </div>
      <PanelBoundary>
        <DifferencePanel {...panel} ownName={ownName} otherName={otherName} />
      </PanelBoundary>
      <PanelBoundary>
        <SensitivityPanel {...panel} />
      </PanelBoundary>
      <PanelBoundary>
        <RequiredPanel {...panel} />
      </PanelBoundary>
      <PanelBoundary>
        <HeatPanel {...panel} />
      </PanelBoundary>
      <PanelBoundary>
        <ModalityPanel workbench={workbench} rows={rows} />
      </PanelBoundary>
    </div>
  );
}
