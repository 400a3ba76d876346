import { useMemo, type ReactElement } from 'react';
import { compareSettings } from '../../scenario/compare-settings.ts';
import { linkVersionSettings } from '../../scenario/link-version-settings.ts';
import { decodeLink } from '../../scenario/url-codec.ts';
import { SelectBox } from '../controls/SelectBox.tsx';
import { DataChanges } from '../data-version/DataChanges.tsx';
import { PanelAlone } from '../embed/PanelAlone.tsx';
import { panelName } from '../panel-name.ts';
import { readLink, writeLinkProblem, type ReadLink } from '../read-link.ts';
import { linkNoticeMessages } from '../read-link-messages.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { ownSearch } from '../stage/own-search.ts';
import { useLink } from '../use-link.ts';
import { compareMessages as messages } from './compare-messages.ts';
import './compare.css';
import { DifferenceTable } from './DifferenceTable.tsx';
import { LinkForm } from './LinkForm.tsx';
import { useComparison } from './use-comparison.ts';
import { usePagePanels } from './use-page-panels.ts';

type View = Extract<ReadLink, { readonly ok: true }>;

function useReadLink(text: string | undefined): ReadLink | undefined {
  const { baseUrl } = useServices();
  return useMemo(
    () => (text === undefined || text === '' ? undefined : readLink(text, baseUrl)),
    [text, baseUrl],
  );
}

/** What must be said of one of the links: that it is none, where it was made, what of it was not understood, and with which data. */
function LinkReport({
  label,
  link,
  unread,
}: {
  readonly label: string;
  readonly link: ReadLink;
  readonly unread: readonly string[];
}): ReactElement {
  const { t } = useReader();
  if (!link.ok) {
    return (
      <p className="problem" role="alert">
        {label}: {writeLinkProblem(link.problem, t)}
      </p>
    );
  }
  const { dataVersion } = decodeLink(linkVersionSettings, link.search).values;
  return (
    <>
      {link.host !== undefined && (
        <p>
          {label}: {t(linkNoticeMessages.elsewhere, { host: link.host })}
        </p>
      )}
      {unread.length > 0 && (
        <p role="status">
          {label}: {t(messages.unread, { list: unread.join(', ') })}
        </p>
      )}
      {dataVersion !== undefined && <DataChanges version={dataVersion} />}
    </>
  );
}

function unreadOf(problems: readonly { readonly where: string; readonly value: string }[] = []) {
  return problems.slice(0, 5).map(({ where, value }) => `${where}=${value}`.slice(0, 40));
}

/** One of the views, with a choice of panel where it has its own. */
function Side({
  id,
  label,
  view,
  panel,
}: {
  readonly id: string;
  readonly label: string;
  readonly view: View;
  readonly panel: string | undefined;
}): ReactElement {
  const shown = useMemo(
    () =>
      panel === undefined ? undefined : { path: view.path, search: ownSearch(view.search), panel },
    [view, panel],
  );
  return (
    <section className="compared-view" aria-label={label}>
      <p className="compared-label">{label}</p>
      {shown && <PanelAlone id={id} panel={shown} level="h2" />}
    </section>
  );
}

/** Two links side by side: both views of one panel, and every setting in which they differ. */
export function ComparePage(): ReactElement {
  const { t } = useReader();
  const { values, change } = useLink(compareSettings);
  const a = useReadLink(values.a);
  const b = useReadLink(values.b);
  const [viewA, viewB] = [a, b].map((link) => (link?.ok === true ? link : undefined));
  const { comparison, error } = useComparison(viewA, viewB);
  const panels = usePagePanels(viewA?.path);
  const panelsB = usePagePanels(viewB?.path);
  const isChosen = panels?.includes(values.panel) === true;
  const panel = isChosen ? values.panel : (viewA?.panel ?? viewB?.panel ?? panels?.[0]);
  const panelB = viewA?.path === viewB?.path ? panel : (viewB?.panel ?? panelsB?.[0]);
  usePageTitle(t(messages.title));
  return (
    <article className="page compare">
      <header className="headline">
        <h1>{t(messages.title)}</h1>
        <p className="lead">{t(messages.lead)}</p>
      </header>
      <LinkForm
        key={`${values.a ?? ''} ${values.b ?? ''}`}
        values={values}
        onCompare={(links) => change(links)}
      />
      {a && (
        <LinkReport label={t(messages.linkA)} link={a} unread={unreadOf(comparison?.problems.a)} />
      )}
      {b && (
        <LinkReport label={t(messages.linkB)} link={b} unread={unreadOf(comparison?.problems.b)} />
      )}
      {error && (
        <p className="problem" role="alert">
          {t(messages.failed, { what: error.message })}
        </p>
      )}
      {viewA && viewB && viewA.path !== viewB.path && (
        <p role="status">{t(messages.twoPages, { a: viewA.path, b: viewB.path })}</p>
      )}
      {comparison && <DifferenceTable comparison={comparison} />}
      {comparison && panels && panel !== undefined && (
        <SelectBox
          label={t(messages.panel)}
          choices={panels.map((value) => ({ value, label: panelName(value, t) }))}
          value={panel}
          onChange={(next) => change({ panel: next })}
        />
      )}
      <div className="compared-views">
        {viewA && <Side id="compare-a" label={t(messages.viewA)} view={viewA} panel={panel} />}
        {viewB && <Side id="compare-b" label={t(messages.viewB)} view={viewB} panel={panelB} />}
      </div>
    </article>
  );
}
