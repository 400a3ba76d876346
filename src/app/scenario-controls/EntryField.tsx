import type { ReactElement } from 'react';
import type { IntervalSpec, PointSpec } from '../../models/parameter.ts';
import { fieldUnit, readField, writeField } from '../../scenario/parameter-text/number-field.ts';
import { NumberField } from '../controls/NumberField.tsx';
import { nextValue } from '../controls/scale.ts';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';
import type { Entry } from './use-draft.ts';

/** One number of an assumption in a box, in the unit that the reader writes it in. */
export function EntryField({
  spec,
  name,
  entry,
  value,
  isDisabled,
  isInvalid,
  describedBy,
  onEnter,
  onRestore,
}: {
  readonly spec: PointSpec | IntervalSpec;
  readonly name: string;
  readonly entry: Entry;
  /** The number that is run, from which a step starts when the entry is none. */
  readonly value: number;
  readonly isDisabled: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly onEnter: (entry: Entry) => void;
  readonly onRestore: () => void;
}): ReactElement {
  const reader = useReader();
  const text = typeof entry === 'number' ? writeField(spec, entry, reader.locale) : entry;
  const unit = fieldUnit(spec, reader);
  const isPlain = spec.min >= 0 && /^[\d.,]*$/.test(text);
  return (
    <NumberField
      name={unit === '' ? name : reader.t(messages.fieldName, { name, unit })}
      text={text}
      read={(typed) => readField(spec, typed, reader.locale)}
      onCommit={onEnter}
      onUnreadable={onEnter}
      onStep={(direction) =>
        onEnter(nextValue(spec, typeof entry === 'number' ? entry : value, direction))
      }
      onRestore={onRestore}
      inputMode={isPlain ? 'decimal' : 'text'}
      isDisabled={isDisabled}
      isInvalid={isInvalid}
      describedBy={describedBy}
    />
  );
}
