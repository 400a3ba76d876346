import { useEffect } from 'react';

async function lockScreen(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    return undefined;
  }
}

/** Keeps the screen from going dark as long as the component is there, where the browser can; the lock is lost and asked for again as the window is hidden and shown. */
export function useWakeLock(): void {
  useEffect(() => {
    let held = lockScreen();
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') held = lockScreen();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      void held.then((lock) => lock?.release());
    };
  }, []);
}
