import { useCallback, useEffect, type ReactElement } from 'react';
import type { Exhibit } from '../../export/exhibit.ts';
import { useReader } from '../reader/reader-context.ts';
import { PanelStage, type PanelRef } from './PanelStage.tsx';
import type { StagedPanel } from './stage-context.ts';
import { stageMessages as messages } from './stage-messages.ts';

/** A panel that is set up in the studio, and who waits for it. */
export interface Sitting {
  readonly number: number;
  readonly panel: PanelRef;
  readonly onExhibit: (exhibit: Promise<Exhibit>) => void;
  readonly onProblem: (message: string) => void;
}

function Sitter({ panel, sitting }: { readonly panel: StagedPanel; readonly sitting: Sitting }) {
  const { t } = useReader();
  const { isSettled, title, toExhibit } = panel;
  useEffect(() => {
    if (!isSettled) return;
    if (toExhibit) sitting.onExhibit(toExhibit());
    else sitting.onProblem(t(messages.nothing, { title }));
  });
  return null;
}

function Room({ id, sitting }: { readonly id: string; readonly sitting: Sitting }): ReactElement {
  const render = useCallback(
    (panel: StagedPanel) => <Sitter panel={panel} sitting={sitting} />,
    [sitting],
  );
  return <PanelStage id={id} panel={sitting.panel} render={render} onProblem={sitting.onProblem} />;
}

/** Where panels are set up unseen, one at a time. */
export function StudioRoom({
  id,
  sitting,
}: {
  readonly id: string;
  readonly sitting: Sitting | undefined;
}): ReactElement {
  return (
    <div className="studio" aria-hidden="true" inert>
      {sitting && <Room key={sitting.number} id={id} sitting={sitting} />}
    </div>
  );
}
