import { useRouter } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useLinkPlace } from './link-place.ts';

/** The way back and forth through the changes of this page; `undefined` where there is none. */
export interface Undo {
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** Undo is the browser's Back, and Redo its Forward, as far as they stay on this page. */
export function useUndo(): Undo {
  const target = useRouter();
  const { store } = useLinkPlace();
  const { index, oldest, newest } = useSyncExternalStore(store.subscribe, store.place);
  return {
    undo: index > oldest ? () => target.history.back() : undefined,
    redo: index < newest ? () => target.history.forward() : undefined,
  };
}
