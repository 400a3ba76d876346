import { useId, useState, type ReactElement } from 'react';
import type { FlowEntry } from '../../../scenario/flow-entry.ts';
import { mostFlows } from '../../../scenario/funding-return-settings.ts';
import { useReader } from '../../reader/reader-context.ts';
import { pasteMessages as messages, pasteReasonMessages } from './paste-messages.ts';
import { readPastedFlows, type PastedFlows } from './read-pasted-flows.ts';

type Way = 'added' | 'replaced';

/** What was taken over out of the box, and the text that this left in it. */
interface Taken {
  readonly pasted: PastedFlows;
  readonly way: Way;
  readonly leftText: string;
}

function leftTextOf({ unread, heading }: PastedFlows): string {
  const left = unread.map(({ text }) => text);
  const isHeaded = heading !== undefined && left.length > 0;
  return (isHeaded ? [heading, ...left] : left).join('\n');
}

/** What was read, or what became of it, and each line that was not read with the reason. */
function Reading({
  pasted,
  way = 'read',
}: {
  readonly pasted: PastedFlows;
  readonly way: Way | 'read' | undefined;
}): ReactElement {
  const { t } = useReader();
  const { entries, unread, heading } = pasted;
  return (
    <>
      <p>{t(messages[way], { count: entries.length, left: unread.length })}</p>
      {way === 'read' && heading !== undefined && (
        <p className="muted">{t(messages.heading, { text: heading })}</p>
      )}
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

/** A box for lines of dates and amounts out of a spreadsheet. Lines that cannot be read are told, and stay in the box under their heading when the others are taken over. */
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
  const [taken, setTaken] = useState<Taken>();
  const pasted = readPastedFlows(text, locale, mostFlows);
  const added = readPastedFlows(text, locale, mostFlows - count);
  const take = (read: PastedFlows, way: Way): void => {
    if (read.entries.length === 0) return;
    (way === 'added' ? onAdd : onReplace)(read.entries);
    const leftText = leftTextOf(read);
    setTaken({ pasted: read, way, leftText });
    setText(leftText);
  };
  const told = taken?.leftText === text ? taken : undefined;
  const isTold = told !== undefined || text.trim() !== '';
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
        onChange={({ currentTarget }) => {
          setTaken(undefined);
          setText(currentTarget.value);
        }}
      />
      <div role="status">
        {isTold && <Reading pasted={told?.pasted ?? pasted} way={told?.way} />}
      </div>
      <div className="flow-tools">
        <button
          type="button"
          aria-disabled={added.entries.length === 0}
          onClick={() => take(added, 'added')}
        >
          {t(messages.add)}
        </button>
        <button
          type="button"
          aria-disabled={pasted.entries.length === 0}
          onClick={() => take(pasted, 'replaced')}
        >
          {t(messages.replace)}
        </button>
      </div>
    </details>
  );
}
