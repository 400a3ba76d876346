import { groupBy } from '../../core/group-by.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { dealReasonMessages } from './code-messages.ts';
import { licenceDealMessages as messages } from './messages.ts';
import { stands, yearlyValues, type LicenceDealsSeries, type YearlyValue } from './series.ts';
import { writeParties, writeYearValue } from './write-deal.ts';

type Words = Pick<ChartContext, 'locale' | 't' | 'format'>;

function writeEnd(value: YearlyValue | undefined, words: Words) {
  if (value === undefined) return { name: 'none', amount: 'none' };
  const { deal } = value;
  return { name: writeParties(deal, words), amount: writeYearValue(deal, words) ?? 'none' };
}

function writeStanding(series: LicenceDealsSeries, words: Words): string {
  const values = yearlyValues(series).filter(({ deal }) => stands(deal));
  const sorted = values.toSorted((one, next) => one.usd - next.usd);
  const [low, high] = [writeEnd(sorted[0], words), writeEnd(sorted.at(-1), words)];
  const all = series.deals.filter(stands).length;
  return words.t(values.length === 1 ? messages.findingOne : messages.finding, {
    all,
    yearly: values.length,
    ends: values.length < 2 ? 'none' : 'some',
    low: low.amount,
    lowName: low.name,
    high: high.amount,
    highName: high.name,
  });
}

function writeUnvalued({ deals }: LicenceDealsSeries, { t }: Words): string {
  const standing = deals.filter(stands);
  const [amount, none] = (['amount', 'no-value'] as const).map(
    (place) => standing.filter((deal) => deal.place === place).length,
  );
  return amount === 0 && none === 0
    ? ''
    : t(messages.unvalued, { amount: amount ?? 0, none: none ?? 0 });
}

function writeLeftOut({ deals }: LicenceDealsSeries, { t }: Words): string {
  const out = deals.flatMap(({ row }) => row.left_out ?? []);
  if (out.length === 0) return '';
  const reasons = Array.from(
    groupBy(out, (reason) => reason),
    ([reason, rows]) =>
      t(messages.counted, { count: rows.length, reason: t(dealReasonMessages[reason]) }),
  );
  return t(messages.leftOut, {
    count: out.length,
    reasons: reasons.reduce((first, second) => t(messages.listed, { first, second })),
  });
}

/** How many deals stand, how many have a value of a year and between which ends, and what is left out and why. */
export function writeDealsFinding(series: LicenceDealsSeries, words: Words): string {
  if (series.deals.length === 0) return words.t(messages.empty);
  const parts = [
    writeStanding(series, words),
    writeUnvalued(series, words),
    writeLeftOut(series, words),
  ];
  return closeHan(joinSentences(parts, words.t));
}
