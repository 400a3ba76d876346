import { useId, useMemo, type ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { leversTable } from '../../charts/required-value/levers-table.ts';
import type { LeversSeries } from '../../charts/required-value/levers-series.ts';
import { writeLevers } from '../../charts/required-value/write-levers.ts';
import { writeRequiredValue } from '../../charts/required-value/write-required-value.ts';
import { withCentralValue } from '../../models/analysis/central-value.ts';
import type { Lever } from '../../models/analysis/levers.ts';
import type { Outcome } from '../../models/analysis/required-value.ts';
import { modelFacts } from '../../models/model-facts.ts';
import type { AnalysisJobOf } from '../../models/runner/analysis-job.ts';
import type { PanelView } from '../../scenario/panel-views.ts';
import { answerYearBounds } from '../../scenario/workbench-settings.ts';
import { ChoiceGroup, type Choice } from '../controls/ChoiceGroup.tsx';
import { SelectBox } from '../controls/SelectBox.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useAnalysis, type AnalysisState } from '../model/use-analysis.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { TableActions, TablePanel, TablePrintNote } from '../panel/TablePanel.tsx';
import { TableView } from '../panel/TableView.tsx';
import { ViewToggles } from '../panel/ViewToggles.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useStage } from '../stage/stage-context.ts';
import { AnalysisCard } from './AnalysisCard.tsx';
import { AnalysisNotice } from './AnalysisNotice.tsx';
import { analysisMessages as messages } from './analysis-messages.ts';
import { chosenOf, movableChoices, movableIds } from './movable-choices.ts';
import { useAnalysisScenario, type AnalysisPanelProps } from './use-analysis-scenario.ts';

type Job = AnalysisJobOf<'levers'>;

const panelId = 'required-value';

function useJob(props: AnalysisPanelProps): Job | undefined {
  const asked = useAnalysisScenario(props);
  const [scenario, rows] = [asked?.scenario, asked?.rows];
  const { outcomeKind: kind, outcomeYear: year, outcomePercent } = props.workbench.view;
  const probability = outcomePercent / 100;
  return useMemo(() => {
    const outcome: Outcome = { kind, year, probability };
    if (scenario === undefined || rows === undefined) return undefined;
    const parameterIds = movableIds(scenario);
    return { kind: 'levers', scenario, rows, outcome, parameterIds };
  }, [scenario, rows, kind, year, probability]);
}

function useSeries(
  good: AnalysisState<Job>['good'],
  source: SourceRef | undefined,
): LeversSeries | undefined {
  return useMemo(
    () => good && source && { scenario: good.job.scenario, levers: good.value, source },
    [good, source],
  );
}

function OutcomeControls({
  workbench: { view, changeView },
  choices,
  parameterId,
}: Pick<AnalysisPanelProps, 'workbench'> & {
  readonly choices: readonly Choice<string>[];
  readonly parameterId: string | undefined;
}): ReactElement {
  const { t, format } = useReader();
  return (
    <div className="controls">
      <ChoiceGroup
        legend={t(messages.outcome)}
        choices={[
          { value: 'not-before', label: t(messages['not-before']) },
          { value: 'by', label: t(messages.by) },
        ]}
        value={view.outcomeKind}
        onChange={(outcomeKind) => changeView({ outcomeKind })}
      />
      <Slider
        label={t(messages.year)}
        text={format.year(view.outcomeYear)}
        value={view.outcomeYear}
        min={answerYearBounds[0]}
        max={answerYearBounds[1]}
        step={1}
        onChange={(outcomeYear, kind) => changeView({ outcomeYear }, kind)}
      />
      <Slider
        label={t(messages.probability)}
        text={format.percent(view.outcomePercent / 100)}
        value={view.outcomePercent}
        min={1}
        max={99}
        step={1}
        onChange={(outcomePercent, kind) => changeView({ outcomePercent }, kind)}
      />
      <SelectBox
        label={t(messages.parameter)}
        choices={choices}
        value={parameterId ?? ''}
        onChange={(outcomeParameter) => changeView({ outcomeParameter })}
      />
    </div>
  );
}

/** What the chosen assumption must be, and a button that makes it so. */
function ChosenAnswer({
  job: { scenario, outcome },
  lever: { parameterId, required },
  isFresh,
  workbench: { scenario: present, changeParameter, locks },
}: Pick<AnalysisPanelProps, 'workbench'> & {
  readonly job: Job;
  readonly lever: Lever;
  readonly isFresh: boolean;
}): ReactElement {
  const reader = useReader();
  const isLocked = locks.includes(parameterId);
  const canApply = isFresh && !isLocked;
  const apply = (value: number): void => {
    const next = withCentralValue(present, parameterId, value).values[parameterId];
    if (next !== undefined) changeParameter(parameterId, next, 'commit');
  };
  return (
    <>
      <p className="finding">
        {writeRequiredValue(required, outcome, scenario, parameterId, reader)}
      </p>
      {required.kind === 'needs' && (
        <p>
          <button
            type="button"
            aria-disabled={!canApply}
            onClick={canApply ? () => apply(required.value) : undefined}
          >
            {reader.t(messages.apply)}
          </button>{' '}
          {isLocked && reader.t(messages.locked)}
        </p>
      )}
    </>
  );
}

/** "What must be true": an outcome, which assumptions can bring it about alone, and the value that the chosen one needs, or that none will do. */
export function RequiredPanel(props: AnalysisPanelProps): ReactElement {
  const reader = useReader();
  const titleId = useId();
  const isStaged = useStage() !== undefined;
  const { workbench, rows } = props;
  const { scenario, view, changeView } = workbench;
  const choices = movableChoices(scenario, reader);
  const parameterId = chosenOf(choices, view.outcomeParameter);
  const state = useAnalysis(useJob(props));
  const { good, isFresh } = state;
  const { modelId } = good?.job.scenario ?? scenario;
  const source = rows.sourceOf(modelFacts[modelId].sourceId);
  const series = useSeries(good, source);
  const twin = useMemo(() => series && leversTable(series, reader), [series, reader]);
  const lever = good?.value.find((one) => one.parameterId === parameterId);
  const title = reader.t(messages.requiredTitle);
  const content = series &&
    twin &&
    source && { finding: writeLevers(series, reader), twin, sources: [source] };
  const notice = <AnalysisNotice state={state} modelId={scenario.modelId} />;
  const viewProps = {
    view: view.requiredPanel,
    onViewChange: (requiredPanel: PanelView) => changeView({ requiredPanel }),
  };
  if (isStaged) {
    const shown = isFresh ? content : undefined;
    return (
      <TablePanel id={panelId} title={title} content={shown} rows={[]} {...viewProps}>
        {notice}
      </TablePanel>
    );
  }
  const table = { id: panelId, title, rows: [], isOld: !isFresh };
  return (
    <section className="panel" aria-labelledby={titleId} data-panel={panelId} data-old={!isFresh}>
      <h2 id={titleId}>{title}</h2>
      <OutcomeControls workbench={workbench} choices={choices} parameterId={parameterId} />
      {content && <p className="levers">{content.finding}</p>}
      {good && lever && (
        <ChosenAnswer job={good.job} lever={lever} isFresh={isFresh} workbench={workbench} />
      )}
      {notice}
      <SourceLine sources={source === undefined ? [] : [source]} />
      {content && <TablePrintNote {...table} content={content} />}
      {content && (
        <div className="panel-tools" role="group" aria-label={title}>
          <ViewToggles view={view.requiredPanel} onChange={viewProps.onViewChange} />
          <TableActions {...table} content={content} />
        </div>
      )}
      <div className="panel-detail">
        {twin && view.requiredPanel === 'table' && <TableView twin={twin} title={title} />}
        {good && view.requiredPanel === 'working' && (
          <AnalysisCard job={good.job} sourceOf={rows.sourceOf} />
        )}
      </div>
    </section>
  );
}
