import { useMemo, type ReactElement } from 'react';
import { driversTornado } from '../../../charts/market-fan/drivers-tornado.ts';
import { tornadoChart } from '../../../charts/tornado/index.ts';
import { moneyOutcomeMessages } from '../../../charts/tornado/money-outcome-messages.ts';
import {
  writeSensitivityFinding,
  writeSensitivityNote,
} from '../../../charts/tornado/write-finding.ts';
import { marketDrivers } from '../../../scenario/parameter-text/market-drivers.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { DriversCard, type SourceOf } from './DriversCard.tsx';
import { DriversSensitivityNotice } from './DriversSensitivityNotice.tsx';
import type { DriverRunState } from './use-driver-run.ts';
import { useDriverSensitivity } from './use-driver-sensitivity.ts';
import type { Drivers } from './use-drivers.ts';

/** What each uncertain assumption does to the size in the target year, and how much of the spread is its own. */
export function DriversSensitivityPanel({
  drivers: { view, changeView, assumptions },
  run,
  year,
  sourceOf,
}: {
  readonly drivers: Drivers;
  readonly run: DriverRunState;
  readonly year: number;
  readonly sourceOf: SourceOf;
}): ReactElement {
  const reader = useReader();
  const found = useDriverSensitivity(run.good, year);
  const state = run.good === undefined ? { ...found, problems: run.problems } : found;
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
          <DriversSensitivityNotice state={state} />
        </>
      }
    />
  );
}
