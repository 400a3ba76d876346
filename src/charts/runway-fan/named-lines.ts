import { narrowWidth, type ChartContext } from '../chart.ts';
import { ghostName } from '../parts/ghost-name.ts';
import type { FanFrame } from './fan-frame.ts';
import type { FanSide } from './fan-side.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanSeries } from './series.ts';

/** A median line and how it is called: "stock", "median". */
export interface NamedLine {
  readonly side: string;
  readonly name: string;
  readonly color: string;
  readonly path: FanSide;
  readonly isGhost: boolean;
}

/** The medians that are drawn, with their names and colours. */
export function namedLines(
  { stock, demand, ghost }: FanSeries,
  context: ChartContext,
): readonly NamedLine[] {
  const { t, theme } = context;
  const own = { name: t(messages.median), isGhost: false };
  const lines = [
    { side: t(messages.demand), ...own, color: theme.demand, path: demand },
    { side: t(messages.stock), ...own, color: theme.stock, path: stock },
  ];
  const ghostLines =
    ghost?.ownSides.map((side) => ({
      side: t(messages[side]),
      name: ghostName(ghost.label, context),
      color: theme.baseline,
      path: ghost[side],
      isGhost: true,
    })) ?? [];
  return [...lines, ...ghostLines].filter(({ path }) => path.median.length > 0);
}

/** The name of a line in one row; on a phone the scenario's own medians go by their side alone. */
export function writeLineName(
  { side, name, isGhost }: NamedLine,
  { t, width }: Pick<ChartContext, 't' | 'width'>,
): string {
  return width < narrowWidth && !isGhost ? side : t(messages.lineName, { side, name });
}

/** Where a median first rises above a level, in pixels from the left; `undefined` when it stays below it. */
export function passingX(
  { path }: NamedLine,
  log10Level: number,
  { toX }: FanFrame,
): number | undefined {
  const { median, firstYear } = path;
  const after = median.findIndex((amount) => Math.log10(amount) > log10Level);
  if (after < 0) return undefined;
  const [low, high] = [median[after - 1], median[after]].map((amount) => Math.log10(amount ?? NaN));
  const part = (log10Level - (low ?? NaN)) / ((high ?? NaN) - (low ?? NaN)) || 0;
  return toX(firstYear + (after === 0 ? 0 : after - 1 + part));
}
