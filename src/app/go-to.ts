/** Brings an element of the page into view and moves the focus to it; does nothing where there is none. */
export function goTo(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

/** Brings the heading of a section to the top of the view, moves the focus to it and gives it back; does nothing where there is none. */
export function goToHeading(selector: string): HTMLElement | undefined {
  const heading = document.querySelector<HTMLElement>(`${selector} :is(h2, h3)`);
  if (heading === null) return undefined;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
  return heading;
}

/** Moves the focus to the drawing of a chart. */
export function focusChart(chartId: string): void {
  document.querySelector<HTMLElement>(`[data-chart=${chartId}]`)?.focus();
}
