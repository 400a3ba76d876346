import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { line, strikeReach, verdictSymbol } from '../growth-audit/marks.ts';
import { verdictMessages } from '../growth-audit/messages.ts';
import type { AuditSeries } from '../growth-audit/series.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily, type Theme } from '../theme.ts';
import { frameOf, type VerdictRow } from './frame.ts';

function rowTexts(
  { verdict, nameY, countX, marks }: VerdictRow,
  context: ChartContext,
): readonly DrawnElement[] {
  const style = barText(context);
  const [first] = marks;
  const count = context.format.count(marks.length);
  return [
    {
      type: 'text',
      x: 0,
      y: nameY,
      style: { ...style, text: context.t(verdictMessages[verdict]) },
    },
    {
      type: 'text',
      x: countX,
      y: first?.at[1] ?? nameY,
      style: { ...style, text: count, fontWeight: 600 },
    },
  ];
}

function rowMarks({ marks }: VerdictRow, theme: Theme): readonly DrawnElement[] {
  return marks.flatMap(({ forecast, at }) => {
    const [x, y] = at;
    const strike = line([x - strikeReach, y], [x + strikeReach, y], theme.ink, 2);
    return [verdictSymbol(forecast, at, theme), ...(forecast.isRejected ? [strike] : [])];
  });
}

function rule({ top }: VerdictRow, { theme, width }: ChartContext): readonly DrawnElement[] {
  return top === 0 ? [] : [line([0, top], [width, top], theme.rule, 1)];
}

/** The option of the chart; both axes count pixels from the left and top edges. */
export function buildOption(series: AuditSeries, context: ChartContext): EChartsCoreOption {
  const { rows, height } = frameOf(series, context);
  const { width, theme } = context;
  const plot = { left: 0, right: width, top: 0, bottom: height, toX: (x: number) => x };
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(plot),
    xAxis: { type: 'value', min: 0, max: width, show: false },
    yAxis: { type: 'value', inverse: true, min: 0, max: height, show: false },
    series: [
      overlay(
        'rules',
        rows.flatMap((row) => rule(row, context)),
        { z: 1, isClipped: false },
      ),
      overlay(
        'marks',
        rows.flatMap((row) => rowMarks(row, theme)),
        { z: 3, isClipped: false },
      ),
      overlay(
        'texts',
        rows.flatMap((row) => rowTexts(row, context)),
        { z: 4, isClipped: false },
      ),
    ],
  };
}
