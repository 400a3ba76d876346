import { useEffect, useEffectEvent, useRef, type ChangeEvent, type KeyboardEvent } from 'react';
import type { ChangeKind } from '../link-store.ts';
import {
  cutTo,
  nextValue,
  positionOf,
  valueAfterKey,
  valueAt,
  type Ends,
  type Scale,
} from './scale.ts';

/** What a thumb is told: its value, how far it may go, and whom to tell. */
export interface RangeMoves {
  readonly scale: Scale;
  readonly value: number;
  /** The stretch of the scale in which the thumb may stand. */
  readonly limits: Ends;
  readonly onChange: (value: number, kind: ChangeKind) => void;
}

/**
 * The handlers of a range input over the positions of a scale. Moves are a drag; it is committed by letting go of the thumb, or
 * after moves by keys by leaving the input. Assistive technology that sets the input moves it by at least one value.
 */
export function useRangeMoves({ scale, value, limits, onChange }: RangeMoves) {
  const ref = useRef<HTMLInputElement>(null);
  const underWay = useRef<number>(undefined);
  const isDragged = useRef(false);
  const isByKeys = useRef(false);
  const isHeld = useRef(false);

  const moveTo = (wanted: number): void => {
    const next = cutTo(limits, wanted);
    if (next === (underWay.current ?? value)) return;
    underWay.current = next;
    isDragged.current = true;
    onChange(next, 'drag');
  };
  const commit = useEffectEvent(() => {
    if (isDragged.current) onChange(underWay.current ?? value, 'commit');
    isDragged.current = false;
    underWay.current = undefined;
  });
  useEffect(() => {
    if (underWay.current !== value) underWay.current = undefined;
  }, [value]);
  useEffect(() => {
    const input = ref.current;
    const onRelease = (): void => {
      isHeld.current = false;
      if (!isByKeys.current) commit();
    };
    const onLeave = (): void => commit();
    input?.addEventListener('change', onRelease);
    input?.addEventListener('blur', onLeave);
    return () => {
      input?.removeEventListener('change', onRelease);
      input?.removeEventListener('blur', onLeave);
    };
  }, []);

  return {
    ref,
    onPointerDown: (): void => {
      isByKeys.current = false;
      isHeld.current = true;
    },
    onPointerUp: (): void => {
      isHeld.current = false;
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const next = valueAfterKey(scale, underWay.current ?? value, event.key);
      if (next === undefined) return;
      event.preventDefault();
      isByKeys.current = true;
      moveTo(next);
    },
    onChange: (event: ChangeEvent<HTMLInputElement>): void => {
      if (event.nativeEvent.type !== 'input') return;
      const position = event.currentTarget.valueAsNumber;
      const next = valueAt(scale, position);
      const direction = position > positionOf(scale, value) ? 1 : -1;
      moveTo(next === value && !isHeld.current ? nextValue(scale, value, direction) : next);
    },
  };
}
