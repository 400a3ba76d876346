import { useId, type ReactElement } from 'react';
import type { ChangeKind } from '../link-store.ts';
import { RangeThumb } from './RangeThumb.tsx';
import { RangeTrack } from './RangeTrack.tsx';
import type { Scale } from './scale.ts';

/** A number on a linear slider with its label before and its value behind it; how moves are told is `useRangeMoves`. */
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
  const scale: Scale = { min, max, step, scale: 'linear' };
  return (
    <div className="control slider">
      <label htmlFor={id}>{label}</label>
      <RangeTrack scale={scale} filled={[min, value]}>
        <RangeThumb
          id={id}
          text={text}
          scale={scale}
          value={value}
          limits={[min, max]}
          onChange={onChange}
        />
      </RangeTrack>
      <output htmlFor={id}>{text}</output>
    </div>
  );
}
