import { probabilityBy } from '../../models/run-out.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { describeDate } from '../exhaustion-dates/tracks.ts';
import { labelOf } from '../parts/label.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { writeShare } from '../parts/write-share.ts';
import { dotStacks, type StackedDot } from './dot-stacks.ts';
import { runOutMessages as messages } from './messages.ts';
import { runOutFrame } from './run-out-frame.ts';
import type { PublishedDate, RunOutSeries } from './series.ts';

/** What a dot says: its place among the equally likely years, and its year. */
function describeDot(
  { number, year }: Pick<StackedDot, 'number' | 'year'>,
  total: number,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  return year === undefined
    ? t(messages.dotNever, { number, total })
    : t(messages.dot, { number, total, year: format.year(year) });
}

/** The published date with its study and stock. */
export function describePublished(date: PublishedDate, context: ChartContext): string {
  const study = labelOf(studyMessages, date.study, context);
  const name = context.t(messages.named, { name: study, text: date.label[context.locale] });
  return context.t(messages.named, { name, text: describeDate(date, context) });
}

function dotPoints(series: RunOutSeries, context: ChartContext): readonly ChartPoint[] {
  const { left, right, bottom } = runOutFrame(series, context);
  const [from, to] = series.span;
  const toYear = (x: number): number => from + ((x - left) / (right - left)) * (to - from);
  const { dots } = dotStacks(series, context);
  return dots.map((dot) => ({
    id: `dot-${dot.number}`,
    at: [toYear(dot.x), bottom - dot.y],
    text: describeDot(dot, dots.length, context),
  }));
}

function curvePoints({ runOut, span }: RunOutSeries, context: ChartContext): ChartPoint[] {
  const { t, format } = context;
  const [from, to] = span;
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const year = from + place;
    const share = probabilityBy(runOut, year);
    const words = { year: format.year(year), share: writeShare(share, context) };
    return { id: `by-${year}`, at: [year, share], text: t(messages.curvePoint, words) };
  });
}

function datesTrack(
  { dates }: RunOutSeries,
  toY: (row: number) => number,
  context: ChartContext,
): Track {
  const points = dates.map((date, row) => ({
    id: date.id,
    at: [date.median, toY(row)] as const,
    text: describePublished(date, context),
  }));
  return { id: 'dates', label: context.t(messages.datesTrack), points };
}

/** The stops of the data cursor: the dots from the earliest to the latest, or the curve year by year, and the published dates. */
export function toTracks(series: RunOutSeries, context: ChartContext): readonly Track[] {
  const { t } = context;
  const isDots = series.mode === 'dots';
  const { bottom, dateY } = runOutFrame(series, context);
  const own = isDots
    ? { id: 'dots', label: t(messages.dotsTrack), points: dotPoints(series, context) }
    : { id: 'curve', label: t(messages.curveTrack), points: curvePoints(series, context) };
  const dates = datesTrack(series, (row) => (isDots ? bottom - dateY(row) : 0.5), context);
  return [own, ...(dates.points.length > 0 ? [dates] : [])];
}
