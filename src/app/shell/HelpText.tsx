import type { ReactElement } from 'react';
import type { Message } from '../../i18n/message.ts';
import { useReader } from '../reader/reader-context.ts';
import { helpMessages as messages } from './help-messages.ts';

const keys: readonly { readonly keys: readonly string[]; readonly does: Message }[] = [
  { keys: ['?'], does: messages.keyHelp },
  { keys: ['Esc'], does: messages.keyEscape },
  { keys: ['←', '→', '↑', '↓'], does: messages.keyArrows },
  { keys: ['Home', 'End', 'PageUp', 'PageDown'], does: messages.keyEnds },
  { keys: ['Ctrl'], does: messages.keyZoom },
];

/** What the help sheet says about keys, marks and links. */
export function HelpText(): ReactElement {
  const { t } = useReader();
  return (
    <>
      <h3>{t(messages.helpKeys)}</h3>
      <dl className="keys">
        {keys.map(({ keys: names, does }) => (
          <div key={names.join()}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t(messages.helpMarks)}</h3>
      <p>{t(messages.markFilled)}</p>
      <p>{t(messages.markDashed)}</p>
      <h3>{t(messages.helpLink)}</h3>
      <p>{t(messages.linkIsView)}</p>
    </>
  );
}
