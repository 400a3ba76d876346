import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { ChangeKind } from '../use-link.ts';

/** A number on a slider with its value beside it; reports each move as a drag and the release as a commit. */
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
  useEffect(() => {
    const input = ref.current;
    const commit = (): void => onChange(Number(input?.value), 'commit');
    input?.addEventListener('change', commit);
    return () => input?.removeEventListener('change', commit);
  }, [onChange]);
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
        onChange={(event) => onChange(event.currentTarget.valueAsNumber, 'drag')}
      />
      <output htmlFor={id}>{text}</output>
    </div>
  );
}
