import { toDecimalYear, toIsoDate } from '../../core/time.ts';
import type { ChartContext, Presented } from '../chart.ts';
import type { NativeChart, NativeSeries } from '../native-chart.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import { nativeSpanAxis } from '../parts/native-axes.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { drawnSeries, rowHeight, rowsAxis } from '../parts/native-rows.ts';
import { nativeSeriesMessages } from '../parts/native-series-messages.ts';
import {
  firmMarker,
  firmName,
  nativeLines,
  uprightSeries,
  withEndLabel,
  type NativeAxes,
} from '../parts/native-series.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { yearsOf, type ExhaustionDate, type ExhaustionDatesSeries } from './series.ts';
import { describeDate } from './tracks.ts';
import { yearRange } from './year-range.ts';

function colorOf({ isClaim }: ExhaustionDate, { theme }: ChartContext): string {
  return isClaim ? theme.baseline : theme.stock;
}

/** What the line of a date is: its interval, or what a study says without one. */
function lineName({ study, intervalLevel }: ExhaustionDate, context: ChartContext): string {
  const { t, format } = context;
  return intervalLevel === undefined
    ? labelOf(studyMessages, study, context)
    : t(nativeSeriesMessages.interval, { level: format.percent(intervalLevel) });
}

/** All years that a date names as a line in its row, dashed for a claim, the date in words behind it; a single year has none. */
function yearsLine(date: ExhaustionDate, y: number, context: ChartContext): NativeSeries {
  const years = yearsOf(date);
  const points = years.length > 1 ? years.map((x) => ({ x, y })) : [];
  return {
    name: lineName(date, context),
    points: withEndLabel(points, describeDate(date, context)),
    color: colorOf(date, context),
    line: date.isClaim ? { ...nativeLines.interval, dash: 'dash' } : nativeLines.interval,
  };
}

/** The medians of a study in one look, a date without a line in words beside it; for a claim without a median its last year. */
function marks(
  study: string,
  isFirm: boolean,
  { dates }: ExhaustionDatesSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const own = dates.filter((date) => date.study === study && date.isFirm === isFirm);
  const [first] = own;
  if (first === undefined) return [];
  const name = firmName(labelOf(studyMessages, study, context), isFirm, context);
  const points = own.flatMap((date) => {
    const years = yearsOf(date);
    const x = date.median ?? years.at(-1);
    if (x === undefined) return [];
    const point = { x, y: rowHeight(dates.indexOf(date), dates.length) };
    return [years.length > 1 ? point : { ...point, label: describeDate(date, context) }];
  });
  const shape = first.isClaim ? 'square' : 'circle';
  return [{ name, points, color: colorOf(first, context), marker: firmMarker(shape, isFirm, 8) }];
}

function todayLine(axes: NativeAxes, { t, format, theme, today }: ChartContext) {
  const name = t(partMessages.today, { date: format.date(toIsoDate(today)) });
  const look = { name, label: name, color: theme.ink, line: nativeLines.reference };
  return uprightSeries(toDecimalYear(today), axes, look);
}

function toNative(series: ExhaustionDatesSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const { dates } = series;
  const studies = [...new Set(dates.map(({ study }) => study))];
  const axes: NativeAxes = {
    x: nativeSpanAxis(yearRange(series, context.today), context),
    y: rowsAxis(dates.map((date) => date.label[context.locale])),
  };
  const drawn = [
    ...todayLine(axes, context),
    ...dates.map((date, row) => yearsLine(date, rowHeight(row, dates.length), context)),
    ...studies.flatMap((study) =>
      [true, false].flatMap((isFirm) => marks(study, isFirm, series, context)),
    ),
  ];
  const plot = { kind: 'xy', ...axes, series: drawnSeries(drawn) } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}

/** The published dates in a room: a row each over the years, with its interval and its median. */
export const presented: Presented<ExhaustionDatesSeries> = { toNative };
