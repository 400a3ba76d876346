import { barText } from '../parts/bar-text.ts';
import { outlineWidth, unseenDash } from '../parts/doubt-marks.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { shapeMark } from '../parts/funding-marks.ts';
import { chartFontSize } from '../parts/axes.ts';
import type { ChartContext } from '../chart.ts';
import type { StepsFrame } from './frame.ts';
import { lookOf } from './look.ts';
import { periodElements } from './marks.ts';
import { valuationStepsMessages as messages } from './messages.ts';
import { lacking, type CompanySteps, type StepEvent, type StepsSeries } from './series.ts';

const laneArea = 130;
const nameStart = 15;

function mark(
  event: StepEvent,
  y: number,
  company: CompanySteps,
  series: StepsSeries,
  frame: StepsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme } = context;
  const { color, shape } = lookOf(series, company, theme);
  const x = frame.toX(event.at);
  const hasValue = event.value !== undefined;
  const style = {
    fill: hasValue ? color : theme.paper,
    stroke: color,
    lineWidth: outlineWidth,
    ...(event.row.left_out === 'unverified' && { lineDash: unseenDash }),
  };
  const text = { text: '?', fontSize: 11, fontWeight: 700, align: 'center' as const };
  return [
    ...periodElements(event, [x, y], color, frame),
    shapeMark(shape, [x, y], laneArea, style),
    ...(event.raise === undefined
      ? [
          {
            type: 'text' as const,
            x,
            y: y + 0.5,
            style: {
              ...barText(context),
              ...text,
              lineWidth: 0,
              fill: hasValue ? theme.paper : theme.ink,
            },
          },
        ]
      : []),
  ];
}

/** The name of a company behind its mark: the key of the drawing. */
function name(
  company: CompanySteps,
  y: number,
  series: StepsSeries,
  frame: StepsFrame,
  context: ChartContext,
) {
  const { color, shape } = lookOf(series, company, context.theme);
  const fontSize = chartFontSize(context) - 1;
  const text = ellipsize(company.name, frame.left - nameStart - 6, fontSize);
  return [
    shapeMark(shape, [6, y], 80, { fill: color, stroke: color, lineWidth: 1 }),
    { type: 'text' as const, x: nameStart, y, style: { ...barText(context), fontSize, text } },
  ];
}

/** The lane under the bars: a row a company with its rounds that lack a figure. */
export function laneElements(
  series: StepsSeries,
  frame: StepsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  if (frame.bottom === frame.floor) return [];
  const { theme, t } = context;
  const rule = { stroke: theme.muted, lineWidth: 1 };
  const heading = { ...barText(context), fill: theme.muted, fontSize: chartFontSize(context) - 1 };
  return [
    {
      type: 'line',
      shape: { x1: frame.left, y1: frame.floor, x2: frame.right, y2: frame.floor },
      style: rule,
    },
    {
      type: 'text',
      x: frame.left,
      y: frame.floor + 13,
      style: { ...heading, text: t(messages.lane) },
    },
    ...series.companies.flatMap((company, place) => {
      const y = frame.laneY(place);
      const marks = lacking(company).flatMap((event) =>
        mark(event, y, company, series, frame, context),
      );
      return [...(series.isCompared ? name(company, y, series, frame, context) : []), ...marks];
    }),
  ];
}
