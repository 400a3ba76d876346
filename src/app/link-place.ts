import { useRouter } from '@tanstack/react-router';
import { createContext, use } from 'react';
import { linkStoreOf, type LinkStore } from './link-store.ts';
import type { router } from './router.tsx';

type Router = typeof router;

/** Where a panel reads and writes its settings: in the address of the visit, or in a link of its own. */
export interface LinkPlace {
  /** Names the place among those on screen at one time: nothing for the address. */
  readonly id: string;
  /** The page that the settings belong to. */
  readonly path: () => string;
  readonly store: LinkStore;
}

/** Gives what lies below it a link of its own. */
export const LinkPlaceContext = createContext<LinkPlace | undefined>(undefined);

const addresses = new WeakMap<Router, LinkPlace>();

function addressOf(target: Router): LinkPlace {
  const known = addresses.get(target);
  if (known !== undefined) return known;
  const place: LinkPlace = {
    id: '',
    path: () => target.history.location.pathname,
    store: linkStoreOf(target),
  };
  addresses.set(target, place);
  return place;
}

/** The place of the settings here; the same object each time. */
export function useLinkPlace(): LinkPlace {
  const target = useRouter();
  return use(LinkPlaceContext) ?? addressOf(target);
}
