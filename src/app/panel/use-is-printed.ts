import { useSyncExternalStore } from 'react';

function printQuery(): MediaQueryList {
  return matchMedia('print');
}

function subscribe(listener: () => void): () => void {
  const query = printQuery();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** True while the page is laid out for paper. */
export function useIsPrinted(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printQuery().matches,
    () => false,
  );
}
