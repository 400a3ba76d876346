import { startOfYear } from '../../core/time.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { logTicks } from '../parts/amount-scale.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { multiplesIn, roundStep } from '../parts/money-axis.ts';
import type { TimelineFrame } from './frame.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import type { TimelineSeries } from './series.ts';

const mostTicks = { narrow: 6, wide: 8 };

/** Round amounts within the axis. */
export function amountTicks(
  { scale: { kind, min, max } }: TimelineFrame,
  width: number,
): readonly number[] {
  const most = mostTicks[width < narrowWidth ? 'narrow' : 'wide'];
  return kind === 'log'
    ? logTicks(min, max, most)
    : multiplesIn(min, max, roundStep(max - min, most));
}

/** The calendar years of the axis. */
export function axisYears({ view: { years } }: TimelineSeries): readonly number[] {
  return Array.from({ length: years[1] - years[0] + 1 }, (_, place) => years[0] + place);
}

function rule(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  opacity = 1,
) {
  return {
    type: 'line' as const,
    shape: { x1, y1, x2, y2 },
    style: { stroke, lineWidth: 1, opacity },
  };
}

function laneGround(
  { left, right, lane }: TimelineFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  if (lane === undefined) return [];
  const { theme, t } = context;
  const shape = { x: left, y: lane.top, width: right - left, height: lane.bottom - lane.top };
  const style = { ...barText(context), text: t(messages.lane), fill: theme.muted, lineWidth: 0 };
  return [
    { type: 'rect', shape, style: { fill: theme.raised } },
    { type: 'text', x: left, y: lane.top - 11, style },
  ];
}

/** What lies behind the marks: a rule at every round amount and every new year, the ground of the lane, and what the upright axis shows. */
export function groundElements(
  series: TimelineSeries,
  frame: TimelineFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme, t, width } = context;
  const { left, right, top, bottom, lane, toX, toY } = frame;
  const title = t(messages.axis, { scale: series.view.scale });
  return [
    ...laneGround(frame, context),
    ...amountTicks(frame, width).map((amount) =>
      rule([left, toY(amount)], [right, toY(amount)], theme.rule),
    ),
    ...axisYears(series).flatMap((year) => {
      const x = toX(startOfYear(year));
      return [
        rule([x, top], [x, bottom], theme.rule, 0.55),
        ...(lane ? [rule([x, lane.top], [x, lane.bottom], theme.rule, 0.55)] : []),
      ];
    }),
    {
      type: 'text',
      x: 0,
      y: top - 22,
      style: { ...barText(context), text: title, fill: theme.muted, lineWidth: 0 },
    },
  ];
}
