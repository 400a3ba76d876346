import { useQuery } from '@tanstack/react-query';
import type { Slide } from '../../deck/deck.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import { slideHead } from '../../export/deck/slide-head.ts';
import { svgAddress } from '../../export/svg-address.ts';
import { useReader } from '../reader/reader-context.ts';
import { fittingWidth } from '../stage/fitting-width.ts';
import type { PanelRef } from '../stage/PanelStage.tsx';
import type { Studio } from '../stage/use-studio.ts';

/** What a slide looks like in a list, made once for each state of a panel. */
export interface SlideView {
  /** What stands at its head as long as it has no title of its own. */
  readonly title: string;
  /** The address of its picture; `undefined` for a table. */
  readonly picture: string | undefined;
  /** The first cells of a table. */
  readonly rows: readonly (readonly string[])[];
}

/** The room for a picture, in pixels of its own. */
const pictureBox = { width: 640, height: 360 };
const mostRows = 7;
const mostColumns = 4;
/** How long a view is kept that no list shows. */
const keptMs = 10 * 60_000;

async function drawPicture({ drawing, context }: Exhibit): Promise<string | undefined> {
  if (drawing === undefined) return undefined;
  const { renderSvg } = await import('../../export/render-svg.ts');
  const width = fittingWidth(pictureBox, drawing.height);
  const svg = renderSvg(drawing.buildOption({ ...context, width }), width, drawing.height(width));
  return svgAddress(svg);
}

async function toView(exhibit: Exhibit): Promise<SlideView> {
  const picture = await drawPicture(exhibit);
  const rows = picture === undefined ? exhibit.toTwin().rows.slice(0, mostRows) : [];
  return {
    title: slideHead(undefined, exhibit).title,
    picture,
    rows: rows.map(({ cells }) => cells.slice(0, mostColumns).map(({ text }) => text)),
  };
}

function searchText({ search }: PanelRef): string {
  const entries = Object.entries(search).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(entries).toString();
}

/** The view of a panel's slide, set up unseen after those asked for before; `undefined` until it is there, and for text. It is kept for a while after it was last shown. */
export function useSlideView(
  slide: Slide,
  collect: Studio['collect'],
): { readonly view: SlideView | undefined; readonly problem: string | undefined } {
  const { locale, numbers, theme } = useReader();
  const panel = slide.kind === 'panel' ? slide : undefined;
  const state = panel && [panel.path, panel.panel, searchText(panel)];
  const { data, error } = useQuery({
    queryKey: ['slide-view', locale, numbers, theme.paper, ...(state ?? [])],
    queryFn: async ({ signal }) => {
      if (panel === undefined) throw new Error('no panel');
      return toView(await collect(panel, signal));
    },
    enabled: panel !== undefined,
    gcTime: keptMs,
  });
  return { view: data, problem: error?.message };
}
