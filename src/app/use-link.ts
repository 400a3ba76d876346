import { useRouter, useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Problem } from '../core/problem.ts';
import type { Search } from '../scenario/migrations.ts';
import type { SettingRecord, ValuesOf } from '../scenario/setting.ts';
import { decodeLink, encodeLink } from '../scenario/url-codec.ts';
import { parseSearch } from './parse-search.ts';
import type { router } from './router.tsx';

/** `drag` is a change under way, `commit` a change that is made; however long a drag, Back undoes it as one step. */
export type ChangeKind = 'drag' | 'commit';

/** The link as state: what it says, what of it was not understood, and the one way to change it. */
export interface Link<S extends SettingRecord> {
  readonly values: ValuesOf<S>;
  readonly problems: readonly Problem[];
  readonly change: (patch: Partial<ValuesOf<S>>, kind?: ChangeKind) => void;
}

type Router = typeof router;

/** The address that the drag under way has written; any other address means that no drag is. */
let draggedTo: string | undefined;

function addressOf({ history }: Router): string {
  return history.location.href;
}

/** The first change of a drag makes an entry in the history, all later ones and its commit replace that entry. */
async function write(target: Router, search: Search, kind: ChangeKind): Promise<void> {
  const replace = draggedTo === addressOf(target);
  draggedTo = undefined;
  await target.navigate({ to: '.', search, replace, resetScroll: false });
  if (kind === 'drag') draggedTo = addressOf(target);
}

function currentSearch({ history }: Router): Search {
  return parseSearch(history.location.search);
}

/** Reads and writes the settings in the address of the page. `change` stays the same function. */
export function useLink<S extends SettingRecord>(settings: S): Link<S> {
  const target = useRouter();
  const search = useRouterState({ select: (state) => state.location.search });
  const link = useMemo(() => decodeLink(settings, search), [settings, search]);
  const change = useMemo(
    (): Link<S>['change'] =>
      (patch, kind = 'commit') => {
        const { values } = decodeLink(settings, currentSearch(target));
        void write(target, encodeLink(settings, { ...values, ...patch }), kind);
      },
    [settings, target],
  );
  return { ...link, change };
}
