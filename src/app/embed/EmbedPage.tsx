import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore, type ReactElement } from 'react';
import { useLinkPlace } from '../link-place.ts';
import { useReader } from '../reader/reader-context.ts';
import { DataVersionNotice } from '../shell/DataVersionNotice.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { ownSearch } from '../stage/own-search.ts';
import { embedMessages as messages } from './embed-messages.ts';
import { PanelAlone } from './PanelAlone.tsx';

/** One panel for another site's page: chrome-free, set by the address, with a door to its page. */
export function EmbedPage(): ReactElement {
  const { t } = useReader();
  const { page = '', panel: panelId = '' } = useParams({ strict: false });
  const { store } = useLinkPlace();
  const search = useSyncExternalStore(store.subscribe, store.search);
  const panel = useMemo(
    () => ({ path: `/${page}`, search: ownSearch(search), panel: panelId }),
    [page, search, panelId],
  );
  usePageTitle(panelId);
  return (
    <main className="embed">
      <DataVersionNotice />
      <PanelAlone id="embed" panel={panel} />
      <p>
        <Link to={panel.path} search={search} target="_blank">
          {t(messages.open)}
        </Link>
      </p>
    </main>
  );
}
