import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useReader } from '../../reader/reader-context.ts';
import { returnMessages as messages } from './messages.ts';
import { daysOf } from './read-day.ts';

/** A day in a text box. What is typed counts when it is entered (Enter, or leaving the field); what is no day, or may be two, stays there and is told; Escape takes it back. */
export function DateField({
  name,
  value,
  onEnter,
}: {
  readonly name: string;
  /** ISO date; `undefined` where there is none. */
  readonly value: string | undefined;
  readonly onEnter: (value: string | undefined) => void;
}): ReactElement {
  const { t } = useReader();
  const id = useId();
  const [typed, setTyped] = useState<{
    readonly over: string | undefined;
    readonly text: string;
  }>();
  const [isTold, setTold] = useState(false);
  const own = typed !== undefined && typed.over === value ? typed.text : undefined;
  const days = daysOf(own ?? '');
  const [first = '', second] = days;
  const isUnread = isTold && own !== undefined && own.trim() !== '' && days.length !== 1;
  const problem =
    second === undefined
      ? t(messages.notADate, { text: own ?? '' })
      : t(messages.twoDates, { text: own ?? '', first, second });
  const forget = (): void => {
    setTyped(undefined);
    setTold(false);
  };
  const enter = (): void => {
    if (own === undefined) return;
    const isEmpty = own.trim() === '';
    if (!isEmpty && days.length !== 1) return setTold(true);
    forget();
    const next = isEmpty ? undefined : first;
    if (next !== value) onEnter(next);
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent): void => {
    if (nativeEvent.isComposing) return;
    if (key === 'Enter') enter();
    if (key === 'Escape') forget();
  };
  return (
    <div className="flow-date">
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="2025-05-14"
        aria-label={name}
        aria-invalid={isUnread}
        aria-describedby={id}
        value={own ?? value ?? ''}
        onChange={({ currentTarget }) => {
          setTyped({ over: value, text: currentTarget.value });
          setTold(false);
        }}
        onBlur={enter}
        onKeyDown={onKeyDown}
      />
      <p id={id} className="parameter-problem" role="status">
        {isUnread && problem}
      </p>
    </div>
  );
}
