import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { lineCount } from '../parts/line-count.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import type { MarketFrame } from './market-frame.ts';
import { marketFanMessages as messages } from './messages.ts';
import type { MarketFanSeries } from './series.ts';

const lineHeight = 16;
const gap = 9;

interface EndName {
  readonly text: string;
  readonly amount: number;
  readonly color: string;
}

function endsOf(series: MarketFanSeries, context: ChartContext): readonly EndName[] {
  const { t, format, theme, width } = context;
  const { size, baseline, withoutScarcity } = series;
  const isNarrow = width < narrowWidth;
  const end = (amounts: Float64Array | undefined): number => amounts?.at(-1) ?? NaN;
  const color = theme.market;
  return [
    { text: format.percent(0.95), amount: end(size.p95), color },
    { text: t(isNarrow ? messages.median : messages.scenario), amount: end(size.median), color },
    { text: format.percent(0.05), amount: end(size.p5), color },
    {
      text: t(isNarrow ? messages.baselineShort : messages.baseline),
      amount: end(baseline?.median),
      color: theme.baseline,
    },
    { text: t(messages.withoutScarcity), amount: end(withoutScarcity?.median), color },
  ].filter(({ amount }) => Number.isFinite(amount));
}

/** The name of an end that lies above the plot says how high. */
function writeEnd({ text, amount }: EndName, frame: MarketFrame, context: ChartContext): string {
  const { t, format } = context;
  return amount > frame.scale.max
    ? t(messages.beyond, { name: text, amount: format.amount(amount) })
    : text;
}

/** The names of the lines that reach the right edge of the plot, beside it and spread so that none covers another. */
export function endNames(
  series: MarketFanSeries,
  frame: MarketFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const ends = endsOf(series, context);
  const width = context.width - frame.right - gap;
  const texts = ends.map((end) => writeEnd(end, frame, context));
  const rows = texts.map((text) => lineCount(text, width, chartFontSize(context)));
  const height = Math.max(...rows) * lineHeight + 2;
  const wished = ends.map(({ amount }) => Math.max(frame.toY(amount), frame.top + lineHeight / 2));
  const places = spreadLabels(wished, height);
  return ends.map(({ color: fill }, place) => ({
    type: 'text' as const,
    x: frame.right + gap,
    y: places[place] ?? 0,
    style: {
      ...barText(context),
      text: texts[place] ?? '',
      fill,
      width,
      overflow: 'break' as const,
    },
  }));
}
