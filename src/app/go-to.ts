/** Brings an element of the page into view and moves the focus to it; does nothing where there is none. */
export function goTo(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
