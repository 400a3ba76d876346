import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext, ChartDefinition, TimeUnit } from '../chart.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { eventLane, eventLaneId, type LanePlot } from './event-lane.ts';
import { laneFrame } from './lane-frame.ts';
import { eventMessages as messages } from './messages.ts';
import { plotMiddle } from './plot-middle.ts';
import type { ChartEvent } from './series.ts';
import { eventTracks } from './tracks.ts';

interface Grid {
  readonly left?: unknown;
  readonly height?: unknown;
  readonly bottom?: unknown;
}

/** A grid of fixed height keeps its place in the higher drawing; one that ends before the foot ends that much before the lane. */
function aboveLane(grid: Grid, laneHeight: number): Grid {
  const { height, bottom } = grid;
  return height === undefined && typeof bottom === 'number'
    ? { ...grid, bottom: bottom + laneHeight }
    : grid;
}

/** Every plot has lines; plots that stand one under the other share the marks at the foot. */
function lanePlots(grids: readonly Grid[]): readonly LanePlot[] {
  return grids.map(({ left }, index) => ({
    index,
    hasMarks: grids.findIndex((other) => other.left === left) === index,
    hasNames: index === 0,
  }));
}

function addLane(
  option: EChartsCoreOption,
  events: readonly ChartEvent[],
  unit: TimeUnit,
  context: ChartContext,
): EChartsCoreOption {
  const { height } = laneFrame(events);
  const grid = option['grid'] as Grid | readonly Grid[];
  const grids = [grid].flat();
  const above = grids.map((each) => aboveLane(each, height));
  const lanes = lanePlots(grids).map((plot) => eventLane(events, unit, plot, context));
  return {
    ...option,
    grid: Array.isArray(grid) ? above : above[0],
    series: [...[option['series'] ?? []].flat(), ...lanes],
  };
}

/** The chart with events under its time axis, as marks, stops of the data cursor, a sentence and sources, but not in its table; the same object where there is no event or no time axis. */
export function withEvents<Series>(
  definition: ChartDefinition<Series>,
  events: readonly ChartEvent[],
): ChartDefinition<Series> {
  const { timeAxis, stillSeries, sources } = definition;
  if (timeAxis === undefined || events.length === 0) return definition;
  return {
    ...definition,
    height: (series, width) => definition.height(series, width) + laneFrame(events).height,
    buildOption: (series, context) =>
      addLane(definition.buildOption(series, context), events, timeAxis, context),
    ...(stillSeries && { stillSeries: [...stillSeries, eventLaneId] }),
    toTracks: (series, context) => [
      ...definition.toTracks(series, context),
      ...eventTracks(
        events,
        timeAxis,
        () => plotMiddle(definition.buildOption(series, context)),
        context,
      ),
    ],
    ...(sources && {
      sources: (series) =>
        uniqueSources([...sources(series), ...events.map(({ source }) => source)]),
    }),
    summarize: (series, context) =>
      joinSentences(
        [
          definition.summarize(series, context),
          context.t(messages.summary, { count: events.length }),
        ],
        context.t,
      ),
  };
}
