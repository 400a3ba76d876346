import { isPrinted } from '../../models/market/basis/forecast-path.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { figureMark } from '../parts/figure-mark.ts';
import type { Theme } from '../theme.ts';
import type { ErrorsFrame } from './frame.ts';
import type { JudgedForecast } from './series.ts';

const outcomeRadius = 6;
const otherReach = 4;

function forecastColor({ reasons }: JudgedForecast, theme: Theme): string {
  return reasons.every((reason) => reason === 'unverified') ? theme.market : theme.baseline;
}

function outcomeMark({ outcome }: JudgedForecast, [x, y]: readonly [number, number], theme: Theme) {
  const isFirm = outcome.outcome.isVerified && outcome.outcome.kind !== 'derived';
  const style = { fill: isFirm ? theme.ink : theme.paper, stroke: theme.ink, lineWidth: 2 };
  return { type: 'circle' as const, shape: { cx: x, cy: y, r: outcomeRadius }, style };
}

function otherMark(
  { other }: JudgedForecast,
  y: number,
  { toX }: ErrorsFrame,
  theme: Theme,
): readonly DrawnElement[] {
  if (other === undefined) return [];
  const x = toX(other.amount);
  const points = [
    [x, y - otherReach],
    [x + otherReach, y],
    [x, y + otherReach],
    [x - otherReach, y],
  ];
  const style = { fill: theme.paper, stroke: theme.baseline, lineWidth: 1.5 };
  return [{ type: 'polygon', shape: { points }, style }];
}

/** One forecast: a dashed line from what came to what was forecast, and the marks of both. */
export function errorElements(
  forecast: JudgedForecast,
  y: number,
  frame: ErrorsFrame,
  theme: Theme,
): readonly DrawnElement[] {
  const { error, point, published } = forecast;
  const color = forecastColor(forecast, theme);
  const [from, to] = [frame.toX(error.outcomeAmount), frame.toX(error.forecastAmount)];
  const { standing } = published.row;
  return [
    {
      type: 'line',
      shape: { x1: from, y1: y, x2: to, y2: y },
      style: { stroke: color, lineWidth: 2, lineDash: [5, 4] },
    },
    ...otherMark(forecast, y, frame, theme),
    outcomeMark(forecast, [from, y], theme),
    figureMark([to, y], {
      color,
      paper: theme.paper,
      ink: theme.ink,
      isPrinted: isPrinted(point),
      isSeen: point.isVerified,
      isRejected: standing === 'misquote' || standing === 'wrong',
    }),
  ];
}
