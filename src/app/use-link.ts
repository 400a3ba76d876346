import { useMemo, useSyncExternalStore } from 'react';
import type { Problem } from '../core/problem.ts';
import { leaveLink } from '../scenario/leave-link.ts';
import { withLinkedPanel } from '../scenario/link-panel-settings.ts';
import { withDataVersion } from '../scenario/link-version-settings.ts';
import type { Search } from '../scenario/migrations.ts';
import type { SettingRecord, ValuesOf } from '../scenario/setting.ts';
import { decodeLink, encodeLink } from '../scenario/url-codec.ts';
import { useLinkPlace } from './link-place.ts';
import type { ChangeKind, LinkStore } from './link-store.ts';
import { settingsOf, subscribePages } from './page-settings.ts';
import { stringifySearch } from './parse-search.ts';
import { useServices } from './services-context.ts';

/** Some settings of the link as state, and the one way to change them. */
export interface Link<S extends SettingRecord> {
  readonly values: ValuesOf<S>;
  readonly change: (patch: Partial<ValuesOf<S>>, kind?: ChangeKind) => void;
}

function isEqual(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) {
  return Object.keys(a).every((name) => a[name] === b[name]);
}

/** Reads the settings again and gives the same object while none of them has changed. */
function makeReader<S extends SettingRecord>(settings: S, store: LinkStore): () => ValuesOf<S> {
  let last: ValuesOf<S> | undefined;
  return () => {
    const { values } = decodeLink(settings, store.search());
    if (last === undefined || !isEqual(values, last)) last = values;
    return last;
  };
}

function patched(
  settings: SettingRecord,
  search: Search,
  patch: Readonly<Record<string, unknown>>,
): Search {
  return encodeLink(settings, { ...decodeLink(settings, search).values, ...patch });
}

/** Changes some settings of a page that is awaited, and keeps what else its link says. */
function patchedAlone(
  settings: SettingRecord,
  search: Search,
  patch: Readonly<Record<string, unknown>>,
): Search {
  const own = new Set(Object.values(settings).map(({ urlKey }) => urlKey));
  const others = Object.entries(search).filter(([key]) => !own.has(key));
  return { ...Object.fromEntries(others), ...patched(settings, search, patch) };
}

/** Reads and writes settings in the address of the page; a component is drawn again only when one of them changes. `change` stays the same function. */
export function useLink<S extends SettingRecord>(settings: S): Link<S> {
  const place = useLinkPlace();
  const { store } = place;
  const read = useMemo(() => makeReader(settings, store), [settings, store]);
  const values = useSyncExternalStore(store.subscribe, read);
  const change = useMemo(
    (): Link<S>['change'] =>
      (patch, kind = 'commit') => {
        const all = settingsOf(place.path());
        const settled = leaveLink(store.settled(), patch);
        const next = all ? patched(all, settled, patch) : patchedAlone(settings, settled, patch);
        store.write(next, kind);
      },
    [place, store, settings],
  );
  return { values, change };
}

/** What a link says that cannot be read; nothing while its page is awaited. */
export function useProblemsOf(path: string, search: Search): readonly Problem[] {
  const settings = useSyncExternalStore(subscribePages, () => settingsOf(path));
  return useMemo(
    () => (settings === undefined ? [] : decodeLink(settings, search).problems),
    [settings, search],
  );
}

/** What the link here says that cannot be read; nothing while its page is awaited. */
export function useLinkProblems(): readonly Problem[] {
  const { path, store } = useLinkPlace();
  const search = useSyncExternalStore(store.subscribe, store.search);
  return useProblemsOf(path(), search);
}

/** Gives the address of what the reader sees, with the version of the data and the panel that it shall lead to, complete even while a drag is under way. */
export function useShareLink(): (panelId?: string) => string {
  const { path, store } = useLinkPlace();
  const { dataVersion } = useServices();
  return (panelId) => {
    const { origin, pathname } = location;
    const search = withLinkedPanel(withDataVersion(store.search(), dataVersion), panelId);
    return `${origin}${pathname}#${path()}${stringifySearch(search)}`;
  };
}
