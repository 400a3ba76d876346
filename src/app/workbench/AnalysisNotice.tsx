import type { ReactElement } from 'react';
import { analysisDrawCounts, type AnalysisJob } from '../../models/runner/analysis-job.ts';
import type { ModelId } from '../../models/scenario.ts';
import { describeProblem } from '../../scenario/parameter-text/describe-problem.ts';
import type { AnalysisState } from '../model/use-analysis.ts';
import { useReader } from '../reader/reader-context.ts';
import { forecastMessages, workbenchMessages as messages } from './messages.ts';

/** Says of an analysis how it was computed, that it is awaited or out of date, or why it cannot be made. */
export function AnalysisNotice<J extends AnalysisJob>({
  state: { good, problems, error, isFresh },
  modelId,
}: {
  readonly state: AnalysisState<J>;
  readonly modelId: ModelId;
}): ReactElement {
  const reader = useReader();
  const { t, format } = reader;
  if (error !== undefined) {
    return (
      <p className="problem" role="alert">
        {t(forecastMessages.failed, { what: error.message })}
      </p>
    );
  }
  if (problems.length > 0) {
    const why = problems.map((problem) => describeProblem(modelId, problem, reader)).join(' ');
    return (
      <p className="problem" role="alert">
        {t(forecastMessages.impossible, { why })}
      </p>
    );
  }
  const draws = good && format.count(analysisDrawCounts[good.job.kind][modelId]);
  return (
    <p className="rows-notice" role="status" data-waiting={good !== undefined && !isFresh}>
      {draws === undefined
        ? t(messages.analysing)
        : t(isFresh ? messages.analysisDraws : messages.analysisOld, { draws })}
    </p>
  );
}
