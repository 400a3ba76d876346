import {
  isCounted,
  placedFigures,
  type FieldGroup,
  type PlacedFigure,
} from '../football-field/series.ts';

/** The figures of a place that count in the year, from the lowest to the highest. */
export function countedIn({ bars }: Pick<FieldGroup, 'bars'>): readonly PlacedFigure[] {
  return bars
    .flatMap(placedFigures)
    .filter(isCounted)
    .toSorted((a, b) => a.point.amount - b.point.amount || (a.id < b.id ? -1 : 1));
}
