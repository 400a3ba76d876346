import { memo, type ReactElement } from 'react';
import {
  writeComparison,
  writeScenarioHeadline,
} from '../../charts/scenario-headline/write-scenario-headline.ts';
import type { DateRow } from '../../charts/exhaustion-dates/queries.ts';
import { writePublishedDate } from '../../charts/scenario-headline/write-published-date.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { ForecastNotice } from './ForecastNotice.tsx';
import { forecastMessages as messages } from './forecast-messages.ts';
import type { WorkbenchForecasts } from './use-workbench-forecasts.ts';

function Headline({
  forecasts: { own, other },
  dates,
  otherName,
}: {
  readonly dates: readonly DateRow[] | undefined;
  readonly forecasts: WorkbenchForecasts;
  readonly otherName: string;
}): ReactElement {
  const reader = useReader();
  const { today } = useServices();
  const { good, problems = [], error } = own;
  const isStale = problems.length > 0 || error !== undefined;
  const compared = other?.good;
  const published = good && dates && writePublishedDate(dates, good.job.scenario, reader);
  return (
    <header className="headline" data-stale={isStale}>
      <h1>
        {good
          ? writeScenarioHeadline(good.job.scenario, good.forecast, { ...reader, today })
          : reader.t(messages.noHeadline)}
      </h1>
      {isStale && <ForecastNotice state={own} isSpoken />}
      {published !== undefined && <p className="published-date">{published}</p>}
      {good && compared && (
        <p className="comparison">
          {writeComparison(good.forecast, { forecast: compared.forecast, name: otherName }, reader)}
        </p>
      )}
      <p className="lead">{reader.t(messages.lead)}</p>
    </header>
  );
}

/** The answer of the scenario in one sentence, and how it compares; an answer of an earlier scenario says that it is one. */
export const ScenarioHeadline = memo(Headline);
