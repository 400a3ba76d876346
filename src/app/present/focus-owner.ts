const fields =
  'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=slider], [role=listbox], [role=textbox]';
const buttons = 'button, a[href], summary, [role=button]';
const charts = '[role=application]';

/** What a key press or a click already means where it happens. */
export type FocusOwner = 'field' | 'chart' | 'button';

/** What owns an element: a field that is typed in, moved or chosen from, a chart with its data cursor, or something that is pressed; `undefined` for the slide itself. */
export function focusOwner(target: EventTarget | null): FocusOwner | undefined {
  if (!(target instanceof Element)) return undefined;
  if (target.closest(fields)) return 'field';
  if (target.closest(charts)) return 'chart';
  return target.closest(buttons) ? 'button' : undefined;
}
