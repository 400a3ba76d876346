import { textOf, type ChartContext } from '../chart.ts';
import { marketHeadlineMessages } from '../market-figures/messages.ts';
import {
  writeFigureCount,
  writeFigureCountBriefly,
  writeSources,
} from '../market-figures/write-sources.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { footballFieldMessages as messages } from './messages.ts';
import type { FieldBar, FieldGroup, FieldSeries } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The place of a group. */
export function nameOfPlace({ geography }: Pick<FieldGroup, 'geography'>, words: Words): string {
  return labelOf(geographyMessages, geography, words);
}

/** The heading of a group: its place, and that the row is the consensus of it. */
export function nameOfGroup(group: FieldGroup, words: Words): string {
  return words.t(messages.groupName, { place: nameOfPlace(group, words) });
}

/** What the consensus of a group rests on. */
export function writeRests({ consensus }: FieldGroup, words: Words): string {
  return writeFigureCount(consensus.figures.length, consensus.sources, words);
}

/** The same in the room that the drawing has for it. */
export function writeRestsBriefly({ consensus }: FieldGroup, words: Words): string {
  return writeFigureCountBriefly(consensus.figures.length, consensus.sources, words);
}

function writeSegments({ segments }: FieldBar, { t, locale }: Words): string {
  const names = segments.map((segment) => t(segmentMessages[segment]));
  return names.join(locale === 'en' ? '; ' : '、');
}

/** The edition of a figure that names nobody, which tells its bar from the others of that kind. */
function editionOf({ publisher, figures }: FieldBar, { locale }: Words): string | undefined {
  const [figure] = figures;
  if (publisher !== undefined || figure === undefined) return undefined;
  return textOf(figure.published.row, 'edition')?.[locale];
}

/** The name of a bar: its publisher, or its market. */
export function nameOfBar(
  bar: FieldBar,
  { view }: Pick<FieldSeries, 'view'>,
  words: Words,
): string {
  if (view.fieldGrouping === 'scope') return writeSegments(bar, words);
  return bar.publisher ?? words.t(marketHeadlineMessages.unnamed);
}

/** What stands under the name of a bar: its markets, or how many publishers it holds. */
export function writeScopes(
  bar: FieldBar,
  { view }: Pick<FieldSeries, 'view'>,
  words: Words,
): string {
  if (view.fieldGrouping === 'scope') return writeSources(bar.sources, words);
  const edition = editionOf(bar, words);
  const scopes = writeSegments(bar, words);
  return edition === undefined ? scopes : words.t(messages.edition, { edition, scopes });
}
