import type { CustomSeriesOption } from 'echarts/charts';
import type { SensitivityShare } from '../../models/analysis/sensitivity.ts';
import { parameterName, streamName } from '../../scenario/parameter-text/parameter-name.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { overlay } from '../parts/overlay.ts';
import { chanceMiddle, narrowShift, rowMiddle, type TornadoFrame } from './frame.ts';
import { tornadoMessages as messages } from './messages.ts';
import { chanceRows, drawnBars, shareOf, type TornadoBar, type TornadoSeries } from './series.ts';
import { writeSpreadShare } from './write-spread-share.ts';

function shareHeader(context: ChartContext): DrawnElement {
  return {
    type: 'text',
    x: context.width,
    y: 22,
    style: {
      ...barText(context),
      text: context.t(messages.shareHeader),
      align: 'right',
      fill: context.theme.muted,
      fontSize: chartFontSize(context) - 1,
    },
  };
}

/** The share of a bar: under its header, or on a phone in words. */
function shareText(share: number | undefined, context: ChartContext): string {
  const { t, width } = context;
  const isNarrow = width < narrowWidth;
  if (share === undefined) return isNarrow ? '' : t(messages.noShare);
  const written = writeSpreadShare(share, context);
  return isNarrow ? t(messages.shareBeside, { share: written }) : written;
}

function textsOf(
  series: TornadoSeries,
  { parameterId }: TornadoBar,
  row: number,
  frame: TornadoFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { width, theme } = context;
  const y = rowMiddle(row, width) + (width < narrowWidth ? narrowShift - 26 : 0);
  const style = barText(context);
  const text = parameterName(series.owner, parameterId, context);
  const share = shareText(shareOf(series, parameterId), context);
  return [
    { type: 'text', x: 0, y, style: { ...style, text, width: frame.nameWidth, overflow: 'break' } },
    {
      type: 'text',
      x: width,
      y,
      style: { ...style, text: share, align: 'right', fill: theme.muted },
    },
  ];
}

/** A stream without a bar: its name and share, muted, and on a wide drawing the word for chance where a bar would be. */
function chanceTexts(
  series: TornadoSeries,
  { streamId, share }: SensitivityShare,
  row: number,
  frame: TornadoFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { t, width, theme } = context;
  const isNarrow = width < narrowWidth;
  const y = chanceMiddle(series, row, width);
  const style = { ...barText(context), fill: theme.muted };
  const name = streamName(series.owner, streamId, context);
  const text = ellipsize(name, frame.nameWidth, chartFontSize(context));
  const written = shareText(share, context);
  return [
    { type: 'text', x: 0, y, style: { ...style, text } },
    { type: 'text', x: width, y, style: { ...style, text: written, align: 'right' } },
    ...(isNarrow
      ? []
      : [
          {
            type: 'text' as const,
            x: frame.left,
            y,
            style: { ...style, text: t(messages.chance) },
          },
        ]),
  ];
}

/** The streams without a bar, below the axis under a thin rule. */
function chanceBlock(
  series: TornadoSeries,
  frame: TornadoFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const rows = chanceRows(series);
  if (rows.length === 0) return [];
  const { t, theme, width } = context;
  const y = chanceMiddle(series, -1, width);
  return [
    {
      type: 'line',
      shape: { x1: 0, y1: y - 14, x2: width, y2: y - 14 },
      style: { stroke: theme.rule, lineWidth: 1 },
    },
    {
      type: 'text',
      x: 0,
      y: y + 2,
      style: {
        ...barText(context),
        text: t(messages.chanceHeader),
        fill: theme.muted,
        fontWeight: 600,
      },
    },
    ...rows.flatMap((share, row) => chanceTexts(series, share, row, frame, context)),
  ];
}

/** What stands beside the bars, or above them on a phone: the names of the assumptions, and their shares of the spread; below them the inputs without a bar. */
export function rowTexts(
  series: TornadoSeries,
  frame: TornadoFrame,
  context: ChartContext,
): CustomSeriesOption {
  const bars = drawnBars(series);
  const chance = chanceBlock(series, frame, context);
  const isColumn = context.width >= narrowWidth && bars.length + chance.length > 0;
  const texts = bars.flatMap((bar, row) => textsOf(series, bar, row, frame, context));
  const header = isColumn ? [shareHeader(context)] : [];
  return overlay('row-texts', [...header, ...texts, ...chance], { z: 5, isClipped: false });
}
