import type { MouseEvent, ReactElement } from 'react';
import { gradeToMention } from '../../../charts/parts/describe-grade.ts';
import {
  cashFlowsOf,
  entryOf,
  flowDirections,
  type FlowEntry,
} from '../../../scenario/flow-entry.ts';
import { SourceLink } from '../../panel/SourceLink.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { AmountField } from './AmountField.tsx';
import { DateField } from './DateField.tsx';
import type { ExampleFlow } from './example-flows.ts';
import { returnMessages as messages } from './messages.ts';
import { writeExampleFlow } from './write-example.ts';

/** Where a line comes from: its row in the data with its source, or the reader. */
function Origin({ match }: { readonly match: ExampleFlow | undefined }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  if (match === undefined) return <span className="muted">{t(messages.own)}</span>;
  const grade = gradeToMention(match.grade, reader);
  return (
    <>
      {writeExampleFlow(match, reader)}{' '}
      <span className="muted">
        {t(messages.source)} <SourceLink source={match.source} />
      </span>
      {grade !== 'none' && <span className="muted"> {grade}</span>}
    </>
  );
}

function Missing({ entry: { on } }: { readonly entry: FlowEntry }): ReactElement {
  const { t } = useReader();
  return <p className="muted">{t(on === undefined ? messages.noDate : messages.noAmount)}</p>;
}

/** One dated cash flow as fields: its day, whether it was paid in or out, its amount, and where it comes from. */
export function FlowRow({
  entry,
  place,
  match,
  currencyName,
  onChange,
  onRemove,
}: {
  readonly entry: FlowEntry;
  /** Counted from 1. */
  readonly place: number;
  readonly match: ExampleFlow | undefined;
  readonly currencyName: string;
  readonly onChange: (entry: FlowEntry) => void;
  readonly onRemove: (event: MouseEvent<HTMLButtonElement>) => void;
}): ReactElement {
  const { t } = useReader();
  const isComplete = cashFlowsOf([entry]).length > 0;
  const enterAmount = (amount: number | undefined): void => {
    if (amount === undefined || amount >= 0) onChange({ ...entry, amount });
    else onChange(entryOf(entry.on, amount));
  };
  return (
    <li className="flow-row" data-flow={place}>
      <DateField
        name={t(messages.dateOf, { place })}
        value={entry.on}
        onEnter={(on) => onChange({ ...entry, on })}
      />
      <select
        aria-label={t(messages.directionOf, { place })}
        value={entry.direction}
        onChange={({ currentTarget }) => {
          const direction = flowDirections[currentTarget.selectedIndex];
          if (direction !== undefined) onChange({ ...entry, direction });
        }}
      >
        {flowDirections.map((direction) => (
          <option key={direction} value={direction}>
            {t(messages[direction])}
          </option>
        ))}
      </select>
      <AmountField
        name={t(messages.amountOf, { place, currency: currencyName })}
        value={entry.amount}
        onEnter={enterAmount}
      />
      <div className="flow-origin">
        {isComplete ? <Origin match={match} /> : <Missing entry={entry} />}
      </div>
      <button
        type="button"
        className="quiet"
        aria-label={t(messages.removeFlow, { place })}
        onClick={onRemove}
      >
        {t(messages.remove)}
      </button>
    </li>
  );
}
