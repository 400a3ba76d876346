import type { NativeBarPlot } from '../../charts/native-chart.ts';
import { axisRange, isOnAxis } from './axis-range.ts';
import { categoryAxis, valueAxis } from './chart-axis.ts';
import { innerPlot, type FrameSize } from './chart-frame.ts';
import { legendXml, type LegendRoom } from './chart-legend.ts';
import { lineXml, noLine, paperFill, solidFill } from './chart-lines.ts';
import type { PlotXml } from './chart-part.ts';
import type { ChartWords } from './chart-words.ts';
import {
  headerReference,
  numberReference,
  textReference,
  type SheetColumn,
} from './chart-sheet.ts';
import { plotBlanks } from './plot-blanks.ts';
import { fontSizes } from './slide-style.ts';
import { widthInches } from './text-lines.ts';
import { tickWidth } from './tick-width.ts';
import { titleLines } from './title-lines.ts';
import { cleanLine, setting, tag } from './xml.ts';

type BarSeries = NativeBarPlot['series'][number];

const categoryAxisId = 500_001;
const valueAxisId = 500_002;

function sheetOf(plot: NativeBarPlot, header: string): readonly SheetColumn[] {
  return [
    { header, cells: plot.categories },
    ...plot.series.map(({ name, values }) => ({
      header: name,
      cells: plot.categories.map((_, place) => {
        const value = values[place];
        return isOnAxis(plot.value, value) ? value : undefined;
      }),
    })),
  ];
}

function barLook({ color, isHollow }: BarSeries): string {
  return isHollow === true
    ? tag('c:spPr', {}, paperFill, lineXml(color, { width: 1.5, dash: 'solid' }))
    : tag('c:spPr', {}, solidFill(color), noLine);
}

function seriesXml(series: BarSeries, index: number, columns: readonly SheetColumn[]): string {
  const hasName = cleanLine(series.name) !== '';
  return tag(
    'c:ser',
    {},
    setting('c:idx', index),
    setting('c:order', index),
    hasName ? tag('c:tx', {}, headerReference(columns, index + 1)) : undefined,
    barLook(series),
    setting('c:invertIfNegative', 0),
    tag('c:cat', {}, textReference(columns, 0)),
    tag('c:val', {}, numberReference(columns, index + 1)),
  );
}

function barsXml(plot: NativeBarPlot, columns: readonly SheetColumn[]): string {
  const isStacked = plot.grouping === 'stacked';
  return tag(
    'c:barChart',
    {},
    setting('c:barDir', plot.direction === 'row' ? 'bar' : 'col'),
    setting('c:grouping', plot.grouping),
    setting('c:varyColors', 0),
    ...plot.series.map((series, index) => seriesXml(series, index, columns)),
    setting('c:gapWidth', 60),
    setting('c:overlap', isStacked ? 100 : 0),
    setting('c:axId', categoryAxisId),
    setting('c:axId', valueAxisId),
  );
}

function axes(
  plot: NativeBarPlot,
  values: readonly number[],
  title: readonly string[],
  words: ChartWords,
): readonly string[] {
  const isRows = plot.direction === 'row';
  const categories = {
    id: categoryAxisId,
    otherId: valueAxisId,
    side: isRows ? 'l' : 'b',
    hasGrid: false,
    hasLine: true,
    labels: 'low',
    crosses: plot.value.scale === 'log' ? 'min' : 'autoZero',
  } as const;
  const amounts = {
    id: valueAxisId,
    otherId: categoryAxisId,
    side: isRows ? 'b' : 'l',
    title: isRows ? title : [],
    hasGrid: true,
    hasLine: false,
    labels: isRows ? 'nextTo' : 'low',
    crosses: isRows ? 'max' : 'autoZero',
  } as const;
  return [
    categoryAxis(categories, isRows),
    valueAxis(plot.value, axisRange(plot.value, values), amounts, 'between', words.faces),
  ];
}

function totals(plot: NativeBarPlot, columns: readonly SheetColumn[]): readonly number[] {
  const values = columns.slice(1).map(({ cells }) => cells.map((cell) => Number(cell ?? 0)));
  if (plot.grouping === 'clustered') return values.flat();
  return plot.categories.map((_, place) =>
    values.reduce((sum, cells) => sum + (cells[place] ?? 0), 0),
  );
}

/** The names of bars of more than one kind. */
export function barNames({ series }: NativeBarPlot): readonly string[] {
  const names = series.map(({ name }) => cleanLine(name)).filter((name) => name !== '');
  return names.length > 1 ? names : [];
}

/** Bars over categories as a bar chart in a frame; the first category of rows is the uppermost. */
export function barPlot(
  plot: NativeBarPlot,
  frame: FrameSize,
  legend: LegendRoom,
  words: ChartWords,
): PlotXml {
  const columns = sheetOf(plot, words.columns.category);
  const values = totals(plot, columns);
  const isRows = plot.direction === 'row';
  const places = plot.series.flatMap(({ name }, place) => (cleanLine(name) === '' ? [] : [place]));
  const named = new Set(legend.names.length > 0 ? places : []);
  const title = titleLines(plot.value, frame);
  const range = axisRange(plot.value, values);
  const nameWidth = Math.max(
    0,
    ...plot.categories.map((name) => widthInches(name, fontSizes.chart)),
  );
  const blanks = plotBlanks(
    {
      leftWidth: isRows ? nameWidth : tickWidth(plot.value, range, values),
      rightWidth: 0,
      below: isRows ? plot.value : undefined,
      beside: isRows ? undefined : plot.value,
      legend,
    },
    frame,
  );
  return {
    title: isRows ? [] : title,
    plotArea: [
      innerPlot(frame, blanks),
      barsXml(plot, columns),
      ...axes(plot, values, title, words),
    ],
    legend: legendXml(plot.series.length, named, legend.fontSize),
    columns,
  };
}
