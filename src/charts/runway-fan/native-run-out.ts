import type { RunOut } from '../../models/run-out.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeSeries } from '../native-chart.ts';
import { ghostName } from '../parts/ghost-name.ts';
import {
  isOnAxis,
  levelAt,
  nativeLines,
  uprightSeries,
  withEndLabel,
  type NativeAxes,
} from '../parts/native-series.ts';
import { runOutInterval, writeRunOutInterval, writeRunOutSpan } from '../run-out/write-run-out.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanSeries } from './series.ts';

/** How high the brackets and the words stand above the foot of the plot, as shares of its height. */
const rises = { own: 0.03, ghost: 0.08, words: 0.15 } as const;

/** The 80 % interval as a level line, as far as the axis reaches; none where it lies beyond. */
function bracket(
  runOut: RunOut,
  name: string,
  { x, y }: NativeAxes,
  look: { readonly color: string; readonly rise: number },
): readonly NativeSeries[] {
  const { low, high } = runOutInterval(runOut);
  const [from, to] = [Math.max(low, x.min ?? low), Math.min(high, x.max ?? high)];
  if (from > to) return [];
  const level = levelAt(y, look.rise);
  const points = [from, to].map((year) => ({ x: year, y: level }));
  return [{ name, points, color: look.color, line: nativeLines.interval }];
}

/** In grey the interval of what the scenario is compared with, its name behind it where it ends in view: at the edge a label would lie on the line. */
function ghostBracket(
  { label, runOut }: NonNullable<FanSeries['ghost']>,
  axes: NativeAxes,
  context: ChartContext,
): readonly NativeSeries[] {
  const name = context.t(messages.lineName, {
    side: ghostName(label, context),
    name: writeRunOutInterval(runOut, context),
  });
  const look = { color: context.theme.baseline, rise: rises.ghost };
  const isClosed = isOnAxis(runOutInterval(runOut).high, axes.x);
  return bracket(runOut, name, axes, look).map((series) => ({
    ...series,
    points: isClosed ? withEndLabel(series.points, name) : series.points,
  }));
}

/** The run-out year: an upright line at its median with all of it in words, its 80 % interval as a level line of the same name, and in grey that of what it is compared with. */
export function runOutMarks(
  { runOut, ghost }: FanSeries,
  axes: NativeAxes,
  context: ChartContext,
): readonly NativeSeries[] {
  const { t, theme } = context;
  const name = t(messages.usedUp, { span: writeRunOutSpan(runOut, context) });
  const words = { name, label: name, labelShare: rises.words };
  const line = { width: 1.5, dash: 'solid' } as const;
  return [
    ...uprightSeries(runOutInterval(runOut).median, axes, { ...words, color: theme.ink, line }),
    ...bracket(runOut, name, axes, { color: theme.ink, rise: rises.own }),
    ...(ghost === undefined ? [] : ghostBracket(ghost, axes, context)),
  ];
}
