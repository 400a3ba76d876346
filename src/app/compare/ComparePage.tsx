import { useMemo, type ReactElement } from 'react';
import { compareSettings } from '../../scenario/compare-settings.ts';
import { SelectBox } from '../controls/SelectBox.tsx';
import { panelName } from '../panel-name.ts';
import { readLink, type ReadLink } from '../read-link.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useLink } from '../use-link.ts';
import { usePagePanels } from '../use-page-panels.ts';
import { compareMessages as messages } from './compare-messages.ts';
import './compare.css';
import { ComparedView } from './ComparedView.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { LinkForm } from './LinkForm.tsx';
import { LinkReport, type ViewLink } from './LinkReport.tsx';
import { useComparison } from './use-comparison.ts';

function useReadLink(text: string | undefined): ReadLink | undefined {
  const { baseUrl } = useServices();
  return useMemo(
    () => (text === undefined || text === '' ? undefined : readLink(text, baseUrl)),
    [text, baseUrl],
  );
}

function viewOf(link: ReadLink | undefined): ViewLink | undefined {
  return link?.ok === true ? link : undefined;
}

/** The panels in which the views are shown: the chosen one where they are of one page, else those that their links lead to. */
function useShownPanels(viewA: ViewLink | undefined, viewB: ViewLink | undefined, chosen: string) {
  const panels = usePagePanels(viewA?.path);
  const panelsB = usePagePanels(viewB?.path);
  const isChosen = panels?.includes(chosen) === true;
  const isOnePage = viewA?.path === viewB?.path;
  const a = isChosen ? chosen : (viewA?.panel ?? (isOnePage ? viewB?.panel : undefined));
  const panelA = a ?? panels?.[0];
  return { panels, panelA, panelB: isOnePage ? panelA : (viewB?.panel ?? panelsB?.[0]) };
}

/** Two links side by side: both views of one panel, and every setting in which they differ. */
export function ComparePage(): ReactElement {
  const { t } = useReader();
  const { values, change } = useLink(compareSettings);
  const a = useReadLink(values.a);
  const b = useReadLink(values.b);
  const viewA = viewOf(a);
  const viewB = viewOf(b);
  const { comparison, error } = useComparison(viewA, viewB);
  const { panels, panelA, panelB } = useShownPanels(viewA, viewB, values.panel);
  usePageTitle(t(messages.title));
  return (
    <article className="page compare">
      <header className="headline">
        <h1>{t(messages.title)}</h1>
        <p className="lead">{t(messages.lead)}</p>
      </header>
      <LinkForm values={values} onCompare={(links) => change(links)} />
      {a && <LinkReport label={t(messages.linkA)} link={a} />}
      {b && <LinkReport label={t(messages.linkB)} link={b} />}
      {error && (
        <p className="problem" role="alert">
          {t(messages.failed, { what: error.message })}
        </p>
      )}
      {viewA && viewB && viewA.path !== viewB.path && (
        <p role="status">{t(messages.twoPages, { a: viewA.path, b: viewB.path })}</p>
      )}
      {comparison && <DifferenceTable comparison={comparison} />}
      {comparison && panels && panelA !== undefined && (
        <SelectBox
          label={t(messages.panel)}
          choices={panels.map((value) => ({ value, label: panelName(value, t) }))}
          value={panelA}
          onChange={(next) => change({ panel: next })}
        />
      )}
      <div className="compared-views">
        {viewA && (
          <ComparedView id="compare-a" label={t(messages.viewA)} view={viewA} panel={panelA} />
        )}
        {viewB && (
          <ComparedView id="compare-b" label={t(messages.viewB)} view={viewB} panel={panelB} />
        )}
      </div>
    </article>
  );
}
