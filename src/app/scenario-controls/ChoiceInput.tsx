import type { ReactElement } from 'react';
import type { ChoiceSpec } from '../../models/parameter.ts';
import { optionName } from '../../scenario/parameter-text/parameter-name.ts';
import { SelectBox } from '../controls/SelectBox.tsx';
import { useReader } from '../reader/reader-context.ts';
import type { InputProps } from './ParameterInput.tsx';

/** A choice of one of several readings. */
export function ChoiceInput({
  owner,
  spec,
  name,
  value,
  isDisabled,
  describedBy,
  enter,
}: InputProps & { readonly spec: ChoiceSpec; readonly value: string }): ReactElement {
  const reader = useReader();
  return (
    <SelectBox
      label={name}
      choices={spec.options.map((option) => ({
        value: option,
        label: optionName(owner, spec.id, option, reader),
      }))}
      value={value}
      isDisabled={isDisabled}
      describedBy={describedBy}
      onChange={(option) => enter(option, 'commit')}
    />
  );
}
