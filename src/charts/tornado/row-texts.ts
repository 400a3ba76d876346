import type { CustomSeriesOption } from 'echarts/charts';
import type { SensitivityBar } from '../../models/analysis/sensitivity.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { narrowShift, rowMiddle, type TornadoFrame } from './frame.ts';
import { tornadoMessages as messages } from './messages.ts';
import { drawnBars, shareOf, type TornadoSeries } from './series.ts';
import { writeShare } from './write-share.ts';

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
  const written = writeShare(share, context);
  return isNarrow ? t(messages.shareBeside, { share: written }) : written;
}

function textsOf(
  series: TornadoSeries,
  { parameterId }: SensitivityBar,
  row: number,
  frame: TornadoFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { width, theme } = context;
  const y = rowMiddle(row, width) + (width < narrowWidth ? narrowShift - 26 : 0);
  const style = barText(context);
  const text = parameterName(series.modelId, parameterId, context);
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

/** What stands beside the bars, or above them on a phone: the names of the assumptions, and their shares of the spread. */
export function rowTexts(
  series: TornadoSeries,
  frame: TornadoFrame,
  context: ChartContext,
): CustomSeriesOption {
  const bars = drawnBars(series);
  const isColumn = context.width >= narrowWidth && bars.length > 0;
  const texts = bars.flatMap((bar, row) => textsOf(series, bar, row, frame, context));
  const header = isColumn ? [shareHeader(context)] : [];
  return overlay('row-texts', [...header, ...texts], { z: 5, isClipped: false });
}
