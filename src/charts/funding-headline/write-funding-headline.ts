import type { ChartContext } from '../chart.ts';
import type {
  FundingCompanyRow,
  FundingCoverageRow,
  FundingEventRow,
} from '../funding-figures/queries.ts';
import { boundMessages } from '../parts/funding-messages.ts';
import { joinNames } from '../parts/join-names.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import { fundingHeadlineMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** How much the companies that pass the filters are known to have raised, in how many rounds; at least that, where an amount is a floor. */
export function writeRaised(inAll: FundingCoverageRow, words: Words): string {
  const { raised_usd_m: raised, rounds_with_amount: rounds, company_count: companies } = inAll;
  if (raised === undefined) return words.t(messages.nothing);
  const value = writeUsdMillions(raised, words);
  const bound = inAll.lower_bound_count > 0 ? 'at-least' : 'exact';
  return words.t(messages.raised, {
    companies,
    rounds,
    amount: words.t(boundMessages[bound], { value }),
  });
}

/** What the sum leaves out, counted by reason, and in which money it is. */
export function writeLeftOut(inAll: FundingCoverageRow, { t, locale }: Words): string {
  const counts = {
    unknown: inAll.rounds_without_amount,
    unverified: inAll.left_out_unverified,
    open: inAll.left_out_not_closed,
    noRaise: inAll.left_out_not_a_raise,
    rejected: inAll.left_out_rejected,
  } as const;
  const reasons = Object.entries(counts) as readonly [keyof typeof counts, number][];
  const written = reasons.flatMap(([reason, count]) =>
    count === 0 ? [] : [t(messages[reason], { count })],
  );
  const list = joinNames(written, locale);
  const { lower_bound_count: floors } = inAll;
  const sentences = [
    list === '' ? '' : t(messages.leftOut, { list }),
    floors === 0 ? '' : t(messages.floors, { floors }),
    t(messages.nominal),
  ];
  return joinSentences(sentences, t);
}

function writeRound(round: FundingEventRow, words: Words): string | undefined {
  const { t, format } = words;
  const { company, raised_usd_m: raised, sold_share: share } = round;
  if (raised === undefined) return undefined;
  const values = { company, amount: writeUsdMillions(raised, words) };
  if (share === undefined) return t(messages.unpriced, values);
  return t(messages.sold, { ...values, share: format.percent(share) });
}

function writePurchase(
  round: string,
  company: FundingCompanyRow | undefined,
  words: Words,
): string {
  const {
    outcome,
    outcome_on: on,
    outcome_usd_m: price,
    outcome_bound: bound,
    outcome_per_raised: multiple,
  } = company ?? {};
  const isBought = outcome === 'acquired' && on && price && multiple;
  if (!isBought) return round;
  return words.t(messages.bought, {
    round,
    price: words.t(boundMessages[bound ?? 'exact'], { value: writeUsdMillions(price, words) }),
    year: on.slice(0, 4),
    multiple: words.format.number(multiple),
  });
}

/** The article's rounds with the share sold, and what became of a company that was bought; empty where none is there. */
export function writeArticleRounds(
  rounds: readonly FundingEventRow[],
  companies: readonly FundingCompanyRow[],
  words: Words,
): string {
  const written = rounds
    .filter((round) => round.claim_id !== undefined)
    .toSorted((a, b) => (a.claim_id ?? '').localeCompare(b.claim_id ?? ''))
    .flatMap((round) => {
      const sentence = writeRound(round, words);
      const company = companies.find(({ company_id: id }) => id === round.company_id);
      return sentence === undefined ? [] : [writePurchase(sentence, company, words)];
    });
  if (written.length === 0) return '';
  const list = joinNames(written, words.locale);
  return words.t(messages.article, { rounds: list });
}
