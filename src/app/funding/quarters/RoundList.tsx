import type { ReactElement } from 'react';
import { sourceOf } from '../../../charts/chart.ts';
import type { FundingEventRow } from '../../../charts/funding-figures/queries.ts';
import { SourceLine } from '../../panel/SourceLine.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useOpenCompany } from '../use-open-company.ts';
import { quartersPanelMessages as messages } from './messages.ts';
import { notesOf, writeCaution, writeRound } from './write-round.ts';

function Round({
  row,
  onCompany,
}: {
  readonly row: FundingEventRow;
  readonly onCompany: (companyId: string) => void;
}): ReactElement {
  const reader = useReader();
  const caution = writeCaution(row, reader);
  return (
    <li data-round={row.funding_round_id} data-counts={row.left_out === undefined}>
      <p>
        <strong>{row.company}</strong>{' '}
        <button type="button" className="quiet" onClick={() => onCompany(row.company_id)}>
          {reader.t(messages.toCompany, { company: row.company })}
        </button>
      </p>
      <p>{writeRound(row, reader)}</p>
      {caution !== '' && <p className="not-counted">{caution}</p>}
      {notesOf(row, reader).map((note) => (
        <p key={note} className="muted">
          {note}
        </p>
      ))}
      <SourceLine sources={[sourceOf(row)]} />
    </li>
  );
}

/** Funding events with what each source prints, why one does not count, and the way to its company. */
export function RoundList({ rows }: { readonly rows: readonly FundingEventRow[] }): ReactElement {
  const openCompany = useOpenCompany();
  return (
    <ul className="figure-rows">
      {rows.map((row) => (
        <Round key={row.funding_round_id} row={row} onCompany={openCompany} />
      ))}
    </ul>
  );
}
