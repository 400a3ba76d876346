import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box } from '../parts/drawn-element.ts';
import { textWidth } from '../parts/text-width.ts';
import type { TornadoSeries } from './series.ts';

/** The line from which every bar starts, with the median above it; at `open` when it is beyond what the model looks at. */
export function medianLine(
  { median, outcome }: TornadoSeries,
  context: ChartContext,
  open: number,
): CustomSeriesOption {
  const text = context.t(outcome.messages.median, {
    ...outcome.words(context),
    median: outcome.write(median, context),
  });
  const half = textWidth(text, chartFontSize(context) * 1.1) / 2;
  return {
    id: 'median',
    type: 'custom',
    silent: true,
    clip: false,
    z: 4,
    encode: { x: 0, y: -1 },
    data: [[median ?? open]],
    renderItem: ({ coordSys }, api) => {
      const plot = coordSys as unknown as Box;
      const x = api.coord([median ?? open, 0])[0] ?? 0;
      return {
        type: 'group',
        $mergeChildren: false,
        children: [
          {
            type: 'line',
            shape: { x1: x, y1: plot.y - 6, x2: x, y2: plot.y + plot.height },
            style: { stroke: context.theme.ink, lineWidth: 1.5 },
          },
          {
            type: 'text',
            x: Math.min(Math.max(x, half), context.width - half),
            y: plot.y - 18,
            style: { ...barText(context), text, align: 'center', fontWeight: 600 },
          },
        ],
      };
    },
  };
}
