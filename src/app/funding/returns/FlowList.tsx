import { useRef, type MouseEvent, type ReactElement } from 'react';
import { sortFlows, type FlowEntry } from '../../../scenario/flow-entry.ts';
import { mostFlows } from '../../../scenario/funding-return-settings.ts';
import { useReader } from '../../reader/reader-context.ts';
import type { ExampleFlow } from './example-flows.ts';
import { FlowRow } from './FlowRow.tsx';
import { returnMessages as messages } from './messages.ts';
import { useRowKeys } from './use-row-keys.ts';

const blank: FlowEntry = { on: undefined, direction: 'in', amount: undefined };

/** The heads of the fields, for the eye alone: each field has its own name. */
function Heads({ currencyName }: { readonly currencyName: string }): ReactElement {
  const { t } = useReader();
  const { date, direction, origin } = messages;
  return (
    <div className="flow-row flow-heads" aria-hidden="true">
      <span>{t(date)}</span>
      <span>{t(direction)}</span>
      <span>{t(messages.amountIn, { currency: currencyName })}</span>
      <span>{t(origin)}</span>
    </div>
  );
}

/** The list of dated cash flows; each line can be changed or removed, and lines added, sorted and cleared. */
export function FlowList({
  entries,
  matches,
  currencyName,
  onChange,
}: {
  readonly entries: readonly FlowEntry[];
  /** For each line the flow of the example that it says. */
  readonly matches: readonly (ExampleFlow | undefined)[];
  readonly currencyName: string;
  readonly onChange: (entries: readonly FlowEntry[]) => void;
}): ReactElement {
  const { t } = useReader();
  const adder = useRef<HTMLButtonElement>(null);
  const { keys, remove, reorder } = useRowKeys(entries.length);
  const sorted = sortFlows(entries);
  const isSorted = sorted.every((entry, place) => entry === entries[place]);
  const isFull = entries.length >= mostFlows;
  const onRemove = (place: number, { currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    const next = currentTarget.closest('li')?.nextElementSibling;
    (next?.querySelector<HTMLElement>('button.quiet') ?? adder.current)?.focus();
    remove(place);
    onChange(entries.toSpliced(place, 1));
  };
  const onSort = (): void => {
    adder.current?.focus();
    reorder(sorted.map((entry) => entries.indexOf(entry)));
    onChange(sorted);
  };
  const onClear = (): void => {
    adder.current?.focus();
    onChange([]);
  };
  return (
    <div className="flow-list">
      {entries.length === 0 ? (
        <p>{t(messages.none)}</p>
      ) : (
        <>
          <Heads currencyName={currencyName} />
          <ol aria-label={t(messages.list)}>
            {entries.map((entry, place) => (
              <FlowRow
                key={keys[place]}
                entry={entry}
                place={place + 1}
                match={matches[place]}
                currencyName={currencyName}
                onChange={(next) => onChange(entries.with(place, next))}
                onRemove={(event) => onRemove(place, event)}
              />
            ))}
          </ol>
        </>
      )}
      <div className="flow-tools">
        <button
          type="button"
          ref={adder}
          aria-disabled={isFull}
          onClick={() => {
            if (!isFull) onChange([...entries, blank]);
          }}
        >
          {t(messages.add)}
        </button>
        {!isSorted && (
          <button type="button" onClick={onSort}>
            {t(messages.sort)}
          </button>
        )}
        {entries.length > 0 && (
          <button type="button" className="quiet" onClick={onClear}>
            {t(messages.clear)}
          </button>
        )}
        {isFull && <p className="muted">{t(messages.full, { count: mostFlows })}</p>}
      </div>
    </div>
  );
}
