import { useMemo, type ReactElement } from 'react';
import { dealsQuery } from '../../../charts/funding-figures/deal-queries.ts';
import type { FundingFilters } from '../../../charts/funding-figures/filters.ts';
import { licenceDealsChart } from '../../../charts/licence-deals/index.ts';
import { licenceDealMessages } from '../../../charts/licence-deals/messages.ts';
import { selectDeals } from '../../../charts/licence-deals/series.ts';
import { writeDealsFinding } from '../../../charts/licence-deals/write-finding.ts';
import { writeDealsKey } from '../../../charts/licence-deals/write-key.ts';
import { licenceDealSettings } from '../../../scenario/licence-deal-settings.ts';
import { useRows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useLink } from '../../use-link.ts';
import { spanFilters, usesOtherFilters } from '../span-filters.ts';
import { spanMessages } from '../span-messages.ts';
import { DealControls } from './DealControls.tsx';
import { UnitPrices } from './UnitPrices.tsx';

/** Deals that sell data for training: when, between whom, for how much a year, and what a unit costs. */
export function DealsSection({ filters }: { readonly filters: FundingFilters }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { values, change } = useLink(licenceDealSettings);
  const { contentTypes, dealScale: scale } = values;
  const result = useRows(
    dealsQuery,
    useMemo(() => spanFilters(filters), [filters]),
  );
  const { rows } = result;
  const series = useMemo(
    () => rows && selectDeals(rows, { contentTypes, scale }),
    [rows, contentTypes, scale],
  );
  return (
    <>
      <ChartPanel
        definition={licenceDealsChart}
        title={t(licenceDealMessages.title)}
        {...(series && {
          finding: writeDealsFinding(series, reader),
          legend: writeDealsKey(series, reader),
        })}
        series={series}
        isEmpty={series?.deals.length === 0}
        rows={[result]}
        view={values.dealsPanel}
        onViewChange={(dealsPanel) => change({ dealsPanel })}
      >
        <div className="controls">
          {rows && <DealControls rows={rows} values={values} change={change} />}
          {usesOtherFilters(filters) && <p className="muted">{t(spanMessages.unaffected)}</p>}
        </div>
      </ChartPanel>
      {series && <UnitPrices series={series} />}
    </>
  );
}
