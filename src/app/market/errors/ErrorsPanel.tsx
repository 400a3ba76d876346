import { useMemo, type ReactElement } from 'react';
import { forecastErrorsChart } from '../../../charts/forecast-errors/index.ts';
import { forecastErrorMessages } from '../../../charts/forecast-errors/messages.ts';
import { selectErrors } from '../../../charts/forecast-errors/series.ts';
import { writeErrorsFinding } from '../../../charts/forecast-errors/write-finding.ts';
import type { Market } from '../../../charts/market-figures/select-market.ts';
import {
  amountScales,
  heldAmounts,
  marketErrorSettings,
  type MarketErrorValues,
} from '../../../scenario/market-field-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import type { Rows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useLink } from '../../use-link.ts';
import { ErrorWorkings } from './ErrorWorkings.tsx';
import { errorsPanelMessages as messages } from './messages.ts';

function ErrorControls({
  values,
  change,
}: {
  readonly values: MarketErrorValues;
  readonly change: (patch: Partial<MarketErrorValues>) => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="controls">
      <ChoiceGroup
        legend={t(messages.amounts)}
        choices={heldAmounts.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.errorAmounts}
        onChange={(errorAmounts) => change({ errorAmounts })}
      />
      <ChoiceGroup
        legend={t(messages.scale)}
        choices={amountScales.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.errorScale}
        onChange={(errorScale) => change({ errorScale })}
      />
    </div>
  );
}

/** Every forecast whose year has come against the outcome, with its signed error and how the two scopes compare. */
export function ErrorsPanel({
  market,
  rows,
}: {
  readonly market: Market | undefined;
  readonly rows: readonly Rows<unknown>[];
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { values, change } = useLink(marketErrorSettings);
  const { errorAmounts, errorScale } = values;
  const series = useMemo(
    () => market && selectErrors(market, { errorAmounts, errorScale }),
    [market, errorAmounts, errorScale],
  );
  return (
    <ChartPanel
      definition={forecastErrorsChart}
      title={t(forecastErrorMessages.title)}
      {...(series && { finding: writeErrorsFinding(series, reader) })}
      legend={t(forecastErrorMessages.key)}
      series={series}
      rows={rows}
      view={values.errorPanel}
      onViewChange={(errorPanel) => change({ errorPanel })}
      working={series && <ErrorWorkings series={series} />}
    >
      <ErrorControls values={values} change={change} />
    </ChartPanel>
  );
}
