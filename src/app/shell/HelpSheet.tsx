import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import type { Message } from '../../i18n/message.ts';
import { useReader } from '../reader/reader-context.ts';
import { shellMessages as messages } from './messages.ts';

const keys: readonly { readonly keys: readonly string[]; readonly does: Message }[] = [
  { keys: ['?'], does: messages.keyHelp },
  { keys: ['Esc'], does: messages.keyEscape },
  { keys: ['←', '→', '↑', '↓'], does: messages.keyArrows },
  { keys: ['Home', 'End', 'PageUp', 'PageDown'], does: messages.keyEnds },
  { keys: ['Ctrl'], does: messages.keyZoom },
];

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea, select'))
  );
}

/** Opens the sheet when `?` is pressed, unless the reader is typing. */
function useHelpKey(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isTyping(event.target)) open();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [open]);
}

/** A button and the key `?`, which open a sheet about keys, marks and links. */
export function HelpSheet(): ReactElement {
  const { t } = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useCallback(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useHelpKey(open);
  return (
    <>
      <button type="button" onClick={open} aria-haspopup="dialog" aria-keyshortcuts="?">
        {t(messages.help)}
      </button>
      <dialog ref={dialog} className="help-sheet" aria-labelledby="help-title">
        <h2 id="help-title">{t(messages.helpTitle)}</h2>
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
        <button type="button" onClick={() => dialog.current?.close()}>
          {t(messages.close)}
        </button>
      </dialog>
    </>
  );
}
