import { createElement, useCallback, useRef, useState, type ReactElement } from 'react';
import type { Exhibit } from '../../export/exhibit.ts';
import type { PanelRef } from './PanelStage.tsx';
import { StudioRoom, type Sitting } from './StudioRoom.tsx';

const msAtMost = 60_000;

/** Makes the exhibits of panels that are not on screen. */
export interface Studio {
  /** Where they are set up unseen; to be put somewhere in the page. */
  readonly element: ReactElement;
  /** The exhibit of one panel, after those asked for before; rejects with what stands in its way, or with the signal's reason. */
  readonly collect: (panel: PanelRef, signal?: AbortSignal) => Promise<Exhibit>;
}

/** A studio under an id of its own: panels are set up in it one after the other, each until everything it shows answers its link. */
export function useStudio(id: string): Studio {
  const [sitting, setSitting] = useState<Sitting>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);

  const sit = useCallback((panel: PanelRef, signal: AbortSignal | undefined) => {
    return new Promise<Exhibit>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        setSitting(undefined);
      };
      const fail = (reason: unknown): void => {
        end();
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      };
      const onAbort = (): void => fail(signal?.reason);
      const timer = setTimeout(() => fail(`no answer in time: ${panel.panel}`), msAtMost);
      signal?.addEventListener('abort', onAbort);
      if (signal?.aborted === true) {
        onAbort();
        return;
      }
      count.current += 1;
      setSitting({
        number: count.current,
        panel,
        onProblem: fail,
        onExhibit: (exhibit) => {
          end();
          exhibit.then(resolve, reject);
        },
      });
    });
  }, []);

  const collect = useCallback(
    (panel: PanelRef, signal?: AbortSignal): Promise<Exhibit> => {
      const mine = queue.current.then(() => sit(panel, signal));
      queue.current = mine.catch(() => undefined);
      return mine;
    },
    [sit],
  );

  const element = createElement(StudioRoom, { id, sitting });
  return { element, collect };
}
