/**
 * Capital raised by vendors per dollar of the market they sell to, year by year.
 * Limits: the two sides never have quite the same scope. Capital is worldwide money into companies that also do other
 * things, as far as rounds are in the table; the market is one publisher's idea of a segment. Both scopes are handed back.
 */
import { groupBy } from '../../core/group-by.ts';
import type { Result } from '../../core/result.ts';
import type { MarketFigure } from '../market/basis/figure.ts';
import type { FundingCategory } from './funding-row.ts';
import type { EvidenceOptions } from './left-out.ts';
import { marketProblems, type MarketProblem } from './market-problems.ts';
import type { Round } from './rounds/round.ts';
import { sumRaises, type RaiseSum } from './rounds/sum-raises.ts';

/** The categories of companies whose business is labelled or expert-made data. */
export const labellingCategories = [
  'labelling_services',
  'labelling_platform',
  'expert_human_data',
] as const satisfies readonly FundingCategory[];

/** Whose capital counts. */
export interface CapitalScope {
  readonly categories: readonly FundingCategory[];
  /** ISO 3166-1 code of a country that the company is in, or `world`. */
  readonly geography: string;
}

/** Capital beside the market of one calendar year, nominal US dollars. */
export interface YearOfCapital {
  readonly year: number;
  readonly raised: RaiseSum;
  /** Minority stakes of the year, not part of the sum. */
  readonly stakes: readonly Round[];
  readonly marketUsd: number | undefined;
  /** Dollars raised per dollar of market, bounded as the sum is. */
  readonly raisedPerMarketDollar: number | undefined;
}

/** The years in ascending order, and what either side counts. */
export interface CapitalPerMarket {
  readonly years: readonly YearOfCapital[];
  readonly capitalScope: CapitalScope;
  readonly marketScope: Pick<MarketFigure, 'segment' | 'geography'>;
  /** Rounds of the scope left out because their year was not seen at the source. */
  readonly yearNotSeen: readonly Round[];
}

function isInScope(
  { category, countries }: Round,
  { categories, geography }: CapitalScope,
): boolean {
  return categories.includes(category) && (geography === 'world' || countries.includes(geography));
}

function capitalOf(
  year: number,
  rounds: readonly Round[],
  marketUsd: number | undefined,
): YearOfCapital {
  const raised = sumRaises(rounds);
  const raisedPerMarketDollar = marketUsd && raised.usd && raised.usd / marketUsd;
  const stakes = rounds.filter(({ event }) => event === 'minority_stake');
  return { year, raised, stakes, marketUsd, raisedPerMarketDollar };
}

/** Capital per dollar of market in every year that has a round or a figure, from rounds that count (`roundsOf`). O(rounds). */
export function capitalPerMarket(
  rounds: readonly Round[],
  figures: readonly MarketFigure[],
  scope: CapitalScope = { categories: labellingCategories, geography: 'world' },
  { countsUnverified = false }: EvidenceOptions = {},
): Result<CapitalPerMarket, MarketProblem> {
  const [problems, [first]] = [marketProblems(figures), figures];
  if (problems.length > 0 || first === undefined) return { ok: false, problems };
  const inScope = rounds.filter((round) => isInScope(round, scope));
  const isDated = ({ date }: Round): boolean => date.isVerified || countsUnverified;
  const byYear = groupBy(inScope.filter(isDated), ({ date }) => date.year);
  const market = new Map(figures.map(({ year, amount }) => [year, amount]));
  const years = [...new Set([...byYear.keys(), ...market.keys()])];
  return {
    ok: true,
    value: {
      years: years
        .toSorted((one, next) => one - next)
        .map((year) => capitalOf(year, byYear.get(year) ?? [], market.get(year))),
      capitalScope: scope,
      marketScope: { segment: first.segment, geography: first.geography },
      yearNotSeen: inScope.filter((round) => !isDated(round)),
    },
  };
}
