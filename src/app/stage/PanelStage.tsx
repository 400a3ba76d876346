import { useQuery } from '@tanstack/react-query';
import {
  Suspense,
  useEffect,
  useId,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { Search } from '../../scenario/migrations.ts';
import { LinkPlaceContext, type LinkPlace } from '../link-place.ts';
import { findPage, loadPage } from '../pages.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { useReader } from '../reader/reader-context.ts';
import { makeOwnLinkStore, type OwnLinkStore } from './own-link-store.ts';
import { ownSearch } from './own-search.ts';
import './stage.css';
import { StageContext, type StagedPanel } from './stage-context.ts';
import { stageMessages as messages } from './stage-messages.ts';

/** A panel of a page, as a link sets it. */
export interface PanelRef {
  /** The page, such as `/runway`. */
  readonly path: string;
  readonly search: Search;
  /** The id of the panel on its page. */
  readonly panel: string;
}

/** A stage for one panel. */
export interface PanelStageProps {
  /** Names the stage among those on screen at one time. */
  readonly id: string;
  readonly panel: PanelRef;
  /** Lays the panel out, again whenever it changes. */
  readonly render: (panel: StagedPanel) => ReactNode;
  /** Where the controls of its page are drawn; they are not shown without. */
  readonly controls?: HTMLElement | undefined;
  /** Called with the settings that the reader has changed on the stage. */
  readonly onChange?: (search: Search) => void;
}

interface Held {
  readonly text: string;
  readonly store: OwnLinkStore;
  /** How many links the stage has shown. */
  readonly count: number;
}

function hold(text: string, count: number): Held {
  const store = makeOwnLinkStore(Object.fromEntries(new URLSearchParams(text)));
  return { text, store, count };
}

/** Whether a link says of the panel what the reader has set on the stage. */
function isSetAlready({ store }: Held, text: string): boolean {
  const sorted = (search: Search): string =>
    JSON.stringify(Object.entries(ownSearch(search)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(store.settled()) === sorted(Object.fromEntries(new URLSearchParams(text)));
}

/** The link of the stage with a name that no other has: made anew when another one is to be shown, so that nothing of the one before is left. */
function useOwnPlace({ id, panel, onChange }: PanelStageProps): LinkPlace {
  const { path } = panel;
  const text = new URLSearchParams(panel.search).toString();
  const own = useId();
  const [held, setHeld] = useState(() => hold(text, 0));
  if (held.text !== text)
    setHeld(isSetAlready(held, text) ? { ...held, text } : hold(text, held.count + 1));
  const { store, count } = held;
  useEffect(() => onChange && store.subscribeCommits(onChange), [store, onChange]);
  const name = `${id} ${own}${count} `;
  return useMemo(() => ({ id: name, path: () => path, store }), [name, path, store]);
}

/** The page of a panel once its code is there, and why it cannot be had. */
function usePage({ path, panel }: PanelRef) {
  const isKnown = findPage(path) !== undefined;
  const { data, error } = useQuery({
    queryKey: ['page', path],
    queryFn: () => loadPage(path),
    enabled: isKnown,
    structuralSharing: false,
  });
  const isMissing = !isKnown || (data !== undefined && !data.panels.includes(panel));
  return { Page: data?.Page, isMissing, error };
}

/** Shows one panel of a page alone, set by a link of its own: its page is there as well, with nothing of it drawn but the panel. What cannot be shown is said in its place. */
export function PanelStage(props: PanelStageProps): ReactElement {
  const { panel, controls, render } = props;
  const { t } = useReader();
  const place = useOwnPlace(props);
  const { Page, isMissing, error } = usePage(panel);
  const problem = isMissing
    ? t(messages.missing, { path: panel.path, panel: panel.panel })
    : error && t(messages.failed, { what: error.message });
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const stage = useMemo(
    () => (target === null ? undefined : { panelId: panel.panel, target, controls, render }),
    [target, panel.panel, controls, render],
  );
  return (
    <>
      <div
        ref={setTarget}
        className="stage-target"
        {...(!problem && { 'data-waiting': t(messages.waiting) })}
      />
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {Page && stage && !problem && (
        <PanelBoundary>
          <div hidden>
            <LinkPlaceContext value={place}>
              <StageContext value={stage}>
                <Suspense>
                  <Page />
                </Suspense>
              </StageContext>
            </LinkPlaceContext>
          </div>
        </PanelBoundary>
      )}
    </>
  );
}
