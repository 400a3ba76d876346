import type { Scope } from '../../models/market/basis/error-of.ts';
import { segments } from '../../models/market/segment.ts';
import { segmentTaxonomy } from '../../models/market/basis/segments.ts';
import type { ChartContext } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { marketPathsMessages as messages } from './messages.ts';
import type { PathChoice } from './series.ts';

/** Whether two scopes are the same market in the same place. */
export function isSameScope(one: Scope, other: Scope): boolean {
  return one.segment === other.segment && one.geography === other.geography;
}

/** The markets in the order of the taxonomy, those of one place together in the order of the places, each once. */
export function uniqueScopes(
  scopes: readonly Scope[],
  geographies: readonly string[],
): readonly Scope[] {
  return geographies.flatMap((geography) =>
    segments
      .map((segment) => ({ segment, geography }))
      .filter((scope) => scopes.some((one) => isSameScope(one, scope))),
  );
}

/** A place, or a market with its place where its name does not say it. */
export function writeScope(
  { segment, geography }: PathChoice['scope'],
  context: Pick<ChartContext, 't'>,
): string {
  const place = labelOf(geographyMessages, geography, context);
  if (segment === undefined) return place;
  const name = context.t(segmentMessages[segment]);
  const { activity } = segmentTaxonomy[segment];
  const isNational = activity !== undefined && activity !== segment;
  return isNational ? name : context.t(messages.scope, { name, place });
}

/** The same as the beginning of a sentence or a heading. */
export function writeSubject(
  subject: PathChoice['scope'],
  context: Pick<ChartContext, 't' | 'locale'>,
): string {
  const text = writeScope(subject, context);
  return text.charAt(0).toLocaleUpperCase(context.locale) + text.slice(1);
}
