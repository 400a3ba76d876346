import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { CheckGroup } from './CheckGroup.tsx';
import type { Choice } from './ChoiceGroup.tsx';
import { controlMessages as messages } from './messages.ts';

/** A choice of a filter with how many rows it stands for. */
export interface CountedChoice<T extends string> extends Choice<T> {
  /** `undefined` until it is known. */
  readonly count: number | undefined;
}

/** A choice of the values whose rows are shown, with all and none at one press. */
export function FilterGroup<T extends string>({
  legend,
  choices,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly choices: readonly CountedChoice<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}): ReactElement {
  const { t, format } = useReader();
  const counted = choices.map(({ value, label, count }) => ({
    value,
    label: count === undefined ? label : t(messages.counted, { label, count: format.count(count) }),
  }));
  const all = choices.map(({ value }) => value);
  const presses = [
    { text: t(messages.all), name: t(messages.allOf, { legend }), values: all },
    { text: t(messages.none), name: t(messages.noneOf, { legend }), values: [] },
  ];
  return (
    <div className="filter-group">
      <p className="filter-tools">
        {presses.map(({ text, name, values }) => (
          <button
            key={text}
            type="button"
            className="quiet"
            aria-label={name}
            aria-disabled={chosen.length === values.length}
            onClick={() => onChange(values)}
          >
            {text}
          </button>
        ))}
      </p>
      <CheckGroup legend={legend} choices={counted} chosen={chosen} onChange={onChange} />
    </div>
  );
}
