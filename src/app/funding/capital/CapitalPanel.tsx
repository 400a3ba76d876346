import { useMemo, type ReactElement } from 'react';
import { capitalAgainstMarketChart } from '../../../charts/capital-against-market/index.ts';
import { capitalMessages } from '../../../charts/capital-against-market/messages.ts';
import { selectCapital } from '../../../charts/capital-against-market/series.ts';
import { writeCapitalFinding } from '../../../charts/capital-against-market/write-finding.ts';
import { writeCapitalKey } from '../../../charts/capital-against-market/write-key.ts';
import { capitalQuery } from '../../../charts/funding-figures/deal-queries.ts';
import type { FundingFilters } from '../../../charts/funding-figures/filters.ts';
import { capitalPlaces, capitalSettings } from '../../../scenario/capital-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { useRows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useServices } from '../../services-context.ts';
import { useLink } from '../../use-link.ts';
import { spanFilters, usesOtherFilters } from '../span-filters.ts';
import { spanMessages } from '../span-messages.ts';
import { capitalPanelMessages as messages } from './messages.ts';

/** What labelling vendors raised for each dollar of their market, year by year. */
export function CapitalPanel({ filters }: { readonly filters: FundingFilters }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { today } = useServices();
  const { values, change } = useLink(capitalSettings);
  const { capitalPlace: place } = values;
  const parameters = useMemo(
    () => ({ ...capitalQuery.defaults, ...spanFilters(filters) }),
    [filters],
  );
  const result = useRows(capitalQuery, parameters);
  const { rows } = result;
  const series = useMemo(() => rows && selectCapital(rows, place), [rows, place]);
  return (
    <ChartPanel
      definition={capitalAgainstMarketChart}
      title={t(capitalMessages.title)}
      {...(series && {
        finding: writeCapitalFinding(series, { ...reader, today }),
        legend: writeCapitalKey(series, reader),
      })}
      series={series}
      isEmpty={series?.years.length === 0}
      rows={[result]}
      view={values.capitalPanel}
      onViewChange={(capitalPanel) => change({ capitalPanel })}
    >
      <div className="controls">
        <ChoiceGroup
          legend={t(messages.place)}
          choices={capitalPlaces.map((value) => ({ value, label: t(messages[value]) }))}
          value={place}
          onChange={(capitalPlace) => change({ capitalPlace })}
        />
        {usesOtherFilters(filters) && <p className="muted">{t(spanMessages.unaffected)}</p>}
      </div>
    </ChartPanel>
  );
}
