import { textProperties } from './chart-text.ts';
import { fontSizes, slideColors } from './slide-style.ts';
import { setting, tag } from './xml.ts';

/** What a legend names, and its size in points. */
export interface LegendRoom {
  readonly names: readonly string[];
  readonly fontSize: number;
}

function hidden(index: number): string {
  return tag('c:legendEntry', {}, setting('c:idx', index), setting('c:delete', 1));
}

/** A legend under the plot that names only the series whose places are given; none where there is nothing to tell apart. */
export function legendXml(
  seriesCount: number,
  named: ReadonlySet<number>,
  fontSize: number,
): string | undefined {
  if (named.size === 0) return undefined;
  const indices = Array.from({ length: seriesCount }, (_, index) => index);
  return tag(
    'c:legend',
    {},
    setting('c:legendPos', 'b'),
    ...indices.filter((index) => !named.has(index)).map(hidden),
    setting('c:overlay', 0),
    textProperties({ color: slideColors.ink, size: fontSize }),
  );
}

const smallSize = 10;

/** The legends of the plots of one chart, given what each would name: where one names all, it stands for every plot; else each plot has a small one. */
export function shareLegends(wanted: readonly (readonly string[])[]): readonly LegendRoom[] {
  const all = new Set(wanted.flat());
  const whole = wanted.findLastIndex((names) => new Set(names).size === all.size);
  if (whole >= 0) {
    return wanted.map((names, place) => ({
      names: place === whole ? names : [],
      fontSize: fontSizes.chart,
    }));
  }
  return wanted.map((names) => ({ names, fontSize: smallSize }));
}
