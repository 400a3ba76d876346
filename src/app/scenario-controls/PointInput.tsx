import type { ReactElement } from 'react';
import type { PointSpec } from '../../models/parameter.ts';
import { fieldUnit } from '../../scenario/parameter-text/number-field.ts';
import { writeNumber } from '../../scenario/parameter-text/write-value.ts';
import { RangeThumb } from '../controls/RangeThumb.tsx';
import { RangeTrack } from '../controls/RangeTrack.tsx';
import type { Ends } from '../controls/scale.ts';
import { useReader } from '../reader/reader-context.ts';
import { EntryField } from './EntryField.tsx';
import type { InputProps } from './ParameterInput.tsx';
import { ScaleEnds } from './ScaleEnds.tsx';
import type { Entry } from './use-draft.ts';

/** One number, on a slider that is filled from the published value, and in a box. */
export function PointInput({
  spec,
  name,
  value,
  entry,
  isDisabled,
  describedBy,
  enter,
  forget,
}: InputProps & {
  readonly spec: PointSpec;
  readonly value: number;
  readonly entry: Entry;
}): ReactElement {
  const reader = useReader();
  const moved: Ends = [Math.min(value, spec.default), Math.max(value, spec.default)];
  return (
    <>
      <RangeTrack scale={spec} filled={moved} ghost={[spec.default, spec.default]}>
        <RangeThumb
          name={name}
          text={writeNumber(spec, value, reader)}
          scale={spec}
          value={value}
          limits={[spec.min, spec.max]}
          isDisabled={isDisabled}
          onChange={enter}
        />
      </RangeTrack>
      <ScaleEnds spec={spec} />
      <EntryField
        spec={spec}
        name={name}
        entry={entry}
        value={value}
        isDisabled={isDisabled}
        isInvalid={describedBy !== undefined}
        describedBy={describedBy}
        onEnter={(next) => enter(next, 'commit')}
        onRestore={forget}
      />
      <span className="unit">{fieldUnit(spec, reader)}</span>
    </>
  );
}
