import type { ReactElement } from 'react';
import type { Interval, ParameterSpec, ParameterValue } from '../../models/parameter.ts';
import type { ParameterOwner } from '../../scenario/parameter-text/parameter-owner.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { IntervalInput } from './IntervalInput.tsx';
import { PointInput } from './PointInput.tsx';
import type { Draft, Entered, IntervalEntry } from './use-draft.ts';

/** What every kind of input is given beside its spec and its value. */
export interface InputProps extends Pick<Draft, 'enter' | 'forget'> {
  readonly owner: ParameterOwner;
  readonly name: string;
  readonly isDisabled: boolean;
  /** Id of the sentence that says what is wrong, when something is. */
  readonly describedBy: string | undefined;
}

/** The input for the kind of an assumption. `value` is run, `entered` is what the reader typed: the same unless it cannot be run. */
export function ParameterInput({
  spec,
  value,
  entered,
  ...input
}: InputProps & {
  readonly spec: ParameterSpec;
  readonly value: ParameterValue;
  readonly entered: Entered;
}): ReactElement {
  switch (spec.kind) {
    case 'choice':
      return <ChoiceInput {...input} spec={spec} value={value as string} />;
    case 'point':
      return (
        <PointInput
          {...input}
          spec={spec}
          value={value as number}
          entry={entered as number | string}
        />
      );
    case 'interval':
      return (
        <IntervalInput
          {...input}
          spec={spec}
          value={value as Interval}
          entry={entered as IntervalEntry}
        />
      );
  }
}
