import { useCallback, useMemo, type ReactElement } from 'react';
import { trainingSetsChart } from '../../charts/training-sets/index.ts';
import { trainingSetsMessages } from '../../charts/training-sets/messages.ts';
import { selectSeries, type TrainingSetsSeries } from '../../charts/training-sets/series.ts';
import { stockLabel } from '../../charts/training-sets/tracks.ts';
import type { RunwayValues } from '../../scenario/runway-settings.ts';
import type { SpanChange } from '../chart-host/use-span-zoom.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { partMessages } from '../../charts/parts/messages.ts';
import { useReader, type Reader } from '../reader/reader-context.ts';
import { SetsControls } from './SetsControls.tsx';
import { runwayMessages as messages } from './messages.ts';
import { wordsPerToken, type ChangeRunway, type RunwayRows } from './use-runway.ts';

function finding({ sets, stocks, unit }: TrainingSetsSeries, reader: Reader): string {
  const { t, format } = reader;
  const largest = sets.reduce<(typeof sets)[number] | undefined>(
    (best, set) => (best && best.size >= set.size ? best : set),
    undefined,
  );
  const stock = stocks[0];
  const base = stock?.years[0];
  return t(messages.setsFinding, {
    count: sets.length,
    model: largest?.model ?? '',
    size: format.amount(largest?.size ?? 0),
    unit: t(partMessages[unit]),
    month: largest === undefined ? '' : format.month(largest.publishedOn),
    times: largest && base ? format.number(largest.size / base.median) : 'none',
    stock: stock === undefined ? '' : stockLabel(stock, reader),
  });
}

/** Training sets that were really used, against the published stocks. */
export function SetsPanel({
  values,
  change,
  rows,
  onFirstPaint,
}: {
  readonly values: RunwayValues;
  readonly change: ChangeRunway;
  readonly rows: RunwayRows;
  readonly onFirstPaint: () => void;
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
      {...(series && { finding: finding(series, reader) })}
      series={series}
      isEmpty={series?.sets.length === 0}
      rows={[sets, stocks, conversions]}
      view={values.setsPanel}
      onViewChange={(setsPanel) => change({ setsPanel })}
      onSpanChange={onSpanChange}
      onFirstPaint={onFirstPaint}
    >
      <SetsControls values={values} change={change} rows={rows} />
    </ChartPanel>
  );
}
