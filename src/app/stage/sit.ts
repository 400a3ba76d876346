import type { Exhibit } from '../../export/exhibit.ts';
import type { PanelRef } from './PanelStage.tsx';
import type { Sitting } from './StudioRoom.tsx';

/** Seats a panel until its exhibit is made, and clears the seat then; rejects with what stands in its way, or with the signal's reason, which counts to the end. */
export async function sit(
  panel: PanelRef,
  seat: (sitting: Omit<Sitting, 'number'> | undefined) => void,
  signal?: AbortSignal,
): Promise<Exhibit> {
  signal?.throwIfAborted();
  const ended = new AbortController();
  const wait = new Promise<Exhibit>((resolve, reject) => {
    let isAsked = false;
    const onAbort = (): void => reject(signal?.reason as Error);
    signal?.addEventListener('abort', onAbort, { signal: ended.signal });
    seat({
      panel,
      onProblem: (message) => reject(new Error(message)),
      onSettled: (toExhibit) => {
        if (isAsked) return;
        isAsked = true;
        toExhibit().then(resolve, reject);
      },
    });
  });
  return wait.finally(() => {
    ended.abort();
    seat(undefined);
  });
}
