import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { shellMessages as messages } from './messages.ts';

const HelpText = lazy(async () => ({ default: (await import('./HelpText.tsx')).HelpText }));

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
  const [isWanted, setWanted] = useState(false);
  const open = useCallback(() => {
    setWanted(true);
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
        <Suspense>{isWanted && <HelpText />}</Suspense>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t(messages.close)}
        </button>
      </dialog>
    </>
  );
}
