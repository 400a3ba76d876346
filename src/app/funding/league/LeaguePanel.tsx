import { useMemo, type ReactElement } from 'react';
import type { FundingFilters } from '../../../charts/funding-figures/filters.ts';
import { companiesQuery, roundsQuery } from '../../../charts/funding-figures/queries.ts';
import { leagueTable, writeLeagueFinding } from '../../../charts/league-table/league-table.ts';
import { leagueTableMessages as messages } from '../../../charts/league-table/messages.ts';
import { rowSources, uniqueSources } from '../../../charts/parts/unique-sources.ts';
import { fundingLeagueSettings } from '../../../scenario/funding-league-settings.ts';
import { useRows } from '../../engine/use-rows.ts';
import { RowsNotice } from '../../panel/RowsNotice.tsx';
import { TablePanel } from '../../panel/TablePanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useLink } from '../../use-link.ts';
import { useOpenCompany } from '../use-open-company.ts';

function useLeague(filters: FundingFilters) {
  const reader = useReader();
  const companies = useRows(companiesQuery, filters);
  const rounds = useRows(roundsQuery, filters);
  const content = useMemo(() => {
    if (companies.rows === undefined || rounds.rows === undefined) return undefined;
    const series = { companies: companies.rows, events: rounds.rows };
    const twin = leagueTable(series, reader);
    return {
      finding: writeLeagueFinding(series, reader),
      legend: reader.t(messages.key),
      twin,
      sources: uniqueSources(rowSources(twin)),
    };
  }, [companies.rows, rounds.rows, reader]);
  const rows = useMemo(() => [companies, rounds], [companies, rounds]);
  return { content, rows };
}

/** Every company that passes the filters with what it raised, was worth and came to, sorted by any column; a row leads to its company. */
export function LeaguePanel({ filters }: { readonly filters: FundingFilters }): ReactElement {
  const { t } = useReader();
  const { values, change } = useLink(fundingLeagueSettings);
  const { content, rows } = useLeague(filters);
  const openCompany = useOpenCompany();
  const names = new Map(content?.twin.rows.map(({ id, cells }) => [id, cells[0]?.text ?? id]));
  return (
    <TablePanel
      id="league-table"
      title={t(messages.title)}
      content={content}
      rows={rows}
      tableControls={{
        sort: values.leagueSort,
        onSort: (leagueSort) => change({ leagueSort }),
        rowTool: {
          heading: t(messages.open),
          text: t(messages.open),
          nameOf: (id) => t(messages.openName, { company: names.get(id) ?? id }),
          onPress: openCompany,
        },
        isVirtual: true,
      }}
      view={values.leaguePanel}
      onViewChange={(leaguePanel) => change({ leaguePanel })}
    >
      <RowsNotice rows={rows} isEmpty={content?.twin.rows.length === 0} />
    </TablePanel>
  );
}
