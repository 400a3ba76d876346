import { useId, type ReactElement } from 'react';
import type { Choice } from './ChoiceGroup.tsx';

/** Choices under a common heading. */
export interface ChoiceGroupOf {
  readonly label: string;
  readonly choices: readonly Choice<string>[];
}

function Options({ choices }: { readonly choices: readonly Choice<string>[] }): ReactElement {
  return (
    <>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}

/** A choice of exactly one value from a list that opens, in groups under headings. */
export function GroupedSelect({
  label,
  value,
  choices,
  groups,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** Choices that stand before the groups. */
  readonly choices: readonly Choice<string>[];
  readonly groups: readonly ChoiceGroupOf[];
  readonly onChange: (value: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="select-box">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <Options choices={choices} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options choices={group.choices} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}
