import type { ReactElement, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStage } from './stage-context.ts';

/** On the stage of a panel that has nothing to show as it is set: what is said in its place. Elsewhere nothing, as its page says it in a place of its own. */
export function PanelGap({
  id,
  title,
  children,
}: {
  /** The panel that is not there. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement | null {
  const stage = useStage();
  if (stage?.panelId !== id) return null;
  const shown = stage.render({
    id,
    title,
    findings: [],
    legend: undefined,
    picture: undefined,
    heightAt: undefined,
    controls: undefined,
    notice: <p role="status">{children}</p>,
    sources: [],
    isSettled: true,
    toExhibit: undefined,
  });
  return createPortal(shown, stage.target);
}
