import type { ChartContext, Presented } from '../chart.ts';
import type { NativeChart, NativeSeries } from '../native-chart.ts';
import { roundedEnds } from '../parts/native-axes.ts';
import { partMessages } from '../parts/messages.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { drawnSeries, rowHeight, rowsAxis } from '../parts/native-rows.ts';
import { firmMarker, nativeLines, withEndLabel } from '../parts/native-series.ts';
import { yearTicks } from '../parts/year-ticks.ts';
import { scenarioDifferenceMessages as messages } from './messages.ts';
import {
  endOf,
  waterfallRows,
  type ScenarioDifferenceSeries,
  type ScenarioRow,
  type StepRow,
} from './series.ts';
import { rowFigure, rowName } from './write-row.ts';

type Row = ScenarioRow | StepRow;

const stepWidth = 9;

/** The way from row to row: down from the end of each to the next, which begins there; a step itself is drawn over it. */
function wayLine(rows: readonly Row[], { t, theme }: ChartContext): NativeSeries {
  const hasSteps = rows.some(({ kind }) => kind === 'step');
  const points = rows.flatMap((row, place) => {
    const ends = [endOf(rows[place - 1] ?? row), endOf(row)];
    return ends.map((x) => ({ x, y: rowHeight(place, rows.length) }));
  });
  return {
    name: t(messages.columnYear),
    points: hasSteps ? points : [],
    color: theme.muted,
    line: nativeLines.reference,
  };
}

/** An effect as a line from the sooner to the later end, which bears its years. */
function stepLine(step: StepRow, y: number, context: ChartContext): NativeSeries {
  const { t, theme } = context;
  const isLater = step.to >= step.from;
  const points = [step.from, step.to].toSorted((a, b) => a - b).map((x) => ({ x, y }));
  return {
    name: t(isLater ? messages.stepLater : messages.stepSooner),
    points: withEndLabel(points, rowFigure(step, context)),
    color: isLater ? theme.stock : theme.demand,
    line: { width: stepWidth, dash: 'solid' },
  };
}

/** A scenario at its median year; one that lasts beyond 2100 as a triangle at that end, with those words. */
function scenarioMark(row: ScenarioRow, y: number, context: ChartContext): NativeSeries {
  const label = rowFigure(row, context);
  return {
    name: context.t(messages.columnYear),
    points: [{ x: endOf(row), y, label }],
    color: context.theme.ink,
    marker: firmMarker(row.year === undefined ? 'triangle' : 'circle', row.id === 'a', 10),
  };
}

function toNative(series: ScenarioDifferenceSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const rows = waterfallRows(series);
  const years = rows.map(endOf);
  const { min, max, interval } = yearTicks(years, 8);
  const least = Math.min(...years) - min < interval / 4 ? min - interval : min;
  const drawn = [
    wayLine(rows, context),
    ...rows.map((row, place) => {
      const y = rowHeight(place, rows.length);
      return row.kind === 'step' ? stepLine(row, y, context) : scenarioMark(row, y, context);
    }),
  ];
  const plot = {
    kind: 'xy',
    x: {
      title: context.t(partMessages.year),
      ...roundedEnds(least, max, interval),
      scale: 'linear',
      numberFormat: Number.isInteger(interval) ? '0' : '0.0',
    },
    y: rowsAxis(rows.map((row) => rowName(row, series, context))),
    series: drawnSeries(drawn),
  } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}

/** The difference in a room: a waterfall of steps in rows over the years. */
export const presented: Presented<ScenarioDifferenceSeries> = { toNative };
