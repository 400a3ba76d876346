import { labellingCategories } from '../../models/funding/capital-per-market.ts';
import type { ChartContext } from '../chart.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { capitalMessages as messages } from './messages.ts';
import type { CapitalSeries } from './series.ts';

/** What the marks mean, with the vendors and the markets that either side counts. */
export function writeCapitalKey(
  { place, years }: CapitalSeries,
  { locale, t }: Pick<ChartContext, 'locale' | 't'>,
): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const segments = new Set(years.flatMap(({ sizes }) => sizes.map(({ row }) => row.segment)));
  return t(messages.key, {
    categories: list.format(labellingCategories.map((category) => t(categoryMessages[category]))),
    place: labelOf(geographyMessages, place, { t }),
    segments: list.format([...segments].map((segment) => t(segmentMessages[segment]))),
  });
}
