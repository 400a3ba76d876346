import type { ChartContext } from '../../../charts/chart.ts';
import { nameOfBar, nameOfPlace } from '../../../charts/football-field/names.ts';
import type { FieldBar, FieldSeries } from '../../../charts/football-field/series.ts';
import { fieldPanelMessages as messages } from './messages.ts';

/** The heading of the rows of a bar: its name, its place and how many rows it has. */
export function writeBarTitle(
  bar: FieldBar,
  series: FieldSeries,
  words: Pick<ChartContext, 't' | 'format' | 'locale'>,
): string {
  return words.t(messages.rowsOf, {
    name: nameOfBar(bar, series, words),
    place: nameOfPlace(bar, words),
    count: bar.figures.length,
  });
}
