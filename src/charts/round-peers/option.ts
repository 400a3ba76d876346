import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import { companyMark } from '../parts/company-marks.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox, sharedArea } from '../parts/freest-box.ts';
import { categoryColor, categoryMarks, shapeMark } from '../parts/funding-marks.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import { writeMoney } from '../parts/write-money.ts';
import { fontFamily } from '../theme.ts';
import { frameOf, type PeersFrame } from './frame.ts';
import { roundPeersMessages as messages } from './messages.ts';
import type { Peer, PeersSeries } from './series.ts';

type Point = readonly [x: number, y: number];

const markArea = 130;

function mark(peer: Peer, [x, y]: Point, { theme }: ChartContext): readonly DrawnElement[] {
  const { category } = peer.row;
  const isCompared = peer.comparedPlace !== undefined;
  const look = isCompared
    ? companyMark(peer.comparedPlace)
    : { color: categoryColor(category, theme), shape: categoryMarks[category].shape };
  const ground = isCompared ? look.color : theme.paper;
  const fill = peer.isOwn ? theme.ink : ground;
  const style = { fill, stroke: peer.isOwn ? theme.ink : look.color, lineWidth: 1.75 };
  const arrow: DrawnElement = {
    type: 'polyline',
    shape: {
      points: [
        [x + 8, y - 4],
        [x + 13, y],
        [x + 8, y + 4],
      ],
    },
    style: { stroke: look.color, lineWidth: 1.75, fill: 'none' },
  };
  return [
    shapeMark(look.shape, [x, y], peer.isOwn ? markArea * 1.7 : markArea, style),
    ...(peer.isFloor ? [arrow] : []),
  ];
}

function medianMark(
  { figures }: PeersSeries,
  frame: PeersFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  if (figures === undefined) return [];
  const { theme, t } = context;
  const x = frame.toX(figures.medianUsd);
  const text = t(messages.median, { amount: writeMoney(figures.medianUsd, 'USD', context) });
  const isRight = x > (frame.left + frame.right) / 2;
  return [
    {
      type: 'line',
      shape: { x1: x, y1: 26, x2: x, y2: frame.bottom },
      style: { stroke: theme.muted, lineWidth: 1, lineDash: [4, 3] },
    },
    {
      type: 'text',
      x: isRight ? x - 5 : x + 5,
      y: 32,
      style: { ...barText(context), text, fill: theme.muted, align: isRight ? 'right' : 'left' },
    },
  ];
}

function nameBox(
  text: string,
  [x, y]: Point,
  isBold: boolean,
  frame: PeersFrame,
  context: ChartContext,
): readonly Box[] {
  const width = textWidth(text, chartFontSize(context)) * (isBold ? boldFactor : 1) + 4;
  const within = (left: number): number => Math.max(2, Math.min(left, frame.right + 24 - width));
  return [-26, -42, -58, -74].flatMap((up) =>
    [x - width / 2, x - width + 8, x - 8].map((left) => ({
      x: within(left),
      y: y + up,
      width,
      height: 16,
    })),
  );
}

/** The round itself is named, then the companies compared, then the others as far as there is room. */
function names(
  { peers }: PeersSeries,
  frame: PeersFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const taken: Box[] = frame.places.map(([x, y]) => ({
    x: x - 8,
    y: y - 8,
    width: 16,
    height: 16,
  }));
  const weight = (peer: Peer): number =>
    peer.isOwn ? 0 : peer.comparedPlace === undefined ? 2 : 1;
  const inOrder = peers
    .map((peer, place) => ({ peer, place }))
    .toSorted((a, b) => weight(a.peer) - weight(b.peer));
  return inOrder.flatMap(({ peer, place }): readonly DrawnElement[] => {
    const at = frame.places[place];
    if (at === undefined) return [];
    const amount = writeMoney(peer.usd, 'USD', context);
    const text = peer.isOwn ? `${peer.row.company} ${amount}` : peer.row.company;
    const box = freestBox(nameBox(text, at, peer.isOwn, frame, context), taken);
    if (box === undefined) return [];
    if (!peer.isOwn && taken.some((other) => sharedArea(other, box) > 0)) return [];
    taken.push(box);
    const style = { ...barText(context), text, align: 'center' as const };
    return [
      {
        type: 'text',
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        style: {
          ...style,
          fontWeight: peer.isOwn ? 700 : 400,
          fill: weight(peer) < 2 ? context.theme.ink : context.theme.muted,
        },
      },
    ];
  });
}

function ground(frame: PeersFrame, context: ChartContext): readonly DrawnElement[] {
  const { theme, t } = context;
  const title = { ...barText(context), fill: theme.muted, text: t(messages.axis) };
  return [
    { type: 'text', x: frame.left, y: frame.bottom + 42, style: title },
    ...frame.ticks.map((usd) => ({
      type: 'line' as const,
      shape: { x1: frame.toX(usd), y1: frame.top - 20, x2: frame.toX(usd), y2: frame.bottom },
      style: { stroke: theme.rule, lineWidth: 1 },
    })),
  ];
}

function axes(frame: PeersFrame, context: ChartContext) {
  const { theme } = context;
  const customValues = [...frame.ticks];
  return {
    xAxis: {
      type: 'log',
      min: frame.min,
      max: frame.max,
      axisLine: { show: true, onZero: false, lineStyle: { color: theme.muted } },
      axisTick: { show: true, customValues, lineStyle: { color: theme.muted } },
      splitLine: { show: false },
      axisLabel: {
        color: theme.muted,
        fontSize: chartFontSize(context),
        customValues,
        hideOverlap: true,
        formatter: (usd: number) => writeMoney(usd, 'USD', context),
      },
    },
    yAxis: { type: 'value', min: 0, max: frame.bottom - frame.top, show: false },
  };
}

/** The option of the chart: one mark a raise on a logarithmic strip, piled where they would lie over each other. */
export function buildOption(series: PeersSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const marks = series.peers.flatMap((peer, place) => {
    const at = frame.places[place];
    return at ? mark(peer, at, context) : [];
  });
  const layer = (id: string, elements: readonly DrawnElement[], z: number) =>
    overlay(id, elements, { z, isClipped: false });
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    ...axes(frame, context),
    series: [
      layer('ground', ground(frame, context), 0),
      layer('median', medianMark(series, frame, context), 1),
      layer('marks', marks, 3),
      layer('names', names(series, frame, context), 4),
    ],
  };
}
