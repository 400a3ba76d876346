import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeAxis, NativeChart, NativeSeries } from '../native-chart.ts';
import { roundMoneyAxis, nativeYearAxis } from '../parts/native-axes.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { drawnSeries, paleColor, rowHeight, rowsAxis } from '../parts/native-rows.ts';
import { nativeSeriesMessages } from '../parts/native-series-messages.ts';
import { firmMarker, uprightSeries, type NativeAxes } from '../parts/native-series.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { frameOf } from './frame.ts';
import { tornadoMessages as messages } from './messages.ts';
import { drawnBars, openPlace, type TornadoBar, type TornadoSeries } from './series.ts';

const sides = ['low', 'high'] as const;
const barWidth = 5;
/** How opaque the bars are behind the marks at their ends. */
const barOpacity = 0.4;

/** The axis of the outcome, years or money, over what the chart shows. */
function outcomeAxis(series: TornadoSeries, context: ChartContext): NativeAxis {
  const { outcome } = series;
  const { range } = frameOf(series, context);
  return outcome.kind === 'year'
    ? nativeYearAxis(range, context)
    : roundMoneyAxis(outcome.units(context).median, range, context);
}

/** A bar from end to end over the median, as far as its ends are known. */
function barLine(
  { low, high }: TornadoBar,
  y: number,
  { median, outcome }: TornadoSeries,
  { t, format, theme }: ChartContext,
): NativeSeries {
  const known = [low.median, median, high.median].filter((one) => one !== undefined);
  return {
    name: format.range(t(messages.low), t(messages.high)),
    points: known.map((x) => ({ x, y })),
    color: paleColor(theme[outcome.color], theme.paper, barOpacity),
    line: { width: barWidth, dash: 'solid' },
  };
}

/** The low or the high ends of all bars, hollow or filled, as on screen they are hatched or filled. */
function endMarks(
  side: (typeof sides)[number],
  series: TornadoSeries,
  context: ChartContext,
): NativeSeries {
  const { outcome } = series;
  const bars = drawnBars(series);
  return {
    name: context.t(messages[side]),
    points: bars.flatMap(({ [side]: { median } }, row) => {
      if (median === undefined) return [];
      return [{ x: median, y: rowHeight(row, bars.length) }];
    }),
    color: context.theme[outcome.color],
    marker: firmMarker('square', side === 'high', 9),
  };
}

/** The ends beyond what the model looks at: a triangle where the chart has its arrow, under that name, so that its place is no figure. */
function openMarks(series: TornadoSeries, context: ChartContext): NativeSeries {
  const { outcome } = series;
  const bars = drawnBars(series);
  const beyond = outcome.write(undefined, context);
  return {
    name: beyond,
    points: bars.flatMap((bar, row) =>
      sides
        .map((side) => bar[side])
        .filter(({ median }) => median === undefined)
        .map(() => ({
          x: openPlace(series),
          y: rowHeight(row, bars.length),
          label: beyond,
        })),
    ),
    color: context.theme[outcome.color],
    marker: { shape: 'triangle', size: 9 },
  };
}

function medianLine(
  series: TornadoSeries,
  axes: NativeAxes,
  context: ChartContext,
): readonly NativeSeries[] {
  const { median, outcome } = series;
  const name = context.t(outcome.messages.median, {
    ...outcome.words(context),
    median: outcome.write(median, context),
  });
  const line = { width: 1.5, dash: 'solid' } as const;
  const look = { name, label: name, color: context.theme.ink, line };
  return uprightSeries(median ?? openPlace(series), axes, look);
}

/** The assumption with its values at the low and the high end. */
function rowName(
  { parameterId, low, high }: TornadoBar,
  { owner }: TornadoSeries,
  context: ChartContext,
): string {
  const write = ({ value }: TornadoBar['low']): string =>
    writeAssumption(owner, parameterId, value, context);
  return context.t(nativeSeriesMessages.named, {
    name: parameterName(owner, parameterId, context),
    text: context.format.range(write(low), write(high)),
  });
}

/** The bars as thick lines in rows over the axis of the outcome, with a mark at each end and a line at the median. */
export function toNative(series: TornadoSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const bars = drawnBars(series);
  const names = bars.map((bar) => rowName(bar, series, context));
  const axes: NativeAxes = { x: outcomeAxis(series, context), y: rowsAxis(names) };
  const drawn = [
    ...bars.map((bar, row) => barLine(bar, rowHeight(row, bars.length), series, context)),
    ...sides.map((side) => endMarks(side, series, context)),
    openMarks(series, context),
    ...medianLine(series, axes, context),
  ];
  const plot = { kind: 'xy', ...axes, series: drawnSeries(drawn) } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}
