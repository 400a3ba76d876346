import { convertText } from '../../core/units.ts';
import { shareInBand, type TrackRecord } from '../../models/analysis/track-record.ts';
import type { Forecast } from '../../models/model.ts';
import type { RecordRow } from './queries.ts';

/** A track record against record sets; with `hasStanding` its last point is the record that still stands. */
export interface RecordScore extends TrackRecord {
  readonly hasStanding: boolean;
}

/** How the record sets since the base year of a forecast, and the one still standing, lie to its 90 % band of demand; `undefined` for a forecast of images, which no record counts. */
export function selectTrackRecord(
  { unit, demand, runOut }: Forecast,
  rows: readonly RecordRow[],
  wordsPerToken: number,
): RecordScore | undefined {
  if (unit === 'images') return undefined;
  const since = rows.filter(({ year }) => year >= runOut.baseYear);
  const sets = since.map(({ year, training_tokens }) => ({
    year,
    log10Size: Math.log10(convertText(training_tokens, 'tokens', unit, wordsPerToken)),
  }));
  const hasStanding = since.some(({ is_standing }) => is_standing === 1);
  return { ...shareInBand(demand, sets, 0.9), hasStanding };
}
