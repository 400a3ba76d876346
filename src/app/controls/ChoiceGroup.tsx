import { useId, type ReactElement } from 'react';

/** One thing that can be chosen. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** A choice of exactly one of a few values, as radio buttons under a legend. */
export function ChoiceGroup<T extends string>({
  legend,
  choices,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className="control">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
