import { useMemo, type ReactElement } from 'react';
import { sourceOf } from '../../../charts/chart.ts';
import type { FundingFilters } from '../../../charts/funding-figures/filters.ts';
import { coverageQuery, roundsQuery } from '../../../charts/funding-figures/queries.ts';
import { joinSentences } from '../../../charts/parts/join-sentences.ts';
import { uniqueSources } from '../../../charts/parts/unique-sources.ts';
import { fundingQuartersSettings } from '../../../scenario/funding-quarters-settings.ts';
import { useRows } from '../../engine/use-rows.ts';
import { RowsNotice } from '../../panel/RowsNotice.tsx';
import { TablePanel } from '../../panel/TablePanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useLink } from '../../use-link.ts';
import { coverageTable } from './coverage-table.ts';
import { coverageMessages as messages } from './messages.ts';
import { writeCoverage, writeCoverageCautions } from './write-coverage.ts';

/** How much is known of the events that pass the filters: amounts, valuations, sources, and what does not count and why. */
export function CoveragePanel({ filters }: { readonly filters: FundingFilters }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { values, change } = useLink(fundingQuartersSettings);
  const coverage = useRows(coverageQuery, filters);
  const rounds = useRows(roundsQuery, filters);
  const content = useMemo(() => {
    if (coverage.rows === undefined || rounds.rows === undefined) return undefined;
    const inAll = coverage.rows.find(({ category }) => category === undefined);
    const cautions = writeCoverageCautions(inAll, reader);
    return {
      finding: writeCoverage(inAll, reader),
      legend: joinSentences([cautions, reader.t(messages.legend)], reader.t),
      twin: coverageTable(coverage.rows, rounds.rows, reader),
      sources: uniqueSources(rounds.rows.map(sourceOf)),
    };
  }, [coverage.rows, rounds.rows, reader]);
  const rows = [coverage, rounds];
  return (
    <TablePanel
      id="funding-coverage"
      title={t(messages.title)}
      content={content}
      rows={rows}
      view={values.coveragePanel}
      onViewChange={(coveragePanel) => change({ coveragePanel })}
    >
      <RowsNotice rows={rows} isEmpty={rounds.rows?.length === 0} />
    </TablePanel>
  );
}
