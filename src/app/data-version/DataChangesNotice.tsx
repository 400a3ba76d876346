import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { DataChanges } from './DataChanges.tsx';
import { dataVersionMessages as messages } from './data-version-messages.ts';
import { useDataChanges } from './use-data-changes.ts';

/** Tells what has changed in the data since the version that a link names, with a button that puts the notice away; nothing while that is awaited. */
export function DataChangesNotice({
  version,
  onDismiss,
}: {
  readonly version: string;
  readonly onDismiss: () => void;
}): ReactElement | null {
  const { t } = useReader();
  const { status } = useDataChanges(version);
  if (status === 'waiting' || status === 'same') return null;
  return (
    <div className="notice" role="status">
      <DataChanges version={version} />
      <button type="button" onClick={onDismiss}>
        {t(messages.dismiss)}
      </button>
    </div>
  );
}
