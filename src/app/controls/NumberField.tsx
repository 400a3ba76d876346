import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { controlMessages as messages } from './messages.ts';

interface StepButtonProps {
  readonly sign: '−' | '+';
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

/** Out of the way of the Tab key, because the arrow keys of the field do the same. */
function StepButton({ sign, name, isDisabled, onPress }: StepButtonProps): ReactElement {
  return (
    <button type="button" tabIndex={-1} aria-label={name} disabled={isDisabled} onClick={onPress}>
      {sign}
    </button>
  );
}

/**
 * A number in a text box with a step button on each side. What is typed counts when it is entered (Enter, or leaving the field);
 * Escape takes it back (`onRestore`); the arrow keys and the buttons step. It does not judge: what cannot be read is handed to `onUnreadable`.
 */
export function NumberField({
  name,
  text,
  read,
  onCommit,
  onUnreadable,
  onStep,
  onRestore,
  inputMode = 'decimal',
  isDisabled = false,
  isInvalid = false,
  describedBy,
}: {
  /** What the field is called, with its unit. */
  readonly name: string;
  readonly text: string;
  readonly read: (text: string) => number | undefined;
  readonly onCommit: (value: number) => void;
  readonly onUnreadable: (text: string) => void;
  /** One step up or down from what was entered last. */
  readonly onStep: (direction: 1 | -1) => void;
  readonly onRestore?: () => void;
  readonly inputMode?: 'decimal' | 'text';
  readonly isDisabled?: boolean;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
}): ReactElement {
  const { t } = useReader();
  const [typed, setTyped] = useState<string>();
  const enter = (): void => {
    setTyped(undefined);
    if (typed === undefined || typed === text) return;
    const value = read(typed);
    if (value === undefined) onUnreadable(typed);
    else onCommit(value);
  };
  const step = (direction: 1 | -1): void => {
    setTyped(undefined);
    onStep(direction);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter();
    if (event.key === 'Escape') {
      setTyped(undefined);
      onRestore?.();
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  return (
    <span className="number-field" data-invalid={isInvalid}>
      <StepButton
        sign="−"
        name={t(messages.decrease, { name })}
        isDisabled={isDisabled}
        onPress={() => step(-1)}
      />
      <input
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        aria-label={name}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        disabled={isDisabled}
        value={typed ?? text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={enter}
        onKeyDown={onKeyDown}
      />
      <StepButton
        sign="+"
        name={t(messages.increase, { name })}
        isDisabled={isDisabled}
        onPress={() => step(1)}
      />
    </span>
  );
}
