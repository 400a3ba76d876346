import { useId, useState, type ReactElement } from 'react';
import { readGrowthField, writeGrowthField } from '../../../scenario/growth-field.ts';
import { NumberField } from '../../controls/NumberField.tsx';
import { stepTerm } from '../../growth/step-term.ts';
import { useReader } from '../../reader/reader-context.ts';
import { returnMessages as messages } from './messages.ts';

/** An amount of money as people write it (46M, 4,600萬); what is no amount stays in the field and is told. A number below zero is handed on as it is. */
export function AmountField({
  name,
  value,
  onEnter,
}: {
  readonly name: string;
  readonly value: number | undefined;
  readonly onEnter: (value: number | undefined) => void;
}): ReactElement {
  const { t, locale } = useReader();
  const id = useId();
  const [unread, setUnread] = useState<{
    readonly over: number | undefined;
    readonly text: string;
  }>();
  if (unread !== undefined && unread.over !== value) setUnread(undefined);
  const text = value === undefined ? '' : writeGrowthField('start', value, locale);
  const enter = (next: number | undefined): void => {
    setUnread(undefined);
    onEnter(next);
  };
  return (
    <div className="flow-amount">
      <NumberField
        name={name}
        text={unread?.text ?? text}
        read={(typed) => readGrowthField('start', typed, locale)}
        onCommit={enter}
        onUnreadable={(typed) =>
          typed.trim() === '' ? enter(undefined) : setUnread({ over: value, text: typed })
        }
        onStep={(direction) => enter(Math.max(0, stepTerm('start', value, direction)))}
        onRestore={() => setUnread(undefined)}
        inputMode="text"
        isInvalid={unread !== undefined}
        describedBy={id}
      />
      <p id={id} className="parameter-problem" role="status">
        {unread && t(messages.notANumber, { text: unread.text })}
      </p>
    </div>
  );
}
