import { useId, useMemo, type ReactElement } from 'react';
import { modelReproductionMessages as messages } from '../../charts/model-reproduction/messages.ts';
import { selectRebuilt } from '../../charts/model-reproduction/select-rebuilt.ts';
import { describeRebuilt, rebuiltTable } from '../../charts/model-reproduction/table.ts';
import { reproductionDraws, type ReproductionJob } from '../../models/runner/run-reproductions.ts';
import type { RunwayValues } from '../../scenario/runway-settings.ts';
import { useEngineState } from '../engine/use-engine-status.ts';
import { useReproductions } from '../model/use-reproductions.ts';
import { CsvDownload } from '../panel/CsvDownload.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import { TableView } from '../panel/TableView.tsx';
import { ViewToggles } from '../panel/ViewToggles.tsx';
import { WorkingView } from '../panel/WorkingView.tsx';
import { uniqueSources } from '../panel/unique-sources.ts';
import { useReader } from '../reader/reader-context.ts';
import type { ChangeRunway, RunwayRows } from './use-runway.ts';

/** The job once its rows are there and the first chart has woken the engine: the models do not stand in its way. */
function useJob({ population, compute, dates }: RunwayRows): ReproductionJob | undefined {
  const isAwake = useEngineState() !== 'idle';
  return useMemo(
    () =>
      isAwake && population.rows && compute.rows && dates.rows
        ? {
            population: population.rows,
            compute: compute.rows,
            dates: dates.rows.map(({ date_id, low_year, median_year, high_year }) => ({
              exhaustion_date_id: date_id,
              low_year,
              median_year,
              high_year,
            })),
          }
        : undefined,
    [isAwake, population.rows, compute.rows, dates.rows],
  );
}

/** The published dates beside what our rebuild of the models gives, with the gap between them. */
export function RebuiltPanel({
  values,
  change,
  rows,
}: {
  readonly values: RunwayValues;
  readonly change: ChangeRunway;
  readonly rows: RunwayRows;
}): ReactElement {
  const reader = useReader();
  const titleId = useId();
  const title = reader.t(messages.title);
  const { dates: reproduced, error } = useReproductions(useJob(rows));
  const dates = reproduced && rows.dates.rows && selectRebuilt(rows.dates.rows, reproduced);
  const twin = dates && rebuiltTable(dates, reader);
  return (
    <section className="panel" aria-labelledby={titleId} data-panel="model-reproduction">
      <h2 id={titleId}>{title}</h2>
      {error && (
        <p className="problem" role="alert">
          {reader.t(messages.failed, { what: error.message })}
        </p>
      )}
      {!twin && !error && (
        <p className="rows-notice" role="status">
          {reader.t(messages.computing)}
        </p>
      )}
      {dates && twin && (
        <>
          <p className="finding">{describeRebuilt(dates, reproductionDraws, reader)}</p>
          <p className="legend">{reader.t(messages.method)}</p>
          <TableView twin={twin} title={title} />
          <SourceLine sources={uniqueSources(dates.map(({ source }) => source))} />
        </>
      )}
      <div className="panel-tools" role="group" aria-label={title}>
        <ViewToggles
          names={['working']}
          view={values.rebuiltPanel}
          onChange={(rebuiltPanel) => change({ rebuiltPanel })}
        />
        {twin && <CsvDownload twin={twin} name="model-reproduction" />}
      </div>
      {values.rebuiltPanel === 'working' && (
        <WorkingView working={[rows.population, rows.compute]} />
      )}
    </section>
  );
}
