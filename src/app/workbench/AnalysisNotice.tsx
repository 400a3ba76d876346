import type { ReactElement } from 'react';
import { modelFacts } from '../../models/model-facts.ts';
import type { AnalysisJob } from '../../models/runner/analysis-job.ts';
import type { ModelId } from '../../models/scenario.ts';
import { describeProblem } from '../../scenario/parameter-text/describe-problem.ts';
import { failureOf } from '../model/failure-of.ts';
import type { AnalysisState } from '../model/use-analysis.ts';
import { useReader } from '../reader/reader-context.ts';
import { forecastMessages } from './forecast-messages.ts';
import { analysisMessages as messages } from './analysis-messages.ts';
import { scenariosOf } from './scenarios-of.ts';

/** How many draws each run of an analysis takes; two numbers for scenarios of two models. */
function drawCountsOf(job: AnalysisJob): readonly number[] {
  return [
    ...new Set(
      scenariosOf(job).map(({ modelId }) => modelFacts[modelId].analysisDrawCounts[job.kind]),
    ),
  ];
}

/** Says of an analysis how it was computed, that it is awaited or out of date, or why it cannot be made. Only a failure is spoken: what the scenario lacks is said once, at the headline. */
export function AnalysisNotice<J extends AnalysisJob>({
  state: { good, problems, error, isFresh },
  modelId,
}: {
  readonly state: AnalysisState<J>;
  readonly modelId: ModelId;
}): ReactElement {
  const reader = useReader();
  const { t, format, locale } = reader;
  if (error !== undefined) {
    return (
      <p className="problem" role="alert">
        {t(good === undefined ? forecastMessages.notRun : forecastMessages.failed, {
          what: failureOf(error),
        })}
      </p>
    );
  }
  if (problems.length > 0) {
    const why = problems.map((problem) => describeProblem(modelId, problem, reader)).join(' ');
    const message = good === undefined ? forecastMessages.impossible : forecastMessages.stale;
    return <p className="problem">{t(message, { why })}</p>;
  }
  if (good === undefined) return <p className="rows-notice">{t(messages.analysing)}</p>;
  const counts = drawCountsOf(good.job).map((count) => format.count(count));
  const draws = new Intl.ListFormat(locale).format(counts);
  return (
    <p className="rows-notice" data-waiting={!isFresh}>
      {t(isFresh ? messages.analysisDraws : messages.analysisOld, { draws })}
    </p>
  );
}
