import { useCallback, type ReactElement } from 'react';
import { wakeEngine } from '../engine/wake-engine.ts';
import { useReader, type Reader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { DatesPanel } from './DatesPanel.tsx';
import { RunwayControls } from './RunwayControls.tsx';
import { SetsPanel } from './SetsPanel.tsx';
import { SincePanel } from './SincePanel.tsx';
import { runwayMessages as messages } from './messages.ts';
import { useRunwayLink, useRunwayRows, type RunwayRows } from './use-runway.ts';

function headline({ dates, sets }: RunwayRows, { t, format }: Reader): string {
  const date = dates.rows?.find((row) => row.date_id === 'epoch-2024-mixture');
  const largest = sets.rows?.reduce<(typeof sets.rows)[number] | undefined>(
    (best, row) => (best && best.training_tokens >= row.training_tokens ? best : row),
    undefined,
  );
  if (date?.low_year === undefined || largest === undefined) return t(messages.headlineLoading);
  return t(messages.headline, {
    median: format.year(date.median_year ?? NaN),
    level: format.percent(date.interval_level ?? NaN),
    range: format.range(format.year(date.low_year), format.year(date.high_year ?? NaN)),
    model: largest.model,
    size: format.amount(largest.training_tokens),
  });
}

/** When demand for training data meets the stock: the published forecasts against what was really used. */
export function RunwayPage(): ReactElement {
  const reader = useReader();
  const services = useServices();
  const { values, change, reset, changed, total } = useRunwayLink();
  const rows = useRunwayRows(values);
  const onFirstPaint = useCallback(() => wakeEngine(services), [services]);
  usePageTitle(reader.t(messages.pageTitle));
  return (
    <article className="page">
      <h1>{headline(rows, reader)}</h1>
      <p className="lead">{reader.t(messages.lead)}</p>
      <RunwayControls
        values={values}
        change={change}
        reset={reset}
        changed={changed}
        total={total}
      />
      <SetsPanel values={values} change={change} rows={rows} onFirstPaint={onFirstPaint} />
      <DatesPanel values={values} change={change} rows={rows} />
      <SincePanel values={values} change={change} rows={rows} />
    </article>
  );
}
