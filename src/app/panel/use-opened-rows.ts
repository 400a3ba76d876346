import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { onEscape } from './on-escape.ts';

/** What rows need that a chart opened under it: a heading that takes the focus, and a way back by Escape. */
interface OpenedRows {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Brings the focus to the heading of rows each time the reader chooses them (each choice is a new object, `undefined` for other rows and for those that a link opened), and closes them on Escape. */
export function useOpenedRows(choice: object | undefined, onClose: () => void): OpenedRows {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (choice !== undefined) heading.current?.focus();
  }, [choice]);
  return { heading, onKeyDown: (event) => onEscape(event, onClose) };
}
