import { useId, useMemo, type ReactElement } from 'react';
import { writeRequiredValue } from '../../charts/required-value/write-required-value.ts';
import { withCentralValue } from '../../models/analysis/central-value.ts';
import type { Outcome } from '../../models/analysis/required-value.ts';
import type { AnalysisJobOf } from '../../models/runner/analysis-job.ts';
import { modelFacts } from '../../models/model-facts.ts';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { SelectBox } from '../controls/SelectBox.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useAnalysis, type AnalysisState } from '../model/use-analysis.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import { AnalysisNotice } from './AnalysisNotice.tsx';
import { workbenchMessages as messages } from './messages.ts';
import { chosenOf, movableChoices } from './movable-choices.ts';
import { useAnalysisScenario, type AnalysisPanelProps } from './use-analysis-scenario.ts';

type Job = AnalysisJobOf<'required-value'>;

function useJob(props: AnalysisPanelProps, parameterId: string | undefined): Job | undefined {
  const asked = useAnalysisScenario(props);
  const [scenario, rows] = [asked?.scenario, asked?.rows];
  const { outcomeKind: kind, outcomeYear: year, outcomePercent } = props.workbench.view;
  const probability = outcomePercent / 100;
  return useMemo(() => {
    const outcome: Outcome = { kind, year, probability };
    return scenario && rows && parameterId !== undefined
      ? { kind: 'required-value', scenario, rows, outcome, parameterId }
      : undefined;
  }, [scenario, rows, kind, year, probability, parameterId]);
}

function Answer({
  state: { good, isFresh },
  workbench: { scenario: present, changeParameter, locks },
}: {
  readonly state: AnalysisState<Job>;
  readonly workbench: AnalysisPanelProps['workbench'];
}): ReactElement | null {
  const reader = useReader();
  if (good === undefined) return null;
  const { job, value: result } = good;
  const { scenario, outcome, parameterId } = job;
  const isLocked = locks.includes(parameterId);
  const canApply = isFresh && !isLocked;
  const apply = (value: number): void => {
    const next = withCentralValue(present, parameterId, value).values[parameterId];
    if (next !== undefined) changeParameter(parameterId, next, 'commit');
  };
  return (
    <>
      <p className="finding">
        {writeRequiredValue(result, outcome, scenario.modelId, parameterId, reader)}
      </p>
      {result.kind === 'needs' && (
        <p>
          <button
            type="button"
            aria-disabled={!canApply}
            onClick={canApply ? () => apply(result.value) : undefined}
          >
            {reader.t(messages.apply)}
          </button>{' '}
          {isLocked && reader.t(messages.locked)}
        </p>
      )}
    </>
  );
}

/** "What must be true": an outcome and an assumption, and the value that it needs, or that none will do. */
export function RequiredPanel(props: AnalysisPanelProps): ReactElement {
  const reader = useReader();
  const { t, format } = reader;
  const titleId = useId();
  const { workbench, rows } = props;
  const { scenario, view, changeView } = workbench;
  const choices = movableChoices(scenario, reader);
  const parameterId = chosenOf(choices, view.outcomeParameter);
  const state = useAnalysis(useJob(props, parameterId));
  const source = rows.sourceOf(modelFacts[scenario.modelId].sourceId);
  return (
    <section className="panel" aria-labelledby={titleId} data-panel="required-value">
      <h2 id={titleId}>{t(messages.requiredTitle)}</h2>
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
          min={2025}
          max={2100}
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
      <Answer state={state} workbench={workbench} />
      <AnalysisNotice state={state} modelId={scenario.modelId} />
      <SourceLine sources={source === undefined ? [] : [source]} />
    </section>
  );
}
