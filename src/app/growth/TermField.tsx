import type { ReactElement } from 'react';
import { readGrowthField, writeGrowthField } from '../../scenario/growth-field.ts';
import type { GrowthField } from '../../scenario/growth-terms.ts';
import type { GivenNumber } from '../../scenario/setting.ts';
import { OptionalNumber } from '../controls/OptionalNumber.tsx';
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
  const name = t(fieldMessages[field]);
  const write = (figure: number): string => writeGrowthField(field, figure, locale);
  const replaced = value === undefined ? messages.emptied : messages.corrected;
  return (
    <div className="term-field" data-field={field}>
      <span aria-hidden="true">{name}</span>
      <OptionalNumber
        name={name}
        value={value}
        read={(typed) => readGrowthField(field, typed, locale)}
        write={write}
        next={(direction) => stepTerm(field, value, direction)}
        onEnter={(entered) => onEnter(entered ?? 'none')}
        tellUnread={(text) => t(messages.unreadable, { text })}
        problem={problem}
        note={read !== undefined && t(replaced, { value: write(read) })}
      />
    </div>
  );
}
