import { useId, useMemo, type ReactElement } from 'react';
import { scenarioDifferenceChart } from '../../charts/scenario-difference/index.ts';
import { scenarioDifferenceMessages } from '../../charts/scenario-difference/messages.ts';
import { writeDifference } from '../../charts/scenario-difference/write-difference.ts';
import type { AnalysisJobOf } from '../../models/runner/analysis-job.ts';
import type { Scenario } from '../../models/scenario.ts';
import { modelFacts } from '../../models/model-facts.ts';
import { useAnalysis } from '../model/use-analysis.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { PanelGap } from '../stage/PanelGap.tsx';
import { AnalysisCard } from './AnalysisCard.tsx';
import { AnalysisNotice } from './AnalysisNotice.tsx';
import { analysisMessages as messages } from './analysis-messages.ts';
import { useAnalysisScenario, type AnalysisPanelProps } from './use-analysis-scenario.ts';
import { useModelRows } from './use-workbench-forecasts.ts';

interface Props extends AnalysisPanelProps {
  /** What the two scenarios of an answer are called, whichever are on screen now. */
  readonly nameOf: (scenario: Scenario, side: 'own' | 'other') => string;
}

function useJob(props: Props, other: Scenario): AnalysisJobOf<'difference'> | undefined {
  const a = useAnalysisScenario(props)?.scenario;
  const needs2022 = [props.workbench.scenario, other].some(
    ({ modelId }) => modelId === 'epoch-2022',
  );
  const rows = useModelRows({ modelId: needs2022 ? 'epoch-2022' : 'epoch-2024' }, props.rows);
  return useMemo(() => a && rows && { kind: 'difference', a, b: other, rows }, [a, other, rows]);
}

function Difference(props: Props & { readonly other: Scenario }): ReactElement {
  const reader = useReader();
  const { workbench, rows, nameOf, other } = props;
  const { scenario, view, changeView } = workbench;
  const state = useAnalysis(useJob(props, other));
  const { good } = state;
  const aSource = good && rows.sourceOf(modelFacts[good.job.a.modelId].sourceId);
  const bSource = good && rows.sourceOf(modelFacts[good.job.b.modelId].sourceId);
  const series = useMemo(
    () =>
      good && aSource && bSource
        ? {
            modelId: good.job.a.modelId,
            difference: good.value,
            aName: nameOf(good.job.a, 'own'),
            bName: nameOf(good.job.b, 'other'),
            aSource,
            bSource,
          }
        : undefined,
    [good, aSource, bSource, nameOf],
  );
  return (
    <ChartPanel
      definition={scenarioDifferenceChart}
      title={reader.t(messages.differenceTitle)}
      legend={reader.t(scenarioDifferenceMessages.key)}
      {...(series && { finding: writeDifference(series.difference, series, reader) })}
      series={series}
      isOld={!state.isFresh}
      rows={[]}
      view={view.differencePanel}
      onViewChange={(differencePanel) => changeView({ differencePanel })}
      working={good && <AnalysisCard job={good.job} sourceOf={rows.sourceOf} />}
      notice={<AnalysisNotice state={state} modelId={scenario.modelId} />}
    />
  );
}

/** The scenario against the one beside it: the difference in years, and which assumption makes it. */
export function DifferencePanel(props: Props): ReactElement {
  const { t } = useReader();
  const titleId = useId();
  const { other, isCompared } = props.workbench;
  if (other !== undefined && isCompared) return <Difference {...props} other={other} />;
  const title = t(messages.differenceTitle);
  const why =
    other === undefined
      ? t(messages.differenceNone)
      : t(messages.differenceSame, { other: props.nameOf(other, 'other') });
  return (
    <section className="panel" aria-labelledby={titleId} data-panel="scenario-difference">
      <h2 id={titleId}>{title}</h2>
      <p className="muted">{why}</p>
      <PanelGap id="scenario-difference" title={title}>
        {why}
      </PanelGap>
    </section>
  );
}
