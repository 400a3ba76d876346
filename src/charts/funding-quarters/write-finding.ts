import type { ChartContext } from '../chart.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeFloor } from '../parts/write-floor.ts';
import { fromMillions } from '../parts/from-millions.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import { periodIdOfEvent } from './period.ts';
import { eventsIn, totalOf, type QuartersSeries, type RaisedPeriod } from './series.ts';
import { addTallies, sumTallies, type Tally } from './tally.ts';
import { writePeriod, writeSince } from './write-period.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

/** A round makes a period when it is so much of its money. */
const dominantShare = 0.5;

/** The tally of every round of the series, those without a date too. */
export function wholeTally({ periods, yearOnly, undated }: QuartersSeries): Tally {
  const dated = sumTallies([...periods, ...yearOnly].map((period) => totalOf(period)));
  return addTallies(dated, totalOf({ sums: undated }));
}

function moneyOrNone(amount: number | undefined, words: Words): string {
  return amount === undefined ? 'none' : writeMoney(amount, 'USD', words);
}

function writeFloorMoney(amount: number | undefined, isFloor: boolean, words: Words): string {
  return writeFloor(moneyOrNone(amount, words), amount !== undefined && isFloor, words);
}

function mostOf({ periods }: QuartersSeries): RaisedPeriod | undefined {
  const known = periods.filter((period) => totalOf(period).raisedUsd !== undefined);
  return known.toSorted((a, b) => (totalOf(b).raisedUsd ?? 0) - (totalOf(a).raisedUsd ?? 0))[0];
}

function writeMost(series: QuartersSeries, words: Words): string {
  const most = mostOf(series);
  const raised = most && totalOf(most).raisedUsd;
  if (most === undefined || raised === undefined) return '';
  const [event] = eventsIn(series, most, series.view);
  const largest = fromMillions(event?.raised_usd_m ?? 0);
  return words.t(messages.findingMost, {
    period: writePeriod(most, series.view, words),
    amount: writeFloorMoney(raised, totalOf(most).floorCount > 0, words),
    share: largest / raised > dominantShare ? 'large' : 'none',
    largest: writeFloorMoney(largest, event?.amount_kind === 'lower_bound', words),
    company: event?.company ?? '',
  });
}

/** Money of which only the year was seen. */
function writeYearOnly({ events }: QuartersSeries, words: Words): string {
  const known = events.filter(
    (event) => /^\d+$/.test(periodIdOfEvent(event)) && event.raised_usd_m !== undefined,
  );
  if (known.length === 0) return 'none';
  const sum = known.reduce((total, { raised_usd_m: usdM = 0 }) => total + fromMillions(usdM), 0);
  const isFloor = known.some(({ amount_kind: kind }) => kind === 'lower_bound');
  return writeFloorMoney(sum, isFloor, words);
}

/** The finding above the chart: how much is known to have been raised, when the most of it, and of how much the date is not fully known. */
export function writeQuartersFinding(series: QuartersSeries, words: Words): string {
  const { t } = words;
  const whole = wholeTally(series);
  if (whole.roundCount === 0) return t(messages.findingNone);
  const undated = totalOf({ sums: series.undated });
  const since = writeSince(series, words);
  return joinSentences(
    [
      t(messages.finding, {
        raised: moneyOrNone(whole.raisedUsd, words),
        isFloor: whole.floorCount > 0 ? 'yes' : 'no',
        rounds: whole.roundCount,
        withAmount: whole.withAmount,
        without: whole.withoutAmount,
      }),
      since === '' || series.view.measure === 'period' ? '' : t(messages.findingSince, { since }),
      writeMost(series, words),
      t(messages.findingDates, {
        yearOnly: series.view.period === 'year' ? 'none' : writeYearOnly(series, words),
        undated: moneyOrNone(undated.raisedUsd, words),
        isFloor: undated.floorCount > 0 ? 'yes' : 'no',
        period: series.view.period,
      }).trim(),
      t(messages.findingLeftOut, {
        count: series.events.filter(({ left_out: reason }) => reason !== undefined).length,
      }),
    ],
    t,
  );
}
