import { useId, type ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';

/** A text that is made from the figures until the reader writes another one. */
export function MadeText({
  label,
  value,
  made,
  rows = 1,
  maxLength,
  onChange,
}: {
  readonly label: string;
  /** The reader's own; `undefined` where the made one stands. */
  readonly value: string | undefined;
  /** `undefined` until it is made. */
  readonly made: string | undefined;
  readonly rows?: number;
  readonly maxLength: number;
  readonly onChange: (value: string | undefined) => void;
}): ReactElement {
  const { t } = useReader();
  const id = useId();
  const noteId = useId();
  const isMade = value === undefined;
  return (
    <div className="deck-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value ?? ''}
        placeholder={isMade ? (made ?? t(messages.awaited)) : ''}
        maxLength={maxLength}
        aria-describedby={noteId}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className="deck-field-note">
        <p id={noteId} className="muted">
          {isMade && t(messages.isMade)}
          {value === '' && t(messages.isEmpty)}
        </p>
        {isMade && made !== undefined && (
          <button type="button" className="quiet" onClick={() => onChange(made)}>
            {t(messages.editMade)}
          </button>
        )}
        {!isMade && (
          <button type="button" className="quiet" onClick={() => onChange(undefined)}>
            {t(messages.backToMade)}
          </button>
        )}
      </div>
    </div>
  );
}
