import type { EChartsCoreOption } from 'echarts/core';

function marks({ series }: EChartsCoreOption): readonly { id?: unknown; type?: unknown }[] {
  return Array.isArray(series) ? series : [];
}

/**
 * True where an option says the same kinds of things as the one that is drawn, so that ECharts may move its figures instead of
 * drawing all anew: the same parts, and the same series, each with an id, in the same order.
 */
export function canMerge(drawn: EChartsCoreOption, next: EChartsCoreOption): boolean {
  const [before, after] = [marks(drawn), marks(next)];
  return (
    Object.keys(drawn).join() === Object.keys(next).join() &&
    before.length === after.length &&
    after.every(
      ({ id, type }, place) =>
        id !== undefined && id === before[place]?.id && type === before[place].type,
    )
  );
}
