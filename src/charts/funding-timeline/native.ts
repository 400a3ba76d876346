import type { ChartContext } from '../chart.ts';
import type { NativeAxis, NativeChart, NativeSeries, NativeXyPlot } from '../native-chart.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { nativeSpanAxis } from '../parts/native-axes.ts';
import { labelledMarks } from '../parts/labelled-marks.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { atFullWidth, nativeMoneyAxis } from '../parts/native-money.ts';
import { drawnSeries, rowHeight, rowsAxis, untitledAxis } from '../parts/native-rows.ts';
import { frameOf, type TimelineFrame } from './frame.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import { eventSeries, type NativeEvent } from './native-events.ts';
import { drawnCategories, type TimelineEvent, type TimelineSeries } from './series.ts';
import { writeEventName } from './write-event-name.ts';

const mostNames = 10;
const laneRowShare = 0.05;
const leastLane = 0.18;
const mostLane = 0.44;

/** An event whose amount is known. */
type KnownEvent = TimelineEvent & { readonly amountUsd: number };

function isKnown(event: TimelineEvent): event is KnownEvent {
  return event.amountUsd !== undefined;
}

/** The events that are named: those of the article, then the largest, as far as there is room. */
function namedEvents(
  known: readonly KnownEvent[],
  { from, to, scale }: TimelineFrame,
): ReadonlySet<KnownEvent> {
  const isArticle = ({ row }: KnownEvent): number => Number(row.claim_id !== undefined);
  const ordered = known.toSorted(
    (a, b) => isArticle(b) - isArticle(a) || b.amountUsd - a.amountUsd,
  );
  const placeOf = ({ at, amountUsd }: KnownEvent) => ({
    x: (at - from) / (to - from),
    y: scale.toShare(amountUsd),
  });
  return labelledMarks(ordered, placeOf, mostNames);
}

function writeLabel(event: TimelineEvent, { t, ...context }: ChartContext): string {
  return t(messages.nameLine, { ...writeEventName(event, { t, ...context }) });
}

function amountPlot(series: TimelineSeries, x: NativeAxis, context: ChartContext): NativeXyPlot {
  const frame = frameOf(series, atFullWidth(context).width);
  const title = context.t(messages.axis, { scale: series.view.scale });
  const known = series.events.filter(isKnown);
  const named = namedEvents(known, frame);
  const marks = known.map((event) => ({
    event,
    y: event.amountUsd,
    ...(named.has(event) && { label: writeLabel(event, context) }),
  }));
  return {
    kind: 'xy',
    x,
    y: nativeMoneyAxis(frame.scale, title, context),
    series: drawnSeries(eventSeries(marks, context)),
  };
}

/** The marks of the lane: its rows tell the categories, so that a legend need not. */
function laneSeries(
  events: readonly NativeEvent[],
  context: ChartContext,
): readonly NativeSeries[] {
  const { t } = context;
  const [name, note] = [t(messages.lane), t(messages.keyUnseen)];
  return eventSeries(events, context).map((series) => {
    if (series.marker?.shape === 'cross') return series;
    const isHollow = series.marker?.isHollow === true;
    return { ...series, name: isHollow ? t(nativeMessages.noted, { name, note }) : name };
  });
}

/** The events whose amount is not known, in a row a category: they have a date, and no height. */
function lanePlot(
  series: TimelineSeries,
  x: NativeAxis,
  context: ChartContext,
): NativeXyPlot | undefined {
  const events = series.events.filter((event) => !isKnown(event));
  const categories = drawnCategories({ ...series, events });
  if (events.length === 0) return undefined;
  const marks = events.map((event) => {
    const place = categories.indexOf(event.row.category);
    return { event, y: rowHeight(place, categories.length) };
  });
  const names = categories.map((category) => context.t(categoryMessages[category]));
  return {
    kind: 'xy',
    x,
    y: { ...rowsAxis(names), title: context.t(messages.lane) },
    series: drawnSeries(laneSeries(marks, context)),
  };
}

/** The events by date and amount on the axes of the screen, and under them those whose amount is not known, in a row a category. */
export function toNative(series: TimelineSeries, context: ChartContext): NativeChart {
  const { years } = series.view;
  const x = untitledAxis(nativeSpanAxis([years[0], years[1] + 1], context));
  const plot = amountPlot(series, x, context);
  const lane = lanePlot(series, x, context);
  if (lane === undefined) return { plots: [{ plot, heightShare: 1 }] };
  const wished = leastLane + laneRowShare * (lane.y.rowNames?.length ?? 0);
  const heightShare = Math.min(mostLane, wished);
  return {
    plots: [
      { plot, heightShare: 1 - heightShare },
      { plot: lane, heightShare },
    ],
  };
}
