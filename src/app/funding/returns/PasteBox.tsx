import { useId, useState, type ReactElement } from 'react';
import type { FlowEntry } from '../../../scenario/flow-entry.ts';
import { mostFlows } from '../../../scenario/funding-return-settings.ts';
import { useReader } from '../../reader/reader-context.ts';
import { pasteMessages as messages, pasteReasonMessages } from './paste-messages.ts';
import { readPastedFlows, type PastedFlows } from './read-pasted-flows.ts';

/** What was read, and each line that was not with the reason. */
function Reading({ pasted }: { readonly pasted: PastedFlows }): ReactElement {
  const { t } = useReader();
  const { entries, unread, heading } = pasted;
  return (
    <>
      <p>{t(messages.read, { count: entries.length })}</p>
      {heading !== undefined && <p className="muted">{t(messages.heading, { text: heading })}</p>}
      {unread.length > 0 && (
        <ul>
          {unread.map(({ line, text, reason }) => (
            <li key={line}>{t(pasteReasonMessages[reason], { line, text })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A box for lines of dates and amounts out of a spreadsheet. Lines that cannot be read are told, and stay in the box when the others are taken over. */
export function PasteBox({
  count,
  onAdd,
  onReplace,
}: {
  /** Lines that stand in the list. */
  readonly count: number;
  readonly onAdd: (entries: readonly FlowEntry[]) => void;
  readonly onReplace: (entries: readonly FlowEntry[]) => void;
}): ReactElement {
  const { t, locale } = useReader();
  const id = useId();
  const [text, setText] = useState('');
  const pasted = readPastedFlows(text, locale, mostFlows);
  const added = readPastedFlows(text, locale, mostFlows - count);
  const take = ({ entries, unread }: PastedFlows, hand: typeof onAdd): void => {
    if (entries.length === 0) return;
    hand(entries);
    setText(unread.map((line) => line.text).join('\n'));
  };
  const isEmpty = text.trim() === '';
  return (
    <details className="paste-box">
      <summary>{t(messages.open)}</summary>
      <label htmlFor={id}>{t(messages.label)}</label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        placeholder={'2024-01-31\t-1,000\n2025-05-14\t1,500'}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div role="status">{!isEmpty && <Reading pasted={pasted} />}</div>
      <div className="flow-tools">
        <button
          type="button"
          disabled={added.entries.length === 0}
          onClick={() => take(added, onAdd)}
        >
          {t(messages.add)}
        </button>
        <button
          type="button"
          disabled={pasted.entries.length === 0}
          onClick={() => take(pasted, onReplace)}
        >
          {t(messages.replace)}
        </button>
      </div>
    </details>
  );
}
