import { gradeOf, sourceOf, type ChartContext, type TableTwin } from '../chart.ts';
import { moneyCell, textCell } from '../parts/cells.ts';
import { amountKindMessages, categoryMessages, stageMessages } from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { writeRowDate } from '../parts/write-event-date.ts';
import { roundPeersMessages as messages } from './messages.ts';
import type { PeersSeries } from './series.ts';

/** The table twin of the chart: every raise of the group, the largest first. */
export function toTable({ peers }: PeersSeries, context: ChartContext): TableTwin {
  const { t, format } = context;
  return {
    columns: [
      { id: 'rank', label: t(messages.rankColumn), unit: t(messages.unitRank) },
      { id: 'company', label: t(messages.company) },
      { id: 'category', label: t(messages.category) },
      { id: 'stage', label: t(messages.stage) },
      { id: 'announced', label: t(messages.date) },
      { id: 'raise', label: t(messages.amount), unit: 'USD' },
      { id: 'raise_kind', label: t(messages.amountKind) },
    ],
    rows: peers.map(({ row, usd, rank }) => ({
      id: row.funding_round_id,
      cells: [
        { value: rank, text: format.count(rank) },
        textCell(row.company),
        textCell(labelOf(categoryMessages, row.category, context)),
        textCell(labelOf(stageMessages, row.stage, context)),
        { ...textCell(writeRowDate(row, context)), rank: Date.parse(row.announced_on) },
        moneyCell(usd, 'USD', context),
        textCell(labelOf(amountKindMessages, row.amount_kind ?? '', context)),
      ],
      source: sourceOf(row),
      grade: gradeOf(row),
    })),
  };
}
