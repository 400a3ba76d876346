import type { ReactElement } from 'react';
import { describeProblem } from '../../scenario/parameter-text/describe-problem.ts';
import { failureOf } from '../model/failure-of.ts';
import type { ForecastState } from '../model/use-forecast.ts';
import { useReader } from '../reader/reader-context.ts';
import { forecastMessages as messages } from './forecast-messages.ts';

/** Says of a forecast how it was computed, that it is awaited, or that it is the last one that could be made and why. */
export function ForecastNotice({
  state,
  isSpoken = false,
}: {
  readonly state: ForecastState;
  /** Whether screen readers are told; one notice of a forecast is enough. */
  readonly isSpoken?: boolean;
}): ReactElement {
  const alert = isSpoken ? { role: 'alert' } : {};
  const reader = useReader();
  const { t, format } = reader;
  const { good, answered, problems = [], error } = state;
  if (error !== undefined) {
    return (
      <p className="problem" {...alert}>
        {t(good === undefined ? messages.notRun : messages.failed, { what: failureOf(error) })}
      </p>
    );
  }
  if (answered !== undefined && problems.length > 0) {
    const why = problems
      .map((problem) => describeProblem(answered.scenario.modelId, problem, reader))
      .join(' ');
    return (
      <p className="problem" {...alert} data-stale="true">
        {t(good === undefined ? messages.impossible : messages.stale, { why })}
      </p>
    );
  }
  if (good === undefined) {
    return <p className="rows-notice">{t(messages.awaited)}</p>;
  }
  const { drawCount, bandDrawCount } = good.forecast;
  return (
    <p className="rows-notice">
      {t(messages.computed, {
        draws: format.count(drawCount),
        bands: format.count(bandDrawCount),
      })}
    </p>
  );
}
