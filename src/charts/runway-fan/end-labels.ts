import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { lineCount } from '../parts/line-count.ts';
import { overlay } from '../parts/overlay.ts';
import { plainInRichText } from '../parts/rich-text.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import { fontFamily } from '../theme.ts';
import type { FanFrame } from './fan-frame.ts';
import { namedLines, passingX, type NamedLine } from './named-lines.ts';
import type { FanSeries } from './series.ts';
import { topLabels } from './top-labels.ts';

const lineHeight = 16;
const edgeGap = 8;

/** The boxes of names beside the plot, spread so that none covers another. */
function besideBoxes(lines: readonly NamedLine[], frame: FanFrame, context: ChartContext): Box[] {
  const width = context.width - frame.right - edgeGap;
  const rows = lines.map(({ name }) => 1 + lineCount(name, width, chartFontSize(context)));
  const height = Math.max(0, ...rows) * lineHeight + 2;
  const [highest, lowest] = [frame.top + height / 2, frame.bottom - height / 2];
  const wished = lines.map(({ path }) => frame.toY(Math.log10(path.median.at(-1) ?? NaN)));
  const places = spreadLabels(
    wished.map((y) => Math.min(Math.max(y, highest), lowest)),
    height,
  );
  const overflow = Math.max(0, Math.max(...places) - lowest);
  return places.map((y) => ({
    x: frame.right + edgeGap,
    y: y - overflow - height / 2,
    width,
    height,
  }));
}

function besidePlot(
  { side, name, color }: NamedLine,
  { x, y, width, height }: Box,
  context: ChartContext,
): DrawnElement {
  const fontSize = chartFontSize(context);
  return {
    type: 'text',
    x,
    y: y + height / 2,
    style: {
      ...barText(context),
      fill: color,
      text: `{side|${side}}\n${plainInRichText(name)}`,
      rich: { side: { fontFamily, fontWeight: 600, fill: color, fontSize, lineHeight } },
      width,
      overflow: 'break',
    },
  };
}

/** The names of the medians at the ends of their lines: beside the plot, or at the top where a line leaves the plot. */
export function endLabels(
  series: FanSeries,
  frame: FanFrame,
  context: ChartContext,
): CustomSeriesOption {
  const lines = namedLines(series, context);
  const isLeaving = (line: NamedLine): boolean =>
    passingX(line, frame.log10Max, frame) !== undefined;
  const staying = lines.filter((line) => !isLeaving(line));
  const boxes = besideBoxes(staying, frame, context);
  const beside = staying.flatMap((line, place) => {
    const box = boxes[place];
    return box === undefined ? [] : [besidePlot(line, box, context)];
  });
  const around = { series, others: staying, texts: boxes };
  return overlay(
    'end-labels',
    [...beside, ...topLabels(lines.filter(isLeaving), around, frame, context)],
    { z: 7, isClipped: false },
  );
}
