import type { ReactElement } from 'react';
import { readGrowthField, writeGrowthField } from '../../../scenario/growth-field.ts';
import { OptionalNumber } from '../../controls/OptionalNumber.tsx';
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
  return (
    <div className="flow-amount">
      <OptionalNumber
        name={name}
        value={value}
        read={(typed) => readGrowthField('start', typed, locale)}
        write={(amount) => writeGrowthField('start', amount, locale)}
        next={(direction) => Math.max(0, stepTerm('start', value, direction))}
        onEnter={onEnter}
        tellUnread={(text) => t(messages.notANumber, { text })}
      />
    </div>
  );
}
