import { useMemo, type ReactElement } from 'react';
import { driversTornado } from '../../../charts/market-fan/drivers-tornado.ts';
import { tornadoChart } from '../../../charts/tornado/index.ts';
import { moneyOutcomeMessages } from '../../../charts/tornado/money-outcome-messages.ts';
import {
  writeSensitivityFinding,
  writeSensitivityNote,
} from '../../../charts/tornado/write-finding.ts';
import { driverDraws } from '../../../models/market/drivers/index.ts';
import { marketDrivers } from '../../../scenario/parameter-text/market-drivers.ts';
import { failureOf } from '../../model/failure-of.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { DriversCard, type SourceOf } from './DriversCard.tsx';
import { driversMessages as messages } from './messages.ts';
import type { DriverRun } from './use-driver-run.ts';
import { useDriverSensitivity, type DriverSensitivityState } from './use-driver-sensitivity.ts';
import type { Drivers } from './use-drivers.ts';

function StateNotice({ good, error, isFresh }: DriverSensitivityState): ReactElement {
  const { t, format } = useReader();
  if (error !== undefined)
    return (
      <p className="problem" role="alert">
        {t(messages.failed, { what: failureOf(error) })}
      </p>
    );
  const draws = format.count(driverDraws.count);
  if (good === undefined) return <p className="rows-notice">{t(messages.analysing)}</p>;
  return (
    <p className="rows-notice" data-waiting={!isFresh}>
      {t(isFresh ? messages.analysed : messages.analysedBefore, { draws })}
    </p>
  );
}

/** What each uncertain assumption does to the size in the target year, and how much of the spread is its own. */
export function DriversSensitivityPanel({
  drivers: { view, changeView, assumptions },
  run,
  year,
  sourceOf,
}: {
  readonly drivers: Drivers;
  readonly run: DriverRun | undefined;
  readonly year: number;
  readonly sourceOf: SourceOf;
}): ReactElement {
  const reader = useReader();
  const state = useDriverSensitivity(run, year);
  const { good } = state;
  const series = useMemo(
    () => good && driversTornado(marketDrivers, good.value, good.run.base.source),
    [good],
  );
  return (
    <ChartPanel
      definition={tornadoChart}
      title={reader.t(moneyOutcomeMessages.title)}
      legend={reader.t(moneyOutcomeMessages.key)}
      {...(series && { finding: writeSensitivityFinding(series, reader) })}
      series={series}
      isOld={!state.isFresh}
      rows={[]}
      view={view.driverSensitivityPanel}
      onViewChange={(driverSensitivityPanel) => changeView({ driverSensitivityPanel })}
      working={<DriversCard assumptions={assumptions} sourceOf={sourceOf} />}
      notice={
        <>
          {series && <p className="legend">{writeSensitivityNote(series, reader)}</p>}
          <StateNotice {...state} />
        </>
      }
    />
  );
}
