import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';

const levels = [0.5, 0.8, 0.9, 0.95];

/** How much of the probability lies between the two ends of an interval, 0 to 1; a level that is not on the list is added to it. */
export function LevelSelect({
  name,
  level,
  isDisabled,
  onChange,
}: {
  readonly name: string;
  readonly level: number;
  readonly isDisabled: boolean;
  readonly onChange: (level: number) => void;
}): ReactElement {
  const { t, format } = useReader();
  const offered = [...new Set([...levels, level])].toSorted((a, b) => a - b);
  return (
    <select
      className="level-select"
      aria-label={t(messages.levelName, { name })}
      value={level}
      disabled={isDisabled}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      {offered.map((value) => (
        <option key={value} value={value}>
          {t(messages.level, { level: format.percent(value) })}
        </option>
      ))}
    </select>
  );
}
