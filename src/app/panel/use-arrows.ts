import { useMemo } from 'react';
import { mostArrows, withArrow } from '../../scenario/annotation-settings.ts';
import type { Arrow } from '../../scenario/arrow.ts';
import { useAnnotationLink } from './use-annotation-link.ts';

/** The arrows of one chart in the link of the page. */
export interface Arrows {
  /** The same array until one of them changes. */
  readonly own: readonly Arrow[];
  /** No link carries one more. */
  readonly isFull: boolean;
  /** Adds an arrow that is not there yet; `false` where the link carries no more. */
  readonly add: (arrow: Arrow) => boolean;
  readonly remove: (arrow: Arrow) => void;
}

/** Reads and changes the arrows of a chart; each change is a step that Back undoes. */
export function useArrows(chartId: string): Arrows {
  const { values, change } = useAnnotationLink();
  const { arrows } = values;
  return useMemo(
    () => ({
      own: arrows.filter((arrow) => arrow.chartId === chartId),
      isFull: arrows.length >= mostArrows,
      add: (arrow) => {
        const all = withArrow(arrows, arrow);
        if (all !== undefined && all !== arrows) change({ arrows: all });
        return all !== undefined;
      },
      remove: (arrow) => change({ arrows: arrows.filter((other) => other !== arrow) }),
    }),
    [arrows, chartId, change],
  );
}
