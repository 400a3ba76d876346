import { useEffect } from 'react';
import { useStage } from '../stage/stage-context.ts';

/** Names the page in the title of the window; a page on a stage leaves it as it is. */
export function usePageTitle(title: string): void {
  const isStaged = useStage() !== undefined;
  useEffect(() => {
    if (!isStaged) document.title = `${title} · Datawall`;
  }, [title, isStaged]);
}
