import type { ChartContext, Track } from '../chart.ts';
import { stageMessages } from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { writeRowDate } from '../parts/write-event-date.ts';
import { writeMoney } from '../parts/write-money.ts';
import { frameOf } from './frame.ts';
import { roundPeersMessages as messages } from './messages.ts';
import type { PeersSeries } from './series.ts';

/** The stops of the data cursor: every raise from the smallest to the largest. */
export function toTracks(series: PeersSeries, context: ChartContext): readonly Track[] {
  const { t } = context;
  const frame = frameOf(series, context);
  const points = series.peers.map(({ row, usd, rank, isFloor }, place) => {
    const amount = writeMoney(usd, 'USD', context);
    return {
      id: row.funding_round_id,
      name: row.company,
      at: [usd, frame.bottom - (frame.places[place]?.[1] ?? frame.bottom)] as const,
      text: t(messages.point, {
        company: row.company,
        stage: labelOf(stageMessages, row.stage, context),
        date: writeRowDate(row, context),
        amount: isFloor ? t(messages.atLeast, { amount }) : amount,
        rank,
        count: series.peers.length,
      }),
    };
  });
  if (points.length === 0) return [];
  return [{ id: 'raises', label: t(messages.raises), points: points.toReversed() }];
}
