import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { focusOwner } from './focus-owner.ts';
import type { Move } from './presentation.ts';

/** Shorter strokes are taps, in CSS pixels. */
const leastSwipe = 48;
const clickSlack = 8;

type Point = readonly [x: number, y: number];

/** The move that a stroke of a finger asks for; `undefined` where it is no swipe to a side. */
export function swipeMove([fromX, fromY]: Point, [toX, toY]: Point): Move | undefined {
  const [dx, dy] = [toX - fromX, toY - fromY];
  if (Math.abs(dx) < leastSwipe || Math.abs(dx) < 2 * Math.abs(dy)) return undefined;
  return { kind: dx < 0 ? 'next' : 'back' };
}

function isSelecting(): boolean {
  return getSelection()?.type === 'Range';
}

/** What the slide listens to: a click or tap beside charts and controls goes on, a swipe goes on or back. On a live slide a swipe over the chart is left to it. */
export function useSlidePointer(move: (move: Move) => void, isLive: boolean) {
  const from = useRef<Point>(undefined);
  const isStray = useRef(false);
  return {
    onPointerDown: ({ target, clientX, clientY, isPrimary, button }: PointerEvent) => {
      const owner = focusOwner(target);
      const isFree = owner === undefined || (owner === 'chart' && !isLive);
      from.current = isFree && isPrimary && button === 0 ? [clientX, clientY] : undefined;
      isStray.current = false;
    },
    onPointerUp: ({ pointerType, clientX, clientY }: PointerEvent) => {
      const start = from.current;
      from.current = undefined;
      if (start === undefined) return;
      const end = [clientX, clientY] as const;
      isStray.current = Math.hypot(end[0] - start[0], end[1] - start[1]) > clickSlack;
      const swipe = pointerType === 'mouse' ? undefined : swipeMove(start, end);
      if (swipe) move(swipe);
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
    onClick: ({ target }: MouseEvent) => {
      if (focusOwner(target) !== undefined || isStray.current || isSelecting()) return;
      if (target instanceof Element && target.closest('.slide-controls, .guess, label')) return;
      move({ kind: 'next' });
    },
  };
}
