import type { ReactElement } from 'react';
import { markOutline } from '../../charts/events/mark-outline.ts';
import type { ChartEvent } from '../../charts/events/series.ts';

const width = 30;
const height = 22;
const outlined = { x: 1, y: 1, width: width - 2, height: height - 2 };

/** The mark of an event as under the plot: its number in the outline of its group, filled, hollow or struck through. */
export function EventMark({
  event: { group, number, state },
}: {
  readonly event: Pick<ChartEvent, 'group' | 'number' | 'state'>;
}): ReactElement {
  return (
    <span className="event-mark" data-state={state}>
      <svg width={width} height={height} aria-hidden="true">
        <path d={markOutline(group, outlined)} />
        {state === 'wrong' && <line x1="0" y1={height} x2={width} y2="0" />}
      </svg>
      <span>{number}</span>
    </span>
  );
}
