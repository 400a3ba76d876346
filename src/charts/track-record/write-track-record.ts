import type { ChartContext } from '../chart.ts';
import { trackRecordMessages as messages } from './messages.ts';
import type { RecordScore } from './select-track-record.ts';

/** One line on a demand curve, the records since its base year and the one still standing; `undefined` stands for a forecast of images. */
export function writeTrackRecord(
  record: RecordScore | undefined,
  { name, baseYear }: { readonly name: string; readonly baseYear: number },
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  const year = format.year(baseYear);
  if (record === undefined) return t(messages.images, { name });
  const { inside, above, below, total, share, hasStanding } = record;
  if (share === undefined) return t(messages.none, { name, year });
  return t(messages.line, {
    name,
    year,
    total,
    isStanding: hasStanding ? 'yes' : 'no',
    inside,
    above,
    below,
    share: format.percent(share),
  });
}
