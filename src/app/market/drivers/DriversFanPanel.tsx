import { useCallback, useMemo, type ReactElement } from 'react';
import { marketFanChart } from '../../../charts/market-fan/index.ts';
import { marketFanMessages } from '../../../charts/market-fan/messages.ts';
import type { MarketFanSeries } from '../../../charts/market-fan/series.ts';
import { writeDriversHeadline, writeDriversKey } from '../../../charts/market-fan/summarize.ts';
import type { Rows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { DriversCard, type SourceOf } from './DriversCard.tsx';
import { DriversFanControls, type BasisChoice } from './DriversFanControls.tsx';
import { DriversNotice } from './DriversNotice.tsx';
import { driversMessages as messages } from './messages.ts';
import type { DriverRunState } from './use-driver-run.ts';
import type { Drivers } from './use-drivers.ts';

/** Writes the answer in one sentence; the same function until the figures change. */
function useHeadline(series: MarketFanSeries | undefined): (() => string) | undefined {
  const reader = useReader();
  const write = useCallback(
    () => (series ? writeDriversHeadline(series, reader) : ''),
    [series, reader],
  );
  return series && write;
}

/** The market over the years as the assumptions make it, beside its defaults and what is published. */
export function DriversFanPanel({
  drivers,
  run,
  series,
  rows,
  basis,
  sourceOf,
}: {
  readonly drivers: Drivers;
  readonly run: DriverRunState;
  readonly series: MarketFanSeries | undefined;
  readonly rows: readonly Rows<unknown>[];
  readonly basis: BasisChoice;
  readonly sourceOf: SourceOf;
}): ReactElement {
  const reader = useReader();
  const { view, changeView } = drivers;
  const headline = useHeadline(series);
  const pictureNote = useCallback(() => reader.t(messages.pictureNote), [reader]);
  const key = useMemo(() => series && writeDriversKey(series, reader), [series, reader]);
  return (
    <ChartPanel
      definition={marketFanChart}
      title={reader.t(marketFanMessages.title)}
      {...(key !== undefined && { legend: key })}
      series={series}
      isOld={run.problems.length > 0}
      rows={rows}
      view={view.driverFanPanel}
      onViewChange={(driverFanPanel) => changeView({ driverFanPanel })}
      areControlsFirst
      {...(headline && { headline })}
      pictureNote={pictureNote}
      notice={<DriversNotice run={run} targetYear={basis.targetYear} />}
      working={<DriversCard assumptions={drivers.assumptions} sourceOf={sourceOf} />}
    >
      <DriversFanControls drivers={drivers} basis={basis} />
    </ChartPanel>
  );
}
