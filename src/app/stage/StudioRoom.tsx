import { useCallback, useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import type { Exhibit } from '../../export/exhibit.ts';
import { useReader } from '../reader/reader-context.ts';
import { PanelStage, type PanelRef } from './PanelStage.tsx';
import type { StagedPanel } from './stage-context.ts';
import { stageMessages as messages } from './stage-messages.ts';

const msAtMost = 60_000;

/** Problems of the stage and on it; those elsewhere on the unseen page do not matter. */
const problems = ':scope > .problem, :scope > .stage-target .problem';

/** A panel that is set up in the studio, and who waits for it. */
export interface Sitting {
  readonly number: number;
  readonly panel: PanelRef;
  /** Called with how to make the exhibit, once everything that the panel shows answers its link. */
  readonly onSettled: (toExhibit: () => Promise<Exhibit>) => void;
  readonly onProblem: (message: string) => void;
}

/** What is told as a problem, in the reader's language, without the buttons beside it. */
function problemIn(room: HTMLElement): string | undefined {
  const parts = [...(room.querySelector(problems)?.childNodes ?? [])];
  const told = parts.filter((part) => !(part instanceof HTMLButtonElement));
  return told.map(({ textContent }) => textContent).join(' ') || undefined;
}

/** Tells a problem as soon as one stands in the room: that the panel stopped, or that its figures cannot be had, which waiting does not mend. */
function useProblem(room: HTMLElement | null, onProblem: (message: string) => void): void {
  useEffect(() => {
    if (room === null) return undefined;
    const look = (): void => {
      const problem = problemIn(room);
      if (problem !== undefined) onProblem(problem);
    };
    const observer = new MutationObserver(look);
    observer.observe(room, { childList: true, subtree: true, characterData: true });
    look();
    return () => observer.disconnect();
  }, [room, onProblem]);
}

/** Waits for the panel, and has its notice in the room meanwhile. */
function Sitter({ panel, sitting }: { readonly panel: StagedPanel; readonly sitting: Sitting }) {
  const { t } = useReader();
  const { isSettled, title, toExhibit } = panel;
  useEffect(() => {
    if (isSettled && toExhibit) sitting.onSettled(toExhibit);
    else if (isSettled) sitting.onProblem(t(messages.nothing, { title }));
  });
  return <>{!isSettled && panel.notice}</>;
}

function Room({ id, sitting }: { readonly id: string; readonly sitting: Sitting }): ReactElement {
  const { t } = useReader();
  const [room, setRoom] = useState<HTMLElement | null>(null);
  useProblem(room, sitting.onProblem);
  const onLate = useEffectEvent(() =>
    sitting.onProblem(t(messages.late, { panel: sitting.panel.panel })),
  );
  useEffect(() => {
    const timer = setTimeout(() => onLate(), msAtMost);
    return () => clearTimeout(timer);
  }, []);
  const render = useCallback(
    (panel: StagedPanel) => <Sitter panel={panel} sitting={sitting} />,
    [sitting],
  );
  return (
    <div ref={setRoom}>
      <PanelStage id={id} panel={sitting.panel} render={render} />
    </div>
  );
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
