import { lazy, Suspense, useState, type ReactElement } from 'react';
import { linkVersionSettings } from '../../scenario/link-version-settings.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { useLink } from '../use-link.ts';
import { shellMessages as messages } from './messages.ts';

function Unread(): ReactElement {
  const { t } = useReader();
  return (
    <div className="notice" role="status">
      <p>{t(messages.dataChangesUnread)}</p>
    </div>
  );
}

const DataChangesNotice = lazy(async () => {
  try {
    const { DataChangesNotice } = await import('../data-version/DataChangesNotice.tsx');
    return { default: DataChangesNotice };
  } catch {
    return { default: Unread };
  }
});

/** Says what has changed in the data since the link was made, until the reader has read it; nothing for a link of the present data. */
export function DataVersionNotice(): ReactElement | null {
  const { dataVersion } = useServices();
  const { dataVersion: version } = useLink(linkVersionSettings).values;
  const [seen, setSeen] = useState<string>();
  if (version === undefined || version === dataVersion || version === seen) return null;
  return (
    <Suspense>
      <DataChangesNotice version={version} onDismiss={() => setSeen(version)} />
    </Suspense>
  );
}
