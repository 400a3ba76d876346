import { useId, type ReactElement } from 'react';
import type { Choice } from './ChoiceGroup.tsx';

/** A choice of exactly one value from a list that opens. */
export function SelectBox<T extends string>({
  label,
  choices,
  value,
  isDisabled = false,
  describedBy,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly isDisabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChange: (value: T) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="select-box">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const choice = choices[currentTarget.selectedIndex];
          if (choice !== undefined) onChange(choice.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
