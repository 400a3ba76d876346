import type { Known } from '../funding-problem.ts';
import { orderedStages, type FundingCategory, type FundingRow } from '../funding-row.ts';
import type { EvidenceOptions } from '../left-out.ts';
import { amountOf, paymentOf, raiseOf, type DealAmount } from './amount-of.ts';
import { dealDate, middleOf, type DealDate } from './deal-date.ts';
import { postMoneyOf, type PostMoney } from './post-money-of.ts';
import { shareSold, type ShareSold } from './share-sold.ts';

/** Events in which shares are sold for money: the codes of the column `event` that make a row a round. */
export const roundEvents = ['round', 'ipo', 'minority_stake'] as const;

/** One sale of shares by a company, each figure known or with the reason why not. */
export interface Round {
  /** Row of the table `funding_rounds`. */
  readonly roundId: string;
  readonly companyId: string;
  readonly company: string;
  readonly category: FundingCategory;
  /** ISO 3166-1 codes; none when unknown. */
  readonly countries: readonly string[];
  readonly event: (typeof roundEvents)[number];
  readonly stage: string;
  readonly status: string;
  readonly date: DealDate;
  /** The sum printed, a total of several rounds included. */
  readonly amount: Known<DealAmount>;
  /** What the company took in with this round alone. */
  readonly raise: Known<DealAmount>;
  readonly postMoney: Known<PostMoney>;
  readonly shareSold: Known<ShareSold>;
}

/** The round that a row tells; `undefined` for a row that is an acquisition, a bid, a plan or a listing without a sale. */
export function roundOf(row: FundingRow, options: EvidenceOptions): Round | undefined {
  const event = roundEvents.find((code) => code === row.event);
  const postMoney = postMoneyOf(row, options);
  return (
    event && {
      roundId: row.funding_round_id,
      companyId: row.company_id,
      company: row.company,
      category: row.category,
      countries: row.country?.split(';') ?? [],
      event,
      stage: row.stage,
      status: row.status,
      date: dealDate(row, options),
      amount: amountOf(row, options),
      raise: raiseOf(row, options),
      postMoney,
      shareSold: shareSold(paymentOf(row, options), postMoney),
    }
  );
}

function stageRank({ stage }: Round): number {
  return (orderedStages as readonly string[]).indexOf(stage);
}

/** Order in time by the middles of the periods; within one and the same period by stage, then by id. */
export function compareRounds(one: Round, next: Round): number {
  const byDate = middleOf(one.date) - middleOf(next.date);
  const [rank, nextRank] = [stageRank(one), stageRank(next)];
  const byStage = rank >= 0 && nextRank >= 0 ? rank - nextRank : 0;
  return byDate || byStage || (one.roundId < next.roundId ? -1 : 1);
}
