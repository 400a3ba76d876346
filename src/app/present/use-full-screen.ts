import { useEffect, useRef, useSyncExternalStore } from 'react';

/** How long after full screen has ended Esc means the key press that ended it. */
const sameKeyMs = 400;

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Full screen for the whole window. */
export interface FullScreen {
  readonly isOn: boolean;
  /** Turns it on or off; `false` where the browser gives none. */
  readonly toggle: () => Promise<boolean>;
  /** Turns it off; `false` where it was off, and has been for longer than one press of Esc. */
  readonly leave: () => boolean;
}

async function enter(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** Full screen as state; it ends with the component. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const endedAt = useRef(-Infinity);
  useEffect(() => {
    if (!isOn) return undefined;
    return () => {
      endedAt.current = performance.now();
    };
  }, [isOn]);
  useEffect(
    () => () => {
      if (document.fullscreenElement) void document.exitFullscreen();
    },
    [],
  );
  return {
    isOn,
    toggle: async () => {
      if (document.fullscreenElement === null) return enter();
      await document.exitFullscreen();
      return true;
    },
    leave: () => {
      if (document.fullscreenElement === null)
        return performance.now() - endedAt.current < sameKeyMs;
      void document.exitFullscreen();
      return true;
    },
  };
}
