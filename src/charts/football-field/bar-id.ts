import type { MarketFieldValues } from '../../scenario/market-field-settings.ts';
import type { PublishedPath } from '../market-figures/select-market.ts';

/** A name as a readable part of a link: its Latin letters and figures, or the name as it is where it has none. */
function slugOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g);
  return words === null ? name.replaceAll(/\s+/g, '-') : words.join('-');
}

/** The bar that a forecast belongs to, by place: `CN.iresearch`, `world.annotation_tools`; a forecast that names nobody has a bar of its own. */
export function barId(
  { row, path }: PublishedPath,
  grouping: MarketFieldValues['fieldGrouping'],
): string {
  const { geography, segment, publisher } = row;
  if (grouping === 'scope') return `${geography}.${segment}`;
  return `${geography}.${publisher === undefined ? path.forecastId : slugOf(publisher)}`;
}
