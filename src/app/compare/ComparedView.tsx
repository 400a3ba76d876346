import { useMemo, type ReactElement } from 'react';
import { PanelAlone } from '../embed/PanelAlone.tsx';
import { ownSearch } from '../stage/own-search.ts';
import type { ViewLink } from './LinkReport.tsx';

/** One of the views under comparison: a panel of its page, as its link sets it. */
export function ComparedView({
  id,
  label,
  view: { path, search },
  panel,
}: {
  /** Names the view among those on screen. */
  readonly id: string;
  readonly label: string;
  readonly view: ViewLink;
  /** `undefined` until it is known which panels the page has. */
  readonly panel: string | undefined;
}): ReactElement {
  const shown = useMemo(
    () => panel && { path, search: ownSearch(search), panel },
    [path, search, panel],
  );
  return (
    <section className="compared-view" aria-label={label}>
      <p className="compared-label">{label}</p>
      {shown && <PanelAlone id={id} panel={shown} level="h2" />}
    </section>
  );
}
