import type { ReactElement } from 'react';
import type { Choice } from './ChoiceGroup.tsx';

/** A choice of any number of values, as check boxes under a legend; the chosen ones keep the order of the choices. */
export function CheckGroup<T extends string>({
  legend,
  choices,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}): ReactElement {
  const toggle = (value: T): void => {
    const isOn = chosen.includes(value);
    const next = choices.map((choice) => choice.value);
    onChange(next.filter((other) => (other === value ? !isOn : chosen.includes(other))));
  };
  return (
    <fieldset className="control">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
