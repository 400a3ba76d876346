import { textProperties } from './chart-text.ts';
import { slideColors } from './slide-style.ts';
import { setting, tag } from './xml.ts';

function hidden(index: number): string {
  return tag('c:legendEntry', {}, setting('c:idx', index), setting('c:delete', 1));
}

/** A legend under the plot that names only the series whose places are given; none where there is nothing to tell apart. */
export function legendXml(seriesCount: number, named: ReadonlySet<number>): string | undefined {
  if (named.size === 0) return undefined;
  const indices = Array.from({ length: seriesCount }, (_, index) => index);
  return tag(
    'c:legend',
    {},
    setting('c:legendPos', 'b'),
    ...indices.filter((index) => !named.has(index)).map(hidden),
    setting('c:overlay', 0),
    textProperties({ color: slideColors.ink }),
  );
}
