import { useId, type ReactElement } from 'react';

/** A text that the reader writes, with a hint below. */
export function PlainText({
  label,
  value,
  hint,
  rows = 1,
  maxLength,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const id = useId();
  const hintId = useId();
  return (
    <div className="deck-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={maxLength}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={hintId} className="muted">
          {hint}
        </p>
      )}
    </div>
  );
}
