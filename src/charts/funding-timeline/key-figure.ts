import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { fromMillions } from '../parts/from-millions.ts';
import { moneyGuess } from '../parts/guess.ts';
import { writeRowMonth } from '../parts/write-event-date.ts';
import { writeFloor } from '../parts/write-floor.ts';
import { writeMoney } from '../parts/write-money.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import type { TimelineEvent, TimelineSeries } from './series.ts';

interface Raise {
  readonly event: TimelineEvent;
  readonly usd: number;
}

/** The raises that count, the largest first. */
function raisesOf({ events }: TimelineSeries): readonly Raise[] {
  const raises = events.flatMap((event): readonly Raise[] => {
    const usd = fromMillions(event.row.raised_usd_m);
    return usd === undefined || event.row.left_out !== undefined ? [] : [{ event, usd }];
  });
  return raises.toSorted((a, b) => b.usd - a.usd);
}

/** The largest raise that counts; with whom and when. */
export function toKeyFigure(series: TimelineSeries, context: ChartContext): KeyFigure | undefined {
  const { t } = context;
  const [largest] = raisesOf(series);
  if (largest === undefined || largest.usd <= 0) return undefined;
  const { row } = largest.event;
  const written = writeMoney(largest.usd, 'USD', context);
  const text = t(messages.guessed, {
    amount: writeFloor(written, row.amount_kind === 'lower_bound', context),
    company: row.company,
    month: writeRowMonth(row, context),
  });
  return moneyGuess(
    {
      amount: largest.usd,
      currency: 'USD',
      ask: (unit) => t(messages.guess, { unit }),
      text: closeHan(text),
      name: t(messages.guessName),
    },
    context,
  );
}
