import { useId, type ReactElement } from 'react';
import { sourceOf } from '../../charts/chart.ts';
import type { MarketOutcomeRow } from '../../charts/market-figures/queries.ts';
import type { AuditSeries } from '../../charts/growth-audit/series.ts';
import { articleForecastIds } from '../../charts/market-figures/article-claims.ts';
import { writeWorkedExample } from '../../charts/growth-audit/write-worked-example.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import { growthMessages as messages } from './messages.ts';

/** What came: the size that the market of the example had in its target year. */
const exampleOutcomeId = 'idc-2025-china-base-data';

/** The article's growth rate worked through, with what came; nothing without its row. */
export function WorkedExample({
  series,
  outcomes,
}: {
  readonly series: AuditSeries;
  readonly outcomes: readonly MarketOutcomeRow[];
}): ReactElement | null {
  const reader = useReader();
  const titleId = useId();
  const outcome = outcomes.find(({ market_outcome_id: id }) => id === exampleOutcomeId);
  const text = writeWorkedExample(series, outcome, reader);
  if (text === undefined) return null;
  const forecast = series.forecasts.find(({ id }) => id === articleForecastIds.C16);
  const sources = [forecast?.source, outcome && sourceOf(outcome)];
  return (
    <section className="panel worked-example" aria-labelledby={titleId} data-panel="worked-example">
      <h2 id={titleId}>{reader.t(messages.example)}</h2>
      <p>{text}</p>
      <SourceLine sources={sources.filter((source) => source !== undefined)} />
    </section>
  );
}
