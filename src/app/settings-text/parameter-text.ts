import type { ParameterSpec, ParameterValue } from '../../models/parameter.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ParameterOwner } from '../../scenario/parameter-text/parameter-owner.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import type { SettingText } from './setting-text.ts';

/** An assumption of a model or a set. */
export function parameterText(
  owner: ParameterOwner,
  spec: ParameterSpec,
): SettingText<ParameterValue> {
  return {
    label: (words) => parameterName(owner, spec.id, words),
    text: (value, words) => writeValue(owner, spec, value, words),
  };
}
