import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeAxis, NativeChart, NativeSeries, NativeXyPlot } from '../native-chart.ts';
import { nativeSpanAxis } from '../parts/native-axes.ts';
import { atFullWidth, nativeMoneyAxis } from '../parts/native-money.ts';
import { nativeOutline } from '../parts/native-outline.ts';
import { drawnSeries, rowHeight, rowsAxis, untitledAxis } from '../parts/native-rows.ts';
import { firmMarker } from '../parts/native-series.ts';
import { frameOf, type StepsFrame } from './frame.ts';
import { lookOf } from './look.ts';
import { stepEventMessages, valuationStepsMessages as messages } from './messages.ts';
import {
  outcomeMark,
  placeOn,
  raiseMarks,
  stepLines,
  valueMarks,
  type NativeCompany,
} from './native-steps.ts';
import { lacking, type CompanySteps, type StepsSeries } from './series.ts';

const laneHead = 0.2;
const laneRowShare = 0.05;
const mostLane = 0.44;

function timeAxis({ axis }: StepsSeries, frame: StepsFrame, context: ChartContext): NativeAxis {
  const { from, to } = frame;
  if (axis === 'date') {
    const [first, last] = [toDecimalYear(from), toDecimalYear(to)];
    return untitledAxis(nativeSpanAxis([Math.floor(first + 0.5), Math.ceil(last)], context));
  }
  const step = [6, 12, 24, 48].find((months) => to / months <= 12) ?? 96;
  return {
    title: context.t(messages.months),
    min: from < -0.04 * to ? Math.floor(from / step) * step : 0,
    max: Math.ceil(to / step) * step,
    scale: 'linear',
    step,
    numberFormat: '0',
  };
}

/** Where the steps of a company end: at the outcome of one that was acquired, else at the end of the axis on screen. */
function endOf({ outcome }: CompanySteps, series: StepsSeries, frame: StepsFrame): number {
  return placeOn(series, outcome?.kind === 'acquired' ? outcome.event.at : frame.to);
}

/** The rounds that lack a figure, in a row a company: filled where only the amount raised is not known. */
function laneSeries(
  companies: readonly NativeCompany[],
  series: StepsSeries,
  { t, theme }: ChartContext,
): readonly NativeSeries[] {
  const rows = companies.map((one, place) => ({ ...one, y: rowHeight(place, companies.length) }));
  return [true, false].flatMap((hasValue) =>
    rows.map(({ company, y }) => {
      const { color, shape } = lookOf(series, company, theme);
      return {
        name: t(hasValue ? stepEventMessages.noRaise : stepEventMessages.noValue),
        color,
        marker: firmMarker(nativeOutline(shape), hasValue, 8),
        points: lacking(company)
          .filter(({ value }) => (value !== undefined) === hasValue)
          .map(({ at }) => ({ x: placeOn(series, at), y })),
      };
    }),
  );
}

function lanePlot(
  companies: readonly NativeCompany[],
  x: NativeAxis,
  series: StepsSeries,
  context: ChartContext,
): NativeXyPlot | undefined {
  const marks = drawnSeries(laneSeries(companies, series, context));
  if (marks.length === 0) return undefined;
  const names = companies.map(({ company }) => company.name);
  return { kind: 'xy', x, y: rowsAxis(names), series: marks };
}

/** Raises and valuations on the logarithmic axis of the screen, and under them the rounds that lack a figure. */
export function toNative(series: StepsSeries, context: ChartContext): NativeChart {
  const frame = frameOf(series, atFullWidth(context));
  const x = timeAxis(series, frame, context);
  const companies = series.companies.map((company) => ({
    company,
    mark: lookOf(series, company, context.theme),
    end: endOf(company, series, frame),
  }));
  const drawn = companies.flatMap((company) => [
    ...stepLines(company, series, context),
    ...raiseMarks(company, series, context),
    ...valueMarks(company, series, context),
    ...outcomeMark(company, series, context),
  ]);
  const { min, max } = frame;
  const y = nativeMoneyAxis({ kind: 'log', min, max }, context.t(messages.axis), context);
  const plot: NativeXyPlot = { kind: 'xy', x, y, series: drawnSeries(drawn) };
  const lane = lanePlot(companies, x, series, context);
  if (lane === undefined) return { plots: [{ plot, heightShare: 1 }] };
  const heightShare = Math.min(mostLane, laneHead + laneRowShare * companies.length);
  return {
    plots: [
      { plot, heightShare: 1 - heightShare },
      { plot: lane, heightShare },
    ],
  };
}
