import type { KeyboardEvent } from 'react';

/** Runs something when the key is Escape and nothing inside has used it. */
export function onEscape(event: KeyboardEvent, run: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  run();
}
