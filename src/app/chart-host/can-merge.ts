import type { EChartsCoreOption } from 'echarts/core';

type Named = Readonly<Record<string, unknown>>;

/** Lists are replaced as a whole, and so are typed arrays. */
function isNamed(value: unknown): value is Named {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** True where a merge leaves nothing behind: all that is named in what is drawn is named again, because what is not named stays. */
function namesAgain(drawn: unknown, next: unknown): boolean {
  if (!isNamed(drawn) || !isNamed(next)) return true;
  return Object.entries(drawn).every(([key, value]) => key in next && namesAgain(value, next[key]));
}

/** The parts of one kind in their order: axes, grids, series. */
function partsOf(option: EChartsCoreOption, kind: string): readonly unknown[] {
  return [option[kind] ?? []].flat();
}

function isSameSeries(drawn: unknown, next: unknown): boolean {
  if (!isNamed(drawn) || !isNamed(next)) return false;
  return next['id'] !== undefined && next['id'] === drawn['id'] && next['type'] === drawn['type'];
}

/**
 * True where an option says the same kinds of things as the one that is drawn, so that ECharts may move its figures instead of
 * drawing all anew: the same parts with the same properties, and the same series, each with an id, in the same order.
 */
export function canMerge(drawn: EChartsCoreOption, next: EChartsCoreOption): boolean {
  const kinds = Object.keys(next);
  const series = partsOf(next, 'series');
  return (
    Object.keys(drawn).join() === kinds.join() &&
    kinds.every((kind) => {
      const [before, after] = [partsOf(drawn, kind), partsOf(next, kind)];
      return (
        before.length === after.length &&
        before.every((part, place) => namesAgain(part, after[place]))
      );
    }) &&
    partsOf(drawn, 'series').every((each, place) => isSameSeries(each, series[place]))
  );
}
