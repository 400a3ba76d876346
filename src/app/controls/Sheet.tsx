import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { sheetMessages as messages } from './sheet-messages.ts';
import './sheet.css';

/** What can be set or pressed, of radio buttons the one that is chosen. */
const control =
  'a[href], button:enabled, input:enabled:not([type="radio"]:not(:checked)), select:enabled, textarea:enabled';

/** A dialog over the page, open for as long as it is there: a head, what scrolls, and a foot with the way out. It begins at the first control of what scrolls. */
export function Sheet({
  title,
  lead,
  foot,
  isWide = false,
  onClose,
  children,
}: {
  readonly title: string;
  /** Lines under the title. */
  readonly lead?: ReactNode;
  /** What stands beside the way out. */
  readonly foot?: ReactNode;
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (dialog.current?.open !== false) return;
    dialog.current.showModal();
    body.current?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      data-wide={isWide}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        {lead}
      </header>
      <div ref={body} className="sheet-body">
        {children}
      </div>
      <footer>
        {foot}
        <button type="button" onClick={() => dialog.current?.close()}>
          {t(messages.close)}
        </button>
      </footer>
    </dialog>
  );
}
