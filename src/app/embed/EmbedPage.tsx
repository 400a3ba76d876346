import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore, type ReactElement } from 'react';
import { withLinkedPanel } from '../../scenario/link-panel-settings.ts';
import type { Search } from '../../scenario/migrations.ts';
import { EngineNotice } from '../engine/EngineNotice.tsx';
import { keepReader } from '../keep-reader.ts';
import { useLinkPlace } from '../link-place.ts';
import { pageNamed } from '../page-name.ts';
import { findPage } from '../pages.ts';
import { panelName } from '../panel-name.ts';
import { useReader } from '../reader/reader-context.ts';
import { DataVersionNotice } from '../shell/DataVersionNotice.tsx';
import { ProblemNotice } from '../shell/LinkNotice.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { ownSearch } from '../stage/own-search.ts';
import type { PanelRef } from '../stage/PanelStage.tsx';
import { useProblemsOf } from '../use-link.ts';
import { usePagePanels } from '../use-page-panels.ts';
import { embedMessages as messages } from './embed-messages.ts';
import { PanelAlone } from './PanelAlone.tsx';

/** The way to the panel on its page, as it is set. */
function PageDoor({
  panel: { path, panel },
  isFirst,
  search,
}: {
  readonly panel: PanelRef;
  /** It is the first of its page. */
  readonly isFirst: boolean;
  readonly search: Search;
}): ReactElement {
  const { t } = useReader();
  return (
    <Link to={path} search={withLinkedPanel(search, isFirst ? undefined : panel)} target="_blank">
      {t(messages.open)}
    </Link>
  );
}

/** The way to the overview, for where there is no such panel. */
function HomeDoor(): ReactElement {
  const { t } = useReader();
  return (
    <Link to="/" search={keepReader} target="_blank">
      {t(messages.home)}
    </Link>
  );
}

/** One panel for another site's page: chrome-free, set by the address, with a door to its page. */
export function EmbedPage(): ReactElement {
  const { t } = useReader();
  const { page = '', panel: panelId = '' } = useParams({ strict: false });
  const { store } = useLinkPlace();
  const search = useSyncExternalStore(store.subscribe, store.search);
  const path = pageNamed(page);
  const panel = useMemo(
    () => ({ path, search: ownSearch(search), panel: panelId }),
    [path, search, panelId],
  );
  const problems = useProblemsOf(path, search);
  const panels = usePagePanels(path);
  const isKnown = panels?.includes(panelId) ?? findPage(path) !== undefined;
  usePageTitle(isKnown ? panelName(panelId, t) : t(messages.none));
  return (
    <main className="embed">
      <ProblemNotice problems={problems} />
      <DataVersionNotice />
      {!isKnown && <h1 className="panel-alone-title">{t(messages.none)}</h1>}
      <PanelAlone id="embed" panel={panel} />
      <EngineNotice />
      <p className="embed-door">
        {isKnown ? (
          <PageDoor panel={panel} isFirst={panels?.[0] === panelId} search={search} />
        ) : (
          <HomeDoor />
        )}
      </p>
    </main>
  );
}
