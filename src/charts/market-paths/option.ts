import type { XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { LineSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { marketYears } from '../../scenario/market-settings.ts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily } from '../theme.ts';
import { frameFacets, type FacetFrame } from './frame.ts';
import { headingElements } from './heading.ts';
import { pathSeries, type PlotIndex } from './line-series.ts';
import { marketPathsMessages as messages } from './messages.ts';
import { nameElements, placeNames } from './name-elements.ts';
import { outcomeNames } from './outcome-names.ts';
import { outcomeSeries } from './outcome-series.ts';
import { isInView, type PathFacet, type PathsSeries } from './series.ts';
import { writePlainValue } from './write-value.ts';

/** Least distance of two labelled years, in CSS pixels. */
const yearRoom = 44;

/** A view never shows less than two years. */
const shortestSpan = 2;

/** The years that are labelled: so many that they have room, the target year among them. */
function labelledYears(
  { view: { targetYear } }: PathsSeries,
  frame: FacetFrame,
): readonly number[] {
  const yearWidth = frame.toX(1) - frame.toX(0);
  const step = [1, 2, 5].find((years) => years * yearWidth >= yearRoom) ?? 10;
  const [first, last] = marketYears;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
    (year) => (year - targetYear) % step === 0,
  );
}

function yearsAxis(
  series: PathsSeries,
  frame: FacetFrame,
  gridIndex: number,
  context: ChartContext,
): XAXisComponentOption {
  const { theme, format } = context;
  const { targetYear } = series.view;
  const text = { color: theme.muted, fontSize: chartFontSize(context) };
  const customValues = [...labelledYears(series, frame)];
  return {
    type: 'value',
    gridIndex,
    min: marketYears[0],
    max: marketYears[1],
    axisLine: { show: true, onZero: false, lineStyle: { color: theme.muted } },
    axisTick: { show: true, lineStyle: { color: theme.muted }, customValues },
    splitLine: { show: false },
    axisLabel: {
      ...text,
      customValues,
      rich: { target: { color: theme.ink, fontWeight: 700, fontSize: text.fontSize, fontFamily } },
      formatter: (year: number) =>
        year === targetYear ? `{target|${format.year(year)}}` : format.year(year),
    },
  };
}

function valueAxis(
  series: PathsSeries,
  { range: { min, max, isLog, ticks } }: FacetFrame,
  gridIndex: number,
  context: ChartContext,
): YAXisComponentOption {
  const { theme } = context;
  const customValues = [...ticks];
  return {
    type: isLog ? 'log' : 'value',
    gridIndex,
    min,
    max,
    axisLine: { show: false },
    axisTick: { show: false, customValues },
    splitLine: { show: false },
    axisLabel: {
      color: theme.muted,
      fontSize: chartFontSize(context),
      customValues,
      formatter: (value: number) => writePlainValue(value, series, context),
    },
  };
}

/** The rules at the ticks of the vertical axis; the one at zero or at the index of 100 is stronger. */
function rules(
  { view: { measure } }: PathsSeries,
  { range, left, right, toY }: FacetFrame,
  { theme }: ChartContext,
): readonly DrawnElement[] {
  const strong = measure === 'index' ? 100 : 0;
  const isStrongExtra = measure === 'index' && !range.ticks.includes(strong);
  const values = isStrongExtra ? [...range.ticks, strong] : range.ticks;
  return values
    .filter((value) => value >= range.min && value <= range.max)
    .map((value) => ({
      type: 'line',
      shape: { x1: left, y1: toY(value), x2: right, y2: toY(value) },
      style: { stroke: value === strong ? theme.muted : theme.rule, lineWidth: 1 },
    }));
}

function targetLine(
  { view: { targetYear } }: PathsSeries,
  plot: PlotIndex,
  { theme }: ChartContext,
): LineSeriesOption {
  return {
    ...plot,
    id: `target-${plot.xAxisIndex}`,
    type: 'line',
    silent: true,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      z: 1,
      lineStyle: { color: theme.baseline, width: 1, type: 'solid', opacity: 0.7 },
      label: { show: false },
      data: [{ xAxis: targetYear }],
    },
  };
}

function emptyNote({ left, right, top, bottom }: FacetFrame, context: ChartContext): DrawnElement {
  const style = { ...barText(context), text: context.t(messages.empty), width: right - left - 32 };
  return {
    type: 'text',
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    style: { ...style, align: 'center', overflow: 'break' },
  };
}

function isEmpty(series: PathsSeries, { lines, outcomes }: PathFacet): boolean {
  return ![...lines, ...outcomes].some(({ points }) =>
    [...points].some(({ year }) => isInView(series, year)),
  );
}

function facetSeries(
  series: PathsSeries,
  facet: PathFacet,
  frame: FacetFrame,
  place: number,
  context: ChartContext,
) {
  const plot: PlotIndex = { xAxisIndex: place, yAxisIndex: place };
  const names = placeNames(series, facet, frame, context);
  const boxes = names.map(({ box }) => box);
  const texts = isEmpty(series, facet)
    ? [emptyNote(frame, context)]
    : [
        ...nameElements(names, frame, context),
        ...outcomeNames(series, facet, frame, boxes, context),
      ];
  return [
    overlay(`rules-${facet.id}`, rules(series, frame, context), { z: 0, isClipped: false }),
    targetLine(series, plot, context),
    ...facet.lines.flatMap((line) => pathSeries(line, facet, plot, series, context)),
    ...facet.outcomes.flatMap((line) => outcomeSeries(line, facet, plot, context)),
    overlay(`heading-${facet.id}`, headingElements(series, facet, frame, context), {
      z: 8,
      isClipped: false,
    }),
    overlay(`names-${facet.id}`, texts, { z: 8, isClipped: false }),
  ];
}

/** A drag across the plot chooses years, and therefore does not move them. */
function periodZoom({ view: { span } }: PathsSeries) {
  return {
    id: 'span',
    type: 'inside',
    xAxisIndex: 'all',
    filterMode: 'none',
    startValue: span[0],
    endValue: span[1],
    minValueSpan: shortestSpan,
    zoomOnMouseWheel: 'ctrl',
    moveOnMouseWheel: false,
    moveOnMouseMove: false,
  };
}

/** The option of the chart: a plot for each facet with dashed paths, printed amounts as marks, and outcomes in ink above them. */
export function buildOption(series: PathsSeries, context: ChartContext): EChartsCoreOption {
  const frames = frameFacets(series, context);
  const plots = series.facets.flatMap((facet, place) => {
    const frame = frames[place];
    return frame === undefined ? [] : [{ facet, frame, place }];
  });
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: frames.map(gridOf),
    xAxis: plots.map(({ frame, place }) => yearsAxis(series, frame, place, context)),
    yAxis: plots.map(({ frame, place }) => valueAxis(series, frame, place, context)),
    ...(plots.length > 0 && { dataZoom: [periodZoom(series)] }),
    series: plots.flatMap(({ facet, frame, place }) =>
      facetSeries(series, facet, frame, place, context),
    ),
  };
}
