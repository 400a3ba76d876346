import { marketYears } from './market-settings.ts';
import { panelViews } from './panel-views.ts';
import { oneOf, wholeNumber, yearSpan, type Setting, type ValuesOf } from './setting.ts';

/** What gets a plot of its own: each place, each market in each place, or everything together. */
export const pathFacets = ['place', 'scope', 'none'] as const;

/** What is drawn of a path: its amounts, its amounts over that of one year, or its growth from year to year. */
export const pathMeasures = ['amount', 'index', 'growth'] as const;

/** How amounts and indices lie on their axis. */
export const pathScales = ['log', 'linear'] as const;

/** Which paths are drawn: some that are spread evenly over the amounts of a year, all, or the reader's own. */
export const pathChoices = ['spread', 'all', 'own'] as const;

/** How many paths, both included, can stand for all (the bounds of `pickSpread`). */
export const pathCounts = [6, 9] as const;

/** More forecasts than this are not chosen by name. */
export const mostPicks = 80;

const forecastId = /^[a-z0-9-]{1,60}$/;

/** Rows of a table by their ids, each once, at most so many; none by default. */
function idList(urlKey: string, most: number): Setting<readonly string[]> {
  return {
    urlKey,
    default: [],
    parse: (text) => {
      const ids = text.split('.');
      const isList = ids.every((id) => forecastId.test(id)) && new Set(ids).size === ids.length;
      return isList && ids.length <= most ? ids : undefined;
    },
    format: (ids) => ids.join('.'),
  };
}

/** A whole year within bounds; `undefined` until it is given. */
function maybeYear(urlKey: string, bounds: readonly [number, number]): Setting<number | undefined> {
  const whole = wholeNumber(urlKey, bounds, bounds[0]);
  return {
    urlKey,
    default: undefined,
    parse: (text) => whole.parse(text),
    format: (year) => String(year ?? ''),
  };
}

/** How `/market` shows the paths of publishers. */
export const marketPathSettings = {
  pathFacets: oneOf('path.by', pathFacets, 'place'),
  pathMeasure: oneOf('path.as', pathMeasures, 'amount'),
  pathScale: oneOf('path.axis', pathScales, 'log'),
  pathChoice: oneOf('path.set', pathChoices, 'spread'),
  pathCount: wholeNumber('path.n', pathCounts, 7),
  pathPicks: idList('path.pick', mostPicks),
  /** The year that is 100; the first that most of the drawn paths share until it is given. */
  pathIndexYear: maybeYear('path.base', marketYears),
  pathSpan: yearSpan('path.span', marketYears, [2019, 2032]),
  pathsPanel: oneOf('path.view', panelViews, 'closed'),
};

/** What the reader chose for the paths of publishers. */
export type MarketPathValues = ValuesOf<typeof marketPathSettings>;
