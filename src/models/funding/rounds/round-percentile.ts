import { quantiles } from '../../../core/quantile.ts';
import { known, refuseFigure, type Known } from '../funding-problem.ts';
import type { EvidenceOptions } from '../left-out.ts';
import type { DealAmount } from './amount-of.ts';
import type { PostMoney } from './post-money-of.ts';
import type { Round } from './round.ts';

/** Fewer known figures than this, the round's own among them, give no percentile. */
export const fewestPeers = 5;

/** The figure of a round that is ranked. */
export type RankedFigure = 'raise' | 'postMoney';

/** Where the figure of a round lies among those of its category and calendar year. */
export interface RoundPercentile {
  /** Mid-rank: the share of figures below, and half the share of those equal to it, its own among them; 0.5 is the middle. */
  readonly share: number;
  readonly below: number;
  /** Rounds with the very same figure, the round itself not counted. */
  readonly ties: number;
  /** Figures ranked, the round's own among them. */
  readonly count: number;
  /** Of these, how many are a floor, ranked at what is printed. */
  readonly floors: number;
  /** Rounds of the category and year whose figure is not known. */
  readonly withoutFigure: number;
  readonly medianUsd: number;
}

function rank(usd: number, figures: readonly (DealAmount | PostMoney)[]) {
  const below = figures.filter((figure) => figure.usd < usd).length;
  const ties = figures.filter((figure) => figure.usd === usd).length - 1;
  const floors = figures.filter(({ bound }) => bound === 'at-least').length;
  const [medianUsd = usd] = quantiles(
    figures.map((figure) => figure.usd),
    [0.5],
  );
  const count = figures.length;
  return { share: (below + (ties + 1) / 2) / count, below, ties, count, floors, medianUsd };
}

/**
 * The percentile of a round among rounds that count, those of its category and year, by its raise or its post-money
 * valuation; minority stakes have no raise. Rounds whose year was not seen are no peers unless unverified figures count.
 * Refused with the count when fewer than `fewestPeers` figures are known. O(rounds).
 */
export function roundPercentile(
  round: Round,
  rounds: readonly Round[],
  ranked: RankedFigure,
  { countsUnverified = false }: EvidenceOptions = {},
): Known<RoundPercentile> {
  const figure = round[ranked];
  const { roundId, category, date } = round;
  if (!figure.ok) return figure;
  if (!date.isVerified && !countsUnverified)
    return refuseFigure('announced_on', date.firstDay, 'unverified');
  const others = rounds
    .filter((one) => one.category === category && one.date.year === date.year)
    .filter((one) => one.roundId !== roundId && (one.date.isVerified || countsUnverified));
  const peers = [round, ...others];
  const figures = peers.flatMap((peer) => known<DealAmount | PostMoney>(peer[ranked]) ?? []);
  if (figures.length < fewestPeers) return refuseFigure(ranked, figures.length, 'too-few');
  const withoutFigure = peers.length - figures.length;
  return { ok: true, value: { ...rank(figure.value.usd, figures), withoutFigure } };
}
