import { useMemo } from 'react';
import type { ChartContext, ChartDefinition } from '../../charts/chart.ts';
import type { ChartEvent } from '../../charts/events/series.ts';
import { useAnnotationKit, type AnnotationKit } from './use-annotation-kit.ts';
import { useArrows } from './use-arrows.ts';
import { useEvents, type Events } from './use-events.ts';
import { useMeasuring, type Measuring } from './use-measuring.ts';

/** What a reader lays over a chart: growth arrows and events. */
export interface Annotations<Series> {
  /** The chart with what lies over it; the same object as the chart where nothing does. */
  readonly annotated: ChartDefinition<Series>;
  readonly measuring: Measuring | undefined;
  readonly events: Events;
  /** There once something of it is wanted. */
  readonly kit: AnnotationKit | undefined;
  readonly error: Error | undefined;
  /** Everything that the link lays over the chart is there. */
  readonly isComplete: boolean;
  /** What a picture of the chart says of them. */
  readonly notes: readonly (string | (() => string))[];
}

const noEvents: readonly ChartEvent[] = [];

/** Reads from the link what lies over a chart, and lays it there. */
export function useAnnotations<Series>(
  definition: ChartDefinition<Series>,
  series: Series,
  context: ChartContext,
): Annotations<Series> {
  const arrows = useArrows(definition.id);
  const measuring = useMeasuring(definition, series, arrows, context);
  const choices = useEvents(definition.timeAxis !== undefined);
  const { isWanted, isChoosing, groups } = choices;
  const { rows } = choices.rows;
  const { own } = arrows;
  const { kit, error } = useAnnotationKit(isWanted || isChoosing || own.length > 0);
  const shown = useMemo(
    () => (kit && isWanted && rows ? kit.selectEvents(rows, groups) : noEvents),
    [kit, isWanted, rows, groups],
  );
  const annotated = useMemo(
    () => kit?.withEvents(kit.withArrows(definition, own), shown) ?? definition,
    [kit, definition, own, shown],
  );
  const notes = [
    ...(measuring?.sentences ?? []).map(({ text }) => text),
    ...(kit && shown.length > 0 ? [() => kit.writeEventKey(shown, context)] : []),
  ];
  const isComplete =
    (own.length === 0 || kit !== undefined) &&
    (!isWanted || (kit !== undefined && rows !== undefined));
  return { isComplete, annotated, measuring, events: { ...choices, shown }, kit, error, notes };
}
