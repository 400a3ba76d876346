import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { NumberField } from './NumberField.tsx';

/** A number that need not be given, with what is to be said of it underneath. What cannot be read stays in the field and is told until another value takes its place; an emptied field gives `undefined`. */
export function OptionalNumber({
  name,
  value,
  read,
  write,
  next,
  onEnter,
  tellUnread,
  problem,
  note,
}: {
  /** What the field is called, with its unit. */
  readonly name: string;
  readonly value: number | undefined;
  readonly read: (text: string) => number | undefined;
  readonly write: (value: number) => string;
  /** The value one step up or down. */
  readonly next: (direction: 1 | -1) => number;
  readonly onEnter: (value: number | undefined) => void;
  readonly tellUnread: (text: string) => string;
  /** What is wrong with the value. */
  readonly problem?: string | undefined;
  /** What else there is to say, where nothing is wrong. */
  readonly note?: ReactNode;
}): ReactElement {
  const id = useId();
  const [unread, setUnread] = useState<{
    readonly over: number | undefined;
    readonly text: string;
  }>();
  if (unread !== undefined && unread.over !== value) setUnread(undefined);
  const wrong = unread ? tellUnread(unread.text) : problem;
  const enter = (entered: number | undefined): void => {
    setUnread(undefined);
    onEnter(entered);
  };
  return (
    <>
      <NumberField
        name={name}
        text={unread?.text ?? (value === undefined ? '' : write(value))}
        read={read}
        onCommit={enter}
        onUnreadable={(typed) =>
          typed.trim() === '' ? enter(undefined) : setUnread({ over: value, text: typed })
        }
        onStep={(direction) => enter(next(direction))}
        onRestore={() => setUnread(undefined)}
        inputMode="text"
        isInvalid={wrong !== undefined}
        describedBy={id}
      />
      <p id={id} className={wrong === undefined ? 'muted' : 'parameter-problem'} role="status">
        {wrong ?? note}
      </p>
    </>
  );
}
