import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { presentMessages as messages } from './present-messages.ts';

const lines = [
  { keys: ['→', '↓', 'Page Down', 'Space', 'Enter'], text: messages.keyNext },
  { keys: ['←', '↑', 'Page Up', 'Backspace', 'Shift Space'], text: messages.keyBack },
  { keys: ['Home', 'End'], text: messages.keyEnds },
  { keys: ['1', '…', '9'], text: messages.keyDigits },
  { keys: ['B', '.'], text: messages.keyBlank },
  { keys: ['R'], text: messages.keyRestart },
  { keys: ['N'], text: messages.keyPresenter },
  { keys: ['F'], text: messages.keyFull },
  { keys: ['Esc'], text: messages.keyLeave },
  { keys: ['?'], text: messages.keyHelp },
];

/** What each key does while slides are presented. */
export function KeyList(): ReactElement {
  const { t } = useReader();
  return (
    <section className="present-keys" aria-label={t(messages.keys)}>
      <dl className="keys">
        {lines.map(({ keys, text }) => (
          <div key={keys[0]}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
