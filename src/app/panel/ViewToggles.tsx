import type { ReactElement } from 'react';
import type { PanelView } from '../../scenario/panel-views.ts';
import { useReader } from '../reader/reader-context.ts';
import { panelMessages as messages } from './messages.ts';

/** Opens the table or the working under a chart, one at a time. */
export function ViewToggles({
  names = ['table', 'working'],
  view,
  onChange,
}: {
  readonly names?: readonly Exclude<PanelView, 'closed'>[];
  readonly view: PanelView;
  readonly onChange: (view: PanelView) => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-expanded={view === name}
          onClick={() => onChange(view === name ? 'closed' : name)}
        >
          {t(messages[name])}
        </button>
      ))}
    </>
  );
}
