import { useEffect } from 'react';

/** Fields of text, which have an undo of their own, and dialogs, behind which nothing is done. */
const withOwnUndo = [
  'dialog',
  'textarea',
  'input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=button])',
].join();

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(withOwnUndo) !== null;
}

/** Ctrl-Z undoes and Ctrl-Shift-Z does again, outside of fields of text and dialogs. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || altKey || isTyping(target)) return;
      event.preventDefault();
      if (shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
