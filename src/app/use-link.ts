import { useRouter, useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Problem } from '../core/problem.ts';
import type { Search } from '../scenario/migrations.ts';
import type { SettingRecord, ValuesOf } from '../scenario/setting.ts';
import { decodeLink, encodeLink } from '../scenario/url-codec.ts';
import type { router } from './router.tsx';

/** `drag` changes the view under way without a step in the history; `commit` makes a step that Back undoes. */
export type ChangeKind = 'drag' | 'commit';

/** The link as state: what it says, what of it was not understood, and the one way to change it. */
export interface Link<S extends SettingRecord> {
  readonly values: ValuesOf<S>;
  readonly problems: readonly Problem[];
  readonly change: (patch: Partial<ValuesOf<S>>, kind?: ChangeKind) => void;
}

/** The link as it was before the drag that is under way. */
let beforeDrag: Search | undefined;

async function write(target: typeof router, search: Search, kind: ChangeKind): Promise<void> {
  const go = (next: Search, replace: boolean): Promise<void> =>
    target.navigate({ to: '.', search: next, replace, resetScroll: false });
  if (kind === 'drag') {
    beforeDrag ??= target.latestLocation.search;
    return go(search, true);
  }
  const start = beforeDrag;
  beforeDrag = undefined;
  if (start !== undefined) await go(start, true);
  return go(search, false);
}

/** Reads and writes the settings in the address of the page. */
export function useLink<S extends SettingRecord>(settings: S): Link<S> {
  const target = useRouter();
  const search = useRouterState({ select: (state) => state.location.search });
  return useMemo(() => {
    const { values, problems } = decodeLink(settings, search);
    return {
      values,
      problems,
      change: (patch, kind = 'commit') => {
        const latest = decodeLink(settings, target.latestLocation.search).values;
        void write(target, encodeLink(settings, { ...latest, ...patch }), kind);
      },
    };
  }, [settings, search, target]);
}
