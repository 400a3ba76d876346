import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { ShownSetting } from '../../export/exhibit.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { shownSettings } from '../settings-text/shown-settings.ts';
import { PanelStage, type PanelRef } from '../stage/PanelStage.tsx';
import type { StagedPanel } from '../stage/stage-context.ts';
import { embedMessages as messages } from './embed-messages.ts';
import './embed.css';

/** What the link of a panel sets, in words; `undefined` until they are there. */
function useShownSettings({ path, search, panel }: PanelRef): readonly ShownSetting[] | undefined {
  const reader = useReader();
  const [shown, setShown] = useState<readonly ShownSetting[]>();
  useEffect(() => {
    let isWanted = true;
    const find = async (): Promise<void> => {
      const found = await shownSettings(path, search, panel, reader).catch(() => []);
      if (isWanted) setShown(found);
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [path, search, panel, reader]);
  return shown;
}

function SettingsLine({ panel }: { readonly panel: PanelRef }): ReactElement | null {
  const { t } = useReader();
  const shown = useShownSettings(panel);
  if (shown === undefined) return null;
  const parts = shown.map(({ label, text }) => t(messages.setting, { label, text }));
  return (
    <p>
      {t(messages.settings, {
        text: parts.length === 0 ? t(messages.nothingSet) : parts.join('; '),
      })}
    </p>
  );
}

/** One panel as a link sets it, without its page: title, finding, picture, what was set, sources. */
export function PanelAlone({
  id,
  panel,
  level: Heading = 'h1',
}: {
  /** Names the stage among those on screen. */
  readonly id: string;
  readonly panel: PanelRef;
  readonly level?: 'h1' | 'h2';
}): ReactElement {
  const { t } = useReader();
  const { dataVersion } = useServices();
  const render = useCallback(
    (shown: StagedPanel) => (
      <article className="panel-alone" data-panel={shown.id} data-settled={shown.isSettled}>
        <Heading className="panel-alone-title">{shown.title}</Heading>
        {shown.findings.map((finding) => (
          <p key={finding} className="finding">
            {finding}
          </p>
        ))}
        {shown.picture}
        {shown.legend !== undefined && <p className="legend">{shown.legend}</p>}
        {shown.notice}
        <footer>
          <SettingsLine panel={panel} />
          <SourceLine sources={shown.sources} />
          <p>{t(messages.dataVersion, { version: dataVersion })}</p>
        </footer>
      </article>
    ),
    [Heading, panel, dataVersion, t],
  );
  return <PanelStage id={id} panel={panel} render={render} />;
}
