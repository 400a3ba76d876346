import { convertText } from '../../core/units.ts';
import { shareInBand, type TrackRecord } from '../../models/analysis/track-record.ts';
import type { Forecast } from '../../models/model.ts';
import type { RecordRow } from './queries.ts';

/** How the record sets since the base year of a forecast lie to its 90 % band of demand; `undefined` for a forecast of images, which no record counts. */
export function selectTrackRecord(
  { unit, demand, runOut }: Forecast,
  rows: readonly RecordRow[],
  wordsPerToken: number,
): TrackRecord | undefined {
  if (unit === 'images') return undefined;
  const sets = rows
    .filter(({ year }) => year >= runOut.baseYear)
    .map(({ year, training_tokens }) => ({
      year,
      log10Size: Math.log10(convertText(training_tokens, 'tokens', unit, wordsPerToken)),
    }));
  return shareInBand(demand, sets, 0.9);
}
