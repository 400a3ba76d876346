import type { SourceRef, TableTwin } from '../../charts/chart.ts';
import { joinSentences } from '../../charts/parts/join-sentences.ts';
import type { Drawing, Exhibit } from '../../export/exhibit.ts';
import { useChartContext } from '../chart-host/ChartHost.tsx';
import type { Rows } from '../engine/use-rows.ts';
import { useLinkPlace } from '../link-place.ts';
import { findPage } from '../pages.ts';
import { useServices } from '../services-context.ts';
import { useShareLink } from '../use-link.ts';

/** Width of a picture that leaves the page, without its margins, in CSS pixels. */
const exportWidth = 1200;

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

/** The panel that a link must name to lead to it: none for the first of its page. */
async function linkedPanelOf(path: string, id: string): Promise<string | undefined> {
  const page = await findPage(path)?.();
  return page === undefined || page.panels[0] === id ? undefined : id;
}

/** Makes the exhibit of a panel: what it shows, with the settings of its link in words. */
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
    const { shownSettings } = await import('../settings-text/shown-settings.ts');
    return {
      ...parts,
      finding: joinSentences(writeAll(findings), context.t) || undefined,
      notes: writeAll(notes),
      askedRows: rows.map(({ query, parameters, table }) => ({ query, parameters, table })),
      settings: await shownSettings(path(), store.search(), parts.id, context),
      link: shareLink(await linkedPanelOf(path(), parts.id)),
      dataVersion,
      context,
    };
  };
}
