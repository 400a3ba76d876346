import { useEffect, useEffectEvent, useId, useRef, type ReactElement } from 'react';
import type { ChangeKind } from '../use-link.ts';

/** A number on a slider with its value beside it. Moves are a drag; it is committed by letting go of the thumb, or after moves by keys by leaving the slider. */
export function Slider({
  label,
  text,
  value,
  min,
  max,
  step,
  onChange,
}: {
  readonly label: string;
  /** The value as the reader writes it. */
  readonly text: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number, kind: ChangeKind) => void;
}): ReactElement {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const isDragged = useRef(false);
  const isByKeys = useRef(false);
  const commit = useEffectEvent(() => {
    if (isDragged.current) onChange(Number(ref.current?.value), 'commit');
    isDragged.current = false;
  });
  useEffect(() => {
    const input = ref.current;
    const onRelease = (): void => {
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
  return (
    <div className="control slider">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onPointerDown={() => {
          isByKeys.current = false;
        }}
        onKeyDown={() => {
          isByKeys.current = true;
        }}
        onChange={(event) => {
          isDragged.current = true;
          onChange(event.currentTarget.valueAsNumber, 'drag');
        }}
      />
      <output htmlFor={id}>{text}</output>
    </div>
  );
}
