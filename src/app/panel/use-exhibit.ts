import type { SourceRef, TableTwin } from '../../charts/chart.ts';
import { joinSentences } from '../../charts/parts/join-sentences.ts';
import type { Drawing, Exhibit } from '../../export/exhibit.ts';
import { exportWidth } from '../../export/export-width.ts';
import { useChartContext } from '../chart-host/ChartHost.tsx';
import type { Rows } from '../engine/use-rows.ts';
import { useLinkPlace } from '../link-place.ts';
import { findPage } from '../pages.ts';
import { useServices } from '../services-context.ts';
import { useShareLink } from '../use-link.ts';

/** A text, or how to write it where that is slow. */
type Written = string | (() => string) | undefined;

/** What a panel knows of itself. */
export interface ExhibitParts {
  readonly id: string;
  readonly title: string;
  /** What the figures say, in sentences; the same one is said once. */
  readonly findings: readonly Written[];
  readonly legend: string | undefined;
  /** What else the figures say; nothing is written before it is asked for. */
  readonly notes: readonly Written[];
  readonly drawing: Drawing | undefined;
  readonly toTwin: () => TableTwin;
  readonly sources: readonly SourceRef[];
  readonly rows: readonly Rows<unknown>[];
}

function writeAll(texts: readonly Written[]): readonly string[] {
  const written = texts.map((text) => (typeof text === 'function' ? text() : (text ?? '')));
  return [...new Set(written)].filter((text) => text !== '');
}

/** Whether a link to a page leads to a panel without naming it. */
async function isLinkedAnyway(path: string, id: string): Promise<boolean> {
  const page = await findPage(path)?.();
  return page === undefined || page.panels[0] === id;
}

/** Makes the exhibit of a panel: what it shows, with the settings of its link in words, all of the time when it is asked for. */
export function useExhibit({
  rows,
  findings,
  notes,
  ...parts
}: ExhibitParts): () => Promise<Exhibit> {
  const { path, store } = useLinkPlace();
  const context = useChartContext(exportWidth);
  const { dataVersion } = useServices();
  const shareLink = useShareLink();
  return async () => {
    const [page, search] = [path(), store.search()];
    const [pageLink, panelLink] = [shareLink(), shareLink(parts.id)];
    const sentences = writeAll(findings);
    const shown = {
      ...parts,
      findings: sentences,
      finding: joinSentences(sentences, context.t) || undefined,
      notes: writeAll(notes),
      askedRows: rows.map(({ query, parameters, table }) => ({ query, parameters, table })),
      dataVersion,
      context,
    };
    const known = rows.flatMap((one) => one.rows ?? []);
    const { shownSettings } = await import('../settings-text/shown-settings.ts');
    return {
      ...shown,
      settings: await shownSettings(page, search, parts.id, context, known),
      link: (await isLinkedAnyway(page, parts.id)) ? pageLink : panelLink,
    };
  };
}
