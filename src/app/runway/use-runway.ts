import { runwaySettings, type RunwayValues } from '../../scenario/runway-settings.ts';
import { headlineQuery } from '../../charts/runway-headline/queries.ts';
import { passingsQuery } from '../../charts/stock-passings/queries.ts';
import { conversionsQuery, setsQuery, stocksQuery } from '../../charts/training-sets/queries.ts';
import { computeQuery, populationQuery } from '../../charts/model-reproduction/queries.ts';
import { datesQuery } from '../../charts/exhaustion-dates/queries.ts';
import { countChanges } from '../../scenario/url-codec.ts';
import { useRows } from '../engine/use-rows.ts';
import type { ChangeKind } from '../link-store.ts';
import { useLink } from '../use-link.ts';

function filterOf({ modality, confidences }: RunwayValues): {
  modality: string;
  confidences: string;
} {
  return { modality, confidences: confidences.join(',') };
}

/** The settings of the page, how to change them, and how many differ from their defaults. */
export function useRunwayLink() {
  const { values, change } = useLink(runwaySettings);
  const names = Object.keys(runwaySettings) as (keyof RunwayValues)[];
  const reset = (): void => {
    change(Object.fromEntries(names.map((name) => [name, runwaySettings[name].default])));
  };
  const changed = countChanges(runwaySettings, values);
  return { values, change, reset, changed, total: names.length };
}

/** How the page's settings are changed by a control. */
export type ChangeRunway = (patch: Partial<RunwayValues>, kind?: ChangeKind) => void;

/** Everything but the first chart leaves it to the first chart to wake the engine. */
const later = { mayWait: true };

/** The rows of every query of the page for the reader's settings. */
export function useRunwayRows(values: RunwayValues) {
  const filter = filterOf(values);
  return {
    headline: useRows(headlineQuery, headlineQuery.defaults, later),
    sets: useRows(setsQuery, { ...setsQuery.defaults, ...filter }),
    stocks: useRows(stocksQuery, stocksQuery.defaults, later),
    conversions: useRows(conversionsQuery, conversionsQuery.defaults, later),
    population: useRows(populationQuery, populationQuery.defaults, later),
    compute: useRows(computeQuery, computeQuery.defaults, later),
    dates: useRows(datesQuery, datesQuery.defaults, later),
    passings: useRows(
      passingsQuery,
      {
        ...passingsQuery.defaults,
        ...filter,
        conversion_id: values.conversion,
      },
      later,
    ),
  };
}

/** The rows of every query of the page. */
export type RunwayRows = ReturnType<typeof useRunwayRows>;

/** The factor between words and tokens that the reader chose; `undefined` until its row is there. */
export function wordsPerToken(
  { conversions }: RunwayRows,
  values: RunwayValues,
): number | undefined {
  return conversions.rows?.find((row) => row.conversion_id === values.conversion)?.words_per_token;
}
