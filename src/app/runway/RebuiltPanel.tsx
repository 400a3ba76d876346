import { useMemo, type ReactElement } from 'react';
import { modelReproductionMessages as messages } from '../../charts/model-reproduction/messages.ts';
import { selectRebuilt } from '../../charts/model-reproduction/select-rebuilt.ts';
import { describeRebuilt, rebuiltTable } from '../../charts/model-reproduction/table.ts';
import { reproductionDraws, type ReproductionJob } from '../../models/runner/run-reproductions.ts';
import type { RunwayValues } from '../../scenario/runway-settings.ts';
import { useEngineState } from '../engine/use-engine-status.ts';
import { failureOf } from '../model/failure-of.ts';
import { useReproductions } from '../model/use-reproductions.ts';
import { uniqueSources } from '../../charts/parts/unique-sources.ts';
import { TablePanel } from '../panel/TablePanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useStage } from '../stage/stage-context.ts';
import type { ChangeRunway, RunwayRows } from './use-runway.ts';

/** The job once its rows are there and the first chart has woken the engine: the models do not stand in its way. On a stage there is no such chart. */
function useJob({ population, compute, dates }: RunwayRows): ReproductionJob | undefined {
  const isStaged = useStage() !== undefined;
  const isAwake = useEngineState() !== 'idle' || isStaged;
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
  const { dates: reproduced, error } = useReproductions(useJob(rows));
  const dates = reproduced && rows.dates.rows && selectRebuilt(rows.dates.rows, reproduced);
  const { t } = reader;
  return (
    <TablePanel
      id="model-reproduction"
      title={t(messages.title)}
      content={
        dates && {
          finding: describeRebuilt(dates, reproductionDraws, reader),
          legend: t(messages.method),
          twin: rebuiltTable(dates, reader),
          sources: uniqueSources(dates.map(({ source }) => source)),
        }
      }
      rows={[rows.population, rows.compute]}
      view={values.rebuiltPanel}
      onViewChange={(rebuiltPanel) => change({ rebuiltPanel })}
    >
      {error && (
        <p className="problem" role="alert">
          {t(messages.failed, { what: failureOf(error) })}
        </p>
      )}
      {!dates && !error && (
        <p className="rows-notice" role="status">
          {t(messages.computing)}
        </p>
      )}
    </TablePanel>
  );
}
