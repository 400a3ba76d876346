import { createElement, useCallback, useRef, useState, type ReactElement } from 'react';
import type { Exhibit } from '../../export/exhibit.ts';
import type { PanelRef } from './PanelStage.tsx';
import { sit } from './sit.ts';
import { StudioRoom, type Sitting } from './StudioRoom.tsx';

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
  const seat = useCallback((next: Omit<Sitting, 'number'> | undefined): void => {
    count.current += 1;
    setSitting(next && { ...next, number: count.current });
  }, []);
  const collect = useCallback(
    (panel: PanelRef, signal?: AbortSignal): Promise<Exhibit> => {
      const mine = queue.current.then(() => sit(panel, seat, signal));
      queue.current = mine.catch(() => undefined);
      return mine;
    },
    [seat],
  );
  const element = createElement(StudioRoom, { id, sitting });
  return { element, collect };
}
