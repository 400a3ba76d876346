import { memo, type ReactElement } from 'react';
import { trackRecordMessages } from '../../charts/track-record/messages.ts';
import { selectTrackRecord } from '../../charts/track-record/select-track-record.ts';
import { writeTrackRecord } from '../../charts/track-record/write-track-record.ts';
import { uniqueSources } from '../../charts/parts/unique-sources.ts';
import { sourceOf } from '../../charts/chart.ts';
import type { ForecastState } from '../model/use-forecast.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import { workbenchMessages as messages } from './workbench-messages.ts';
import type { WorkbenchForecasts } from './use-workbench-forecasts.ts';
import type { WorkbenchRows } from './use-workbench-rows.ts';

function TrackRecord({
  forecasts,
  rows: { records },
  wordsPerToken,
}: {
  readonly forecasts: WorkbenchForecasts;
  readonly rows: WorkbenchRows;
  readonly wordsPerToken: number;
}): ReactElement | null {
  const reader = useReader();
  const { t } = reader;
  const { rows } = records;
  if (rows === undefined) return null;
  const lines: readonly (readonly [string, ForecastState])[] = [
    [t(messages.thisScenario), forecasts.own],
    [t(messages.published2022), forecasts.published2022],
    [t(messages.published2024), forecasts.published2024],
  ];
  return (
    <section className="track-record">
      <h3>{t(messages.trackRecord)}</h3>
      <ul>
        {lines.map(([name, { good }]) => {
          if (good === undefined) return null;
          const { forecast } = good;
          const named = { name, baseYear: forecast.runOut.baseYear };
          const record = selectTrackRecord(forecast, rows, wordsPerToken);
          return <li key={name}>{writeTrackRecord(record, named, reader)}</li>;
        })}
      </ul>
      <p className="muted">{t(trackRecordMessages.note)}</p>
      <SourceLine sources={uniqueSources(rows.map(sourceOf))} />
    </section>
  );
}

/** How the demand of the scenario and of both studies has fared against the record sets disclosed since. */
export const TrackRecordLines = memo(TrackRecord);
