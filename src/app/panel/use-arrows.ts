import { useMemo } from 'react';
import { isSameArrow, type Arrow } from '../../scenario/arrow.ts';
import { annotationSettings, mostArrows } from '../../scenario/annotation-settings.ts';
import { useLink } from '../use-link.ts';

/** The arrows of one chart in the link of the page. */
export interface Arrows {
  /** The same array until one of them changes. */
  readonly own: readonly Arrow[];
  /** No link carries one more. */
  readonly isFull: boolean;
  /** Adds an arrow that is not there yet. */
  readonly add: (arrow: Arrow) => void;
  readonly remove: (arrow: Arrow) => void;
}

/** Reads and changes the arrows of a chart; each change is a step that Back undoes. */
export function useArrows(chartId: string): Arrows {
  const { values, change } = useLink(annotationSettings);
  const { arrows } = values;
  return useMemo(
    () => ({
      own: arrows.filter((arrow) => arrow.chartId === chartId),
      isFull: arrows.length >= mostArrows,
      add: (arrow) => {
        if (!arrows.some((other) => isSameArrow(arrow, other)))
          change({ arrows: [...arrows, arrow] });
      },
      remove: (arrow) => change({ arrows: arrows.filter((other) => other !== arrow) }),
    }),
    [arrows, chartId, change],
  );
}
