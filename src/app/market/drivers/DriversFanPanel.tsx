import { useCallback, useMemo, type ReactElement } from 'react';
import { joinNames } from '../../../charts/parts/join-names.ts';
import { marketFanChart } from '../../../charts/market-fan/index.ts';
import { marketFanMessages } from '../../../charts/market-fan/messages.ts';
import type { MarketFanSeries } from '../../../charts/market-fan/series.ts';
import { writeDriversHeadline, writeDriversKey } from '../../../charts/market-fan/summarize.ts';
import { parameterName } from '../../../scenario/parameter-text/parameter-name.ts';
import { parametersOf } from '../../../scenario/parameter-text/parameter-owner.ts';
import { writeValue } from '../../../scenario/parameter-text/write-value.ts';
import type { Writer } from '../../../scenario/parameter-text/writer.ts';
import type { Rows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { DriversCard, type SourceOf } from './DriversCard.tsx';
import { DriversFanControls, type BasisChoice } from './DriversFanControls.tsx';
import { DriversNotice } from './DriversNotice.tsx';
import { driversMessages as messages } from './messages.ts';
import type { DriverRunState } from './use-driver-run.ts';
import type { Drivers } from './use-drivers.ts';

function writeChanges(
  { assumptions: { owner, values }, changed }: Pick<Drivers, 'assumptions' | 'changed'>,
  writer: Writer,
): string {
  const written = changed.flatMap((id) => {
    const [spec, value] = [parametersOf(owner)[id], values[id]];
    if (spec === undefined || value === undefined) return [];
    const name = parameterName(owner, id, writer);
    return [writer.t(messages.named, { name, value: writeValue(owner, spec, value, writer) })];
  });
  return joinNames(written, writer.locale);
}

/** What a downloaded picture says of its scenario. */
function usePictureNote(series: MarketFanSeries | undefined, drivers: Drivers): () => string {
  const reader = useReader();
  const { assumptions, changed } = drivers;
  return useCallback(() => {
    if (series === undefined) return '';
    const changes = writeChanges({ assumptions, changed }, reader);
    const note = reader.t(messages.pictureNote, { changes: changes === '' ? 'none' : changes });
    return `${writeDriversHeadline(series, reader)} ${note}`;
  }, [series, assumptions, changed, reader]);
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
  const pictureNote = usePictureNote(series, drivers);
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
      pictureNote={pictureNote}
      notice={<DriversNotice run={run} targetYear={basis.targetYear} />}
      working={<DriversCard assumptions={drivers.assumptions} sourceOf={sourceOf} />}
    >
      <DriversFanControls drivers={drivers} basis={basis} />
    </ChartPanel>
  );
}
