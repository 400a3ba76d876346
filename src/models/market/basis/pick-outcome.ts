import { errorOf, type ForecastError } from './error-of.ts';
import type { ForecastPath } from './forecast-path.ts';
import type { MarketOutcome } from './outcome.ts';
import type { SegmentRelation } from './segments.ts';

/** A forecast held against the outcome of a year. */
export interface HeldForecast<O extends MarketOutcome = MarketOutcome> {
  readonly outcome: O;
  readonly error: ForecastError;
}

const closeness: Readonly<Record<SegmentRelation, number>> = {
  same: 0,
  comparable: 1,
  contains: 2,
  'part-of': 2,
  different: 3,
};
const kinds: readonly MarketOutcome['kind'][] = [
  'estimate_of_actual',
  'official_estimate',
  'derived',
];

function ranksOf({ outcome, error }: HeldForecast): readonly number[] {
  return [
    closeness[error.segmentRelation],
    Number(!outcome.isVerified),
    Number(outcome.standing !== 'sound'),
    kinds.indexOf(outcome.kind),
  ];
}

function compare(one: HeldForecast, next: HeldForecast): number {
  const others = ranksOf(next);
  const gaps = ranksOf(one).map((rank, place) => rank - (others[place] ?? 0));
  const gap = gaps.find((size) => size !== 0);
  return gap ?? (one.outcome.outcomeId < next.outcome.outcomeId ? -1 : 1);
}

function holds({ outcome, error }: HeldForecast): boolean {
  const isKept = outcome.standing === 'sound' || outcome.standing === 'disputed';
  return isKept && error.isSameGeography && error.segmentRelation !== 'different';
}

/**
 * The outcome of a whole year that a forecast on the same basis is held against, of the same place: the one whose market is
 * nearest to what the forecast counts; of equals one seen at its source, then one that nobody disputes, then a counted
 * before a derived one, then the first id. `undefined` where none can be compared, or the year is no forecast of the path.
 */
export function pickOutcome<O extends MarketOutcome>(
  path: ForecastPath,
  outcomes: readonly O[],
  year: number,
): HeldForecast<O> | undefined {
  const held = outcomes
    .filter(({ figure }) => figure.year === year)
    .flatMap((outcome) => {
      const error = errorOf(path, outcome);
      return error.ok ? [{ outcome, error: error.value }] : [];
    });
  return held.filter(holds).toSorted(compare)[0];
}
