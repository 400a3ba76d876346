import type { World } from '../../models/worlds.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeSeries } from '../native-chart.ts';
import { paleColor } from '../parts/native-rows.ts';
import { stretchesOn, type NativeAxes } from '../parts/native-series.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanSeries, SideName } from './series.ts';

/** The last so many worlds are drawn: more would be no chart that anybody edits. */
const mostWorlds = 8;

type Worlds = NonNullable<FanSeries['worlds']>;

function worldLine(
  world: World,
  number: number,
  { worlds, side }: { readonly worlds: Worlds; readonly side: SideName },
  axes: NativeAxes,
  { t, format, theme }: ChartContext,
): NativeSeries {
  const { items, firstYear, log10Shift } = worlds;
  const isCurrent = world === items.at(-1);
  const year = writeYearInWords(world.runOutYear, { t, format });
  const points = Array.from(world[side], (log10, place) => ({
    x: firstYear + place,
    y: 10 ** (log10 + log10Shift),
  }));
  return {
    name: t(messages.lineName, {
      side: t(messages[side]),
      name: t(messages.worldYear, { number, year }),
    }),
    points: stretchesOn(points, axes).flat(),
    color: isCurrent ? theme[side] : paleColor(theme[side], theme.paper, 0.5),
    line: { width: isCurrent ? 2 : 0.75, dash: 'solid' },
  };
}

/** The possible worlds that were drawn last, thin, the current one strong. */
export function nativeWorlds(
  { worlds }: FanSeries,
  axes: NativeAxes,
  context: ChartContext,
): readonly NativeSeries[] {
  if (worlds === undefined) return [];
  const first = Math.max(0, worlds.items.length - mostWorlds);
  return worlds.items
    .slice(first)
    .flatMap((world, place) =>
      (['stock', 'demand'] as const).map((side) =>
        worldLine(world, first + place + 1, { worlds, side }, axes, context),
      ),
    );
}
