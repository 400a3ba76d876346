import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { isInside } from '../../charts/arrows/cut-line.ts';
import type { Box } from '../../charts/parts/drawn-element.ts';

/** A drag across a plot so far: which plot, and from where to where along its axis, in CSS pixels of the drawing. */
export interface Drag {
  readonly plot: number;
  readonly from: number;
  readonly to: number;
}

/** How far the pointer may stray in a click, in CSS pixels. */
const clickSlack = 6;

/** What the brush is moved over, and who is told. */
export interface BrushGround {
  /** The layer that lies in the element around the drawing. */
  readonly layer: RefObject<HTMLElement | null>;
  readonly boxes: readonly Box[];
  readonly onDragged: (drag: Drag) => void;
  /** Called on a double click, and on Escape where there is no drag to be given up. */
  readonly onReset: (by: 'pointer' | 'key') => void;
}

/** Follows a drag along the plot that it began in; `undefined` while there is none. */
export function useBrush({ layer, boxes, onDragged, onReset }: BrushGround): Drag | undefined {
  const [drag, setDrag] = useState<Drag>();
  const plotAt = useEffectEvent((x: number, y: number) =>
    boxes.findIndex((box) => isInside([x, y], box)),
  );
  const dragged = useEffectEvent(onDragged);
  const reset = useEffectEvent(onReset);

  useEffect(() => {
    const stage = layer.current?.parentElement;
    if (!stage) return undefined;
    let pressed: Drag | undefined;
    let current: Drag | undefined;
    const move = (next: Drag | undefined): void => {
      current = next;
      setDrag(next);
    };
    const giveUp = (): void => {
      pressed = undefined;
      move(undefined);
    };
    const placeOf = ({ clientX, clientY }: MouseEvent): readonly [x: number, y: number] => {
      const box = stage.getBoundingClientRect();
      return [clientX - box.left, clientY - box.top];
    };
    const onDown = (event: PointerEvent): void => {
      if (!event.isPrimary || event.button !== 0) return;
      const [x, y] = placeOf(event);
      const plot = plotAt(x, y);
      pressed = plot < 0 ? undefined : { plot, from: x, to: x };
    };
    const onMove = (event: PointerEvent): void => {
      if (pressed === undefined || !event.isPrimary) return;
      const [to] = placeOf(event);
      if (current === undefined && Math.abs(to - pressed.from) <= clickSlack) return;
      if (current === undefined) stage.setPointerCapture(event.pointerId);
      move({ ...pressed, to });
    };
    const onUp = (event: PointerEvent): void => {
      if (!event.isPrimary) return;
      if (current !== undefined) dragged(current);
      giveUp();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      if (pressed !== undefined) giveUp();
      else if (event.target === stage) reset('key');
    };
    const onDouble = (event: MouseEvent): void => {
      if (plotAt(...placeOf(event)) >= 0) reset('pointer');
    };
    stage.addEventListener('pointerdown', onDown);
    stage.addEventListener('pointermove', onMove);
    stage.addEventListener('pointerup', onUp);
    stage.addEventListener('pointercancel', giveUp);
    stage.addEventListener('dblclick', onDouble);
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      stage.removeEventListener('pointerdown', onDown);
      stage.removeEventListener('pointermove', onMove);
      stage.removeEventListener('pointerup', onUp);
      stage.removeEventListener('pointercancel', giveUp);
      stage.removeEventListener('dblclick', onDouble);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [layer]);

  return drag;
}
