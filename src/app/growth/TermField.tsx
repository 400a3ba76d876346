import { useId, useState, type ReactElement } from 'react';
import { readGrowthField, writeGrowthField } from '../../scenario/growth-field.ts';
import type { GrowthField } from '../../scenario/growth-terms.ts';
import type { GivenNumber } from '../../scenario/setting.ts';
import { NumberField } from '../controls/NumberField.tsx';
import { useReader } from '../reader/reader-context.ts';
import { calculatorMessages as messages, fieldMessages } from './calculator-messages.ts';
import { stepTerm } from './step-term.ts';

/** One figure of the calculator: empty when it is not given, with what is wrong with it, or what the sentence says instead. */
export function TermField({
  field,
  value,
  read,
  problem,
  onEnter,
}: {
  readonly field: GrowthField;
  readonly value: number | undefined;
  /** What the sentence says, where the reader's figure stands in its place. */
  readonly read: number | undefined;
  readonly problem: string | undefined;
  readonly onEnter: (value: GivenNumber) => void;
}): ReactElement {
  const { t, locale } = useReader();
  const id = useId();
  const [unread, setUnread] = useState<{
    readonly over: number | undefined;
    readonly text: string;
  }>();
  if (unread !== undefined && unread.over !== value) setUnread(undefined);
  const name = t(fieldMessages[field]);
  const text = value === undefined ? '' : writeGrowthField(field, value, locale);
  const wrong = unread ? t(messages.unreadable, { text: unread.text }) : problem;
  const enter = (next: GivenNumber): void => {
    setUnread(undefined);
    onEnter(next);
  };
  return (
    <div className="term-field" data-field={field}>
      <span aria-hidden="true">{name}</span>
      <NumberField
        name={name}
        text={unread?.text ?? text}
        read={(typed) => readGrowthField(field, typed, locale)}
        onCommit={enter}
        onUnreadable={(typed) =>
          typed.trim() === '' ? enter('none') : setUnread({ over: value, text: typed })
        }
        onStep={(direction) => enter(stepTerm(field, value, direction))}
        onRestore={() => setUnread(undefined)}
        inputMode="text"
        isInvalid={wrong !== undefined}
        describedBy={id}
      />
      <p id={id} className={wrong === undefined ? 'muted' : 'parameter-problem'} role="status">
        {wrong ??
          (read !== undefined &&
            t(value === undefined ? messages.emptied : messages.corrected, {
              value: writeGrowthField(field, read, locale),
            }))}
      </p>
    </div>
  );
}
