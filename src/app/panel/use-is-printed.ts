import { useSyncExternalStore } from 'react';

let isAsked = false;

function printQuery(): MediaQueryList {
  return matchMedia('print');
}

/** Browsers differ in whether they tell of paper by the media or by the events: both are heard, before the page is laid out. */
function subscribe(listener: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const hear = (isNow: boolean) => (): void => {
    isAsked = isNow;
    listener();
  };
  printQuery().addEventListener('change', listener, { signal });
  addEventListener('beforeprint', hear(true), { signal });
  addEventListener('afterprint', hear(false), { signal });
  return () => controller.abort();
}

/** True while the page is laid out for paper. */
export function useIsPrinted(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isAsked || printQuery().matches,
    () => false,
  );
}
