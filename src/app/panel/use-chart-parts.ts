import { useMemo } from 'react';
import { narrowWidth } from '../../charts/chart.ts';
import { rowSources, uniqueSources } from '../../charts/parts/unique-sources.ts';
import { memoizeOnce } from '../../core/memoize-once.ts';
import { drawingOf } from '../../export/exhibit.ts';
import { useChartContext } from '../chart-host/ChartHost.tsx';
import type { ChartPanelProps } from './ChartPanel.tsx';
import { figuresState } from './figures-state.ts';
import { useAnnotations } from './use-annotations.ts';
import { useExhibit } from './use-exhibit.ts';

/** The props of a panel whose figures are there. */
export type DrawnPanelProps<Series> = ChartPanelProps<Series> & { readonly series: Series };

/** What a chart and its figures give to whoever lays the panel out, on its page or on a stage. */
export function useChartParts<Series>(props: DrawnPanelProps<Series>) {
  const { definition, title, headline, finding, legend, series, rows, pictureNote } = props;
  const context = useChartContext(narrowWidth);
  const annotations = useAnnotations(definition, series, context);
  const { annotated, events, notes, isComplete } = annotations;
  const { shown } = events;
  const toTwin = useMemo(
    () => memoizeOnce(() => definition.toTable(series, context)),
    [definition, series, context],
  );
  const sources = useMemo(() => {
    const own = definition.sources?.(series) ?? rowSources(toTwin());
    return uniqueSources([...own, ...shown.map((event) => event.source)]);
  }, [definition, series, toTwin, shown]);
  const working = shown.length === 0 ? rows : [...rows, events.rows];
  const toExhibit = useExhibit({
    id: definition.id,
    title,
    findings: [headline, finding],
    legend,
    notes: [pictureNote, ...notes],
    drawing: drawingOf(annotated, series),
    toTwin,
    sources,
    rows: working,
  });
  const overlay = { origin: undefined, error: annotations.error ?? events.rows.error };
  const figures = figuresState({ ...props, rows: isComplete ? rows : [...rows, overlay] });
  return { context, annotations, toTwin, sources, working, figures, toExhibit };
}
