import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { useReader } from '../reader/reader-context.ts';
import { SourceList } from './SourceList.tsx';
import { panelMessages as messages } from './messages.ts';

/** The line under a chart that names every source of its figures. */
export function SourceLine({
  sources,
  named,
}: {
  readonly sources: readonly SourceRef[];
  /** How many are named before the others are folded. */
  readonly named?: number;
}): ReactElement | null {
  const { t } = useReader();
  if (sources.length === 0) return null;
  return (
    <p className="source-line">
      {t(messages.sourcesLabel)}{' '}
      <SourceList sources={sources} {...(named !== undefined && { named })} />
    </p>
  );
}
