import type { ReactElement } from 'react';
import { sourceOf } from '../../charts/chart.ts';
import { writeClaim } from '../../charts/claims/write-claim.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import type { WorkbenchRows } from './use-workbench-rows.ts';

/** What the article claims of a figure, with its source. */
export function ClaimLine({
  id,
  rows: { claims },
}: {
  readonly id: string;
  readonly rows: WorkbenchRows;
}): ReactElement | null {
  const reader = useReader();
  const row = claims.rows?.find(({ claim_id }) => claim_id === id);
  if (row === undefined) return null;
  return (
    <div className="claim">
      <p>{writeClaim(row, reader)}</p>
      <SourceLine sources={[sourceOf(row)]} />
    </div>
  );
}
