import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { sheetMessages as messages } from './sheet-messages.ts';
import './sheet.css';

/** A dialog over the page, open for as long as it is there: a head, what scrolls, and a foot with the way out. */
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
  const titleId = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
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
      <div className="sheet-body">{children}</div>
      <footer>
        {foot}
        <button type="button" onClick={() => dialog.current?.close()}>
          {t(messages.close)}
        </button>
      </footer>
    </dialog>
  );
}
