import type { Search } from '../scenario/migrations.ts';
import { makePreviews } from './make-previews.ts';
import { parseSearch } from './parse-search.ts';
import type { router } from './router.tsx';

/** `drag` is a change under way, `commit` a change that is made; however long a drag, Back undoes it as one step. */
export type ChangeKind = 'drag' | 'commit';

type Router = typeof router;

/** Browsers refuse an address that is written at every frame; a drag under way writes it this often. */
const msBetweenWrites = 250;

/** The settings in the address, with the change under way laid over them. */
export interface LinkStore {
  /** What the page shows: the preview, else the change under way, else the address. The same object until it changes. */
  readonly search: () => Search;
  /** What the reader has set, without a preview: what a change starts from. */
  readonly settled: () => Search;
  /** What stood in the address one step of the history ago; `undefined` where the visit began. */
  readonly searchBefore: () => Search | undefined;
  readonly write: (search: Search, kind: ChangeKind) => void;
  /** Begins to show other settings for a while without a trace in the address. */
  readonly beginPreview: () => Preview;
  /** The place in the history of the visit, and the places that Undo and Redo may reach on this page. */
  readonly place: () => HistoryPlace;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Settings shown in place of the reader's own, until it is ended or the reader changes something. */
export interface Preview {
  /** Shows settings; `false` when the preview is over. */
  readonly show: (search: Search) => boolean;
  readonly end: () => void;
}

/** Where the visit stands in its history. */
export interface HistoryPlace {
  readonly index: number;
  /** The first entry of this page. */
  readonly oldest: number;
  readonly newest: number;
}

function indexOf({ history }: Router): number {
  return history.location.state.__TSR_index;
}

function makeLinkStore(target: Router): LinkStore {
  const { history } = target;
  const listeners = new Set<() => void>();
  const searches = new Map<number, Search>();
  let address = { text: '', search: parseSearch('') };
  let underWay: Search | undefined;
  let draggedTo: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let path = history.location.pathname;
  let place: HistoryPlace = {
    index: indexOf(target),
    oldest: indexOf(target),
    newest: indexOf(target),
  };

  const notify = (): void => listeners.forEach((listener) => listener());
  const previews = makePreviews(notify);
  const read = (): Search => {
    const text = history.location.search;
    if (text !== address.text) address = { text, search: parseSearch(text) };
    return address.search;
  };
  const forgetDrag = (): void => {
    clearTimeout(timer);
    timer = undefined;
    underWay = undefined;
    draggedTo = undefined;
  };
  const isDragged = (): boolean => draggedTo === history.location.href;
  const navigate = (search: Search, replace: boolean): Promise<void> =>
    target.navigate({ to: '.', search, replace, resetScroll: false });

  const settled = (): Search => underWay ?? read();

  /** The router writes the history before its promise is made, so the entry of a drag is known at once. */
  const drag = (search: Search): void => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (underWay !== undefined && underWay !== search) drag(underWay);
    }, msBetweenWrites);
    void navigate(search, isDragged());
    draggedTo = history.location.href;
  };
  const commit = async (search: Search): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const replace = isDragged();
    draggedTo = undefined;
    await navigate(search, replace);
    if (underWay === search) underWay = undefined;
    notify();
  };

  history.subscribe(({ action }) => {
    const index = indexOf(target);
    const isElsewhere = history.location.pathname !== path;
    path = history.location.pathname;
    if (!['PUSH', 'REPLACE'].includes(action.type)) {
      forgetDrag();
      previews.end();
    }
    place = {
      index,
      oldest: isElsewhere ? index : Math.min(place.oldest, index),
      newest: isElsewhere || action.type === 'PUSH' ? index : Math.max(place.newest, index),
    };
    searches.set(index, read());
    notify();
  });
  searches.set(place.index, read());

  return {
    search: () => previews.shown() ?? settled(),
    settled,
    searchBefore: () => (place.index > place.oldest ? searches.get(place.index - 1) : undefined),
    write: (search, kind) => {
      previews.end();
      underWay = search;
      notify();
      if (kind === 'drag') drag(search);
      else void commit(search);
    },
    beginPreview: previews.begin,
    place: () => place,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const stores = new WeakMap<Router, LinkStore>();

/** The one store of a router, made when first asked for. */
export function linkStoreOf(target: Router): LinkStore {
  const store = stores.get(target) ?? makeLinkStore(target);
  stores.set(target, store);
  return store;
}
