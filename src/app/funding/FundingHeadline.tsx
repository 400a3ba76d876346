import type { ReactElement } from 'react';
import type { FundingFilters } from '../../charts/funding-figures/filters.ts';
import {
  companiesQuery,
  coverageQuery,
  roundsQuery,
} from '../../charts/funding-figures/queries.ts';
import {
  writeArticleRounds,
  writeLeftOut,
  writeRaised,
} from '../../charts/funding-headline/write-funding-headline.ts';
import { useRows } from '../engine/use-rows.ts';
import { RowsNotice } from '../panel/RowsNotice.tsx';
import { useReader } from '../reader/reader-context.ts';
import { fundingPageMessages as messages } from './messages.ts';

/** The article's three rounds among those of the table, whatever the filters say. */
function ArticleRounds(): ReactElement | null {
  const reader = useReader();
  const rounds = useRows(roundsQuery, roundsQuery.defaults);
  const companies = useRows(companiesQuery, companiesQuery.defaults);
  if (rounds.rows === undefined || companies.rows === undefined) return null;
  const sentence = writeArticleRounds(rounds.rows, companies.rows, reader);
  return sentence === '' ? null : <p className="lead">{sentence}</p>;
}

/** What the companies that pass the filters raised, what that sum leaves out, and the article's rounds. */
export function FundingHeadline({ filters }: { readonly filters: FundingFilters }): ReactElement {
  const reader = useReader();
  const coverage = useRows(coverageQuery, filters);
  const inAll = coverage.rows?.find((row) => row.category === undefined);
  const isOld = coverage.origin === 'old';
  return (
    <header className="headline" data-old={isOld}>
      <h1>{inAll ? writeRaised(inAll, reader) : reader.t(messages.waiting)}</h1>
      <ArticleRounds />
      {inAll && <p className="muted">{writeLeftOut(inAll, reader)}</p>}
      {coverage.error && <RowsNotice rows={[coverage]} isEmpty={false} />}
    </header>
  );
}
