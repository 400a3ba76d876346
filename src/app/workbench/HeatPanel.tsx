import { useMemo, type ReactElement } from 'react';
import { heatMapChart } from '../../charts/heat-map/index.ts';
import { heatMapMessages } from '../../charts/heat-map/messages.ts';
import { selectHeatMap } from '../../charts/heat-map/series.ts';
import { writeMapFinding } from '../../charts/heat-map/write-finding.ts';
import type { AnalysisJobOf } from '../../models/runner/analysis-job.ts';
import { modelFacts } from '../../models/model-facts.ts';
import { SelectBox } from '../controls/SelectBox.tsx';
import { useAnalysis } from '../model/use-analysis.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { AnalysisCard } from './AnalysisCard.tsx';
import { AnalysisNotice } from './AnalysisNotice.tsx';
import { analysisMessages as messages } from './analysis-messages.ts';
import { chosenOf, movableChoices } from './movable-choices.ts';
import { useAnalysisScenario, type AnalysisPanelProps } from './use-analysis-scenario.ts';

const stepCount = 11;

function useJob(
  props: AnalysisPanelProps,
  xId: string | undefined,
  yId: string | undefined,
): AnalysisJobOf<'heat-map'> | undefined {
  const asked = useAnalysisScenario(props);
  const [scenario, rows] = [asked?.scenario, asked?.rows];
  return useMemo(
    () =>
      scenario && rows && xId !== undefined && yId !== undefined
        ? { kind: 'heat-map', scenario, rows, xId, yId, stepCount }
        : undefined,
    [scenario, rows, xId, yId],
  );
}

/** The median year over two assumptions of the reader's choice. */
export function HeatPanel(props: AnalysisPanelProps): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { workbench, rows } = props;
  const { scenario, view, changeView } = workbench;
  const choices = movableChoices(scenario, reader);
  const xId = chosenOf(choices, view.heatX);
  const yId = chosenOf(choices, view.heatY, xId);
  const state = useAnalysis(useJob(props, xId, yId));
  const { good } = state;
  const source = good && rows.sourceOf(modelFacts[good.job.scenario.modelId].sourceId);
  const series = useMemo(
    () => good && source && selectHeatMap(good.value, good.job.scenario, source),
    [good, source],
  );
  return (
    <ChartPanel
      definition={heatMapChart}
      title={t(heatMapMessages.title)}
      legend={t(heatMapMessages.key)}
      {...(series && { finding: writeMapFinding(series, reader) })}
      series={series}
      isOld={!state.isFresh}
      rows={[]}
      view={view.heatPanel}
      onViewChange={(heatPanel) => changeView({ heatPanel })}
      working={good && <AnalysisCard job={good.job} sourceOf={rows.sourceOf} />}
      notice={<AnalysisNotice state={state} modelId={scenario.modelId} />}
    >
      <div className="controls">
        <SelectBox
          label={t(messages.heatX)}
          choices={choices.filter(({ value }) => value !== yId)}
          value={xId ?? ''}
          onChange={(heatX) => changeView({ heatX })}
        />
        <SelectBox
          label={t(messages.heatY)}
          choices={choices.filter(({ value }) => value !== xId)}
          value={yId ?? ''}
          onChange={(heatY) => changeView({ heatY })}
        />
      </div>
    </ChartPanel>
  );
}
