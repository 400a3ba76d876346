import { useState, type FormEvent, type ReactElement } from 'react';
import { usePagePanels } from '../use-page-panels.ts';
import { SelectBox } from '../controls/SelectBox.tsx';
import { pages } from '../pages.ts';
import { panelName } from '../panel-name.ts';
import { useReader } from '../reader/reader-context.ts';
import { shellMessages } from '../shell/messages.ts';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';

type Path = keyof typeof pages;

const pageNames = {
  '/': shellMessages.overview,
  '/runway': shellMessages.runway,
  '/market': shellMessages.market,
  '/growth': shellMessages.growth,
  '/funding': shellMessages.funding,
} as const satisfies Readonly<Record<Path, unknown>>;

const paths = Object.keys(pages) as readonly Path[];

/** Chooses a panel of a page, which is added as it stands before anything is set. */
export function AddPanel({
  id,
  onAdd,
}: {
  readonly id: string;
  readonly onAdd: (path: string, panel: string) => void;
}): ReactElement {
  const { t } = useReader();
  const [path, setPath] = useState<Path>('/runway');
  const [chosen, setPanel] = useState('');
  const panels = usePagePanels(path) ?? [];
  const panel = panels.includes(chosen) ? chosen : panels[0];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (panel !== undefined) onAdd(path, panel);
  };
  return (
    <form id={id} className="add-panel" onSubmit={submit}>
      <SelectBox
        label={t(messages.page)}
        choices={paths.map((value) => ({ value, label: t(pageNames[value]) }))}
        value={path}
        onChange={setPath}
      />
      <SelectBox
        label={t(messages.panel)}
        choices={panels.map((value) => ({ value, label: panelName(value, t) }))}
        value={panel ?? ''}
        onChange={setPanel}
      />
      <button type="submit">{t(messages.add)}</button>
    </form>
  );
}
