import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { panelMessages as messages } from './messages.ts';

/** Why a download could not be made. */
export function DownloadFailure({
  failure,
}: {
  readonly failure: string | undefined;
}): ReactElement | null {
  const { t } = useReader();
  if (failure === undefined) return null;
  return (
    <p className="problem" role="alert">
      {t(messages.downloadFailed, { what: failure })}
    </p>
  );
}
