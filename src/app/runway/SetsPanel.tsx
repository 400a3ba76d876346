import { useCallback, useMemo, type ReactElement } from 'react';
import { trainingSetsChart } from '../../charts/training-sets/index.ts';
import { trainingSetsMessages } from '../../charts/training-sets/messages.ts';
import { writeFinding } from '../../charts/training-sets/write-finding.ts';
import { selectSeries } from '../../charts/training-sets/series.ts';
import type { RunwayValues } from '../../scenario/runway-settings.ts';
import '../chart-host/register-panning.ts';
import type { SpanChange } from '../chart-host/use-span-zoom.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { SetsControls } from './SetsControls.tsx';
import { wordsPerToken, type ChangeRunway, type RunwayRows } from './use-runway.ts';

/** Training sets that were really used, against the published stocks. */
export function SetsPanel({
  values,
  change,
  rows,
}: {
  readonly values: RunwayValues;
  readonly change: ChangeRunway;
  readonly rows: RunwayRows;
}): ReactElement {
  const reader = useReader();
  const { sets, stocks, conversions } = rows;
  const { unit, span, stocks: chosenStocks } = values;
  const factor = wordsPerToken(rows, values);
  const series = useMemo(
    () =>
      sets.rows && stocks.rows && factor !== undefined
        ? selectSeries(sets.rows, stocks.rows, {
            unit,
            span,
            stocks: chosenStocks,
            wordsPerToken: factor,
          })
        : undefined,
    [sets.rows, stocks.rows, factor, unit, span, chosenStocks],
  );
  const onSpanChange: SpanChange = useCallback((next) => change({ span: next }), [change]);
  return (
    <ChartPanel
      definition={trainingSetsChart}
      title={reader.t(trainingSetsMessages.title)}
      legend={reader.t(trainingSetsMessages.key)}
      {...(series && { finding: writeFinding(series, reader) })}
      series={series}
      isEmpty={series?.sets.length === 0}
      rows={[sets, stocks, conversions]}
      view={values.setsPanel}
      onViewChange={(setsPanel) => change({ setsPanel })}
      onSpanChange={onSpanChange}
    >
      <SetsControls values={values} change={change} rows={rows} />
    </ChartPanel>
  );
}
