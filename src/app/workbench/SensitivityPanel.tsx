import { useMemo, type ReactElement } from 'react';
import { yearTornadoChart } from '../../charts/tornado/index.ts';
import { runOutTornado } from '../../charts/tornado/run-out-tornado.ts';
import {
  writeSensitivityFinding,
  writeSensitivityNote,
} from '../../charts/tornado/write-finding.ts';
import { yearOutcomeMessages as outcomeMessages } from '../../charts/tornado/year-outcome-messages.ts';
import type { AnalysisJobOf } from '../../models/runner/analysis-job.ts';
import { modelFacts } from '../../models/model-facts.ts';
import { useAnalysis } from '../model/use-analysis.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { AnalysisCard } from './AnalysisCard.tsx';
import { AnalysisNotice } from './AnalysisNotice.tsx';
import { useAnalysisScenario, type AnalysisPanelProps } from './use-analysis-scenario.ts';

function useJob(props: AnalysisPanelProps): AnalysisJobOf<'sensitivity'> | undefined {
  const asked = useAnalysisScenario(props);
  const [scenario, rows] = [asked?.scenario, asked?.rows];
  return useMemo(
    () => scenario && rows && { kind: 'sensitivity', scenario, rows },
    [scenario, rows],
  );
}

/** What each uncertain assumption does to the median year, and how much of the spread is its own. */
export function SensitivityPanel(props: AnalysisPanelProps): ReactElement {
  const reader = useReader();
  const { workbench, rows } = props;
  const { view, changeView } = workbench;
  const state = useAnalysis(useJob(props));
  const { good } = state;
  const modelId = good?.job.scenario.modelId ?? workbench.scenario.modelId;
  const source = rows.sourceOf(modelFacts[modelId].sourceId);
  const series = useMemo(
    () => good && source && runOutTornado(modelId, good.value, source),
    [good, source, modelId],
  );
  return (
    <ChartPanel
      definition={yearTornadoChart}
      title={reader.t(outcomeMessages.title)}
      legend={reader.t(outcomeMessages.key)}
      {...(series && { finding: writeSensitivityFinding(series, reader) })}
      series={series}
      isOld={!state.isFresh}
      rows={[]}
      view={view.sensitivityPanel}
      onViewChange={(sensitivityPanel) => changeView({ sensitivityPanel })}
      working={good && <AnalysisCard job={good.job} sourceOf={rows.sourceOf} />}
      notice={
        <>
          {series && <p className="legend">{writeSensitivityNote(series, reader)}</p>}
          <AnalysisNotice state={state} modelId={modelId} />
        </>
      }
    />
  );
}
