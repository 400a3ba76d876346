import type { TrackRecord } from '../../models/analysis/track-record.ts';
import type { ChartContext } from '../chart.ts';
import { trackRecordMessages as messages } from './messages.ts';

/** One line on a demand curve and the records since its base year; `undefined` stands for a forecast of images. */
export function writeTrackRecord(
  record: TrackRecord | undefined,
  { name, baseYear }: { readonly name: string; readonly baseYear: number },
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  const year = format.year(baseYear);
  if (record === undefined) return t(messages.images, { name });
  const { inside, above, below, total, share } = record;
  if (share === undefined) return t(messages.none, { name, year });
  return t(messages.line, {
    name,
    year,
    total,
    inside,
    above,
    below,
    share: format.percent(share),
  });
}
