import { useRouter } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import type { Problem } from '../core/problem.ts';
import type { Search } from '../scenario/migrations.ts';
import type { SettingRecord, ValuesOf } from '../scenario/setting.ts';
import { decodeLink, encodeLink } from '../scenario/url-codec.ts';
import { linkStoreOf, type ChangeKind, type LinkStore } from './link-store.ts';
import { settingsOf, subscribePages } from './page-settings.ts';
import { stringifySearch } from './parse-search.ts';

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
  const target = useRouter();
  const store = linkStoreOf(target);
  const read = useMemo(() => makeReader(settings, store), [settings, store]);
  const values = useSyncExternalStore(store.subscribe, read);
  const change = useMemo(
    (): Link<S>['change'] =>
      (patch, kind = 'commit') => {
        const all = settingsOf(target.history.location.pathname);
        const settled = store.settled();
        const next = all ? patched(all, settled, patch) : patchedAlone(settings, settled, patch);
        store.write(next, kind);
      },
    [target, store, settings],
  );
  return { values, change };
}

/** What the link says that cannot be read; nothing while its page is awaited. */
export function useLinkProblems(): readonly Problem[] {
  const target = useRouter();
  const store = linkStoreOf(target);
  const search = useSyncExternalStore(store.subscribe, store.search);
  const path = target.history.location.pathname;
  const settings = useSyncExternalStore(subscribePages, () => settingsOf(path));
  return useMemo(
    () => (settings === undefined ? [] : decodeLink(settings, search).problems),
    [settings, search],
  );
}

/** Gives the address of what the reader sees, complete even while a drag is under way. */
export function useShareLink(): () => string {
  const target = useRouter();
  const store = linkStoreOf(target);
  return () => {
    const { origin, pathname } = location;
    const path = target.history.location.pathname;
    return `${origin}${pathname}#${path}${stringifySearch(store.search())}`;
  };
}
