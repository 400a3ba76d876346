import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { shareGuess } from '../parts/guess.ts';
import { writeMoney } from '../parts/write-money.ts';
import { roundPeersMessages as messages } from './messages.ts';
import type { PeersSeries } from './series.ts';
import { writeGroup, writePlacedRound } from './write-finding.ts';

/** The percentile of the round in its group; none where there are too few for one. */
export function toKeyFigure(series: PeersSeries, context: ChartContext): KeyFigure | undefined {
  const { t, format } = context;
  const { round, group, figures } = series;
  if (figures?.percentile === undefined) return undefined;
  const { percentile, count, smaller } = figures;
  const words = {
    round: writePlacedRound(round, context),
    group: writeGroup(round, group, context),
    amount: writeMoney(figures.usd, 'USD', context),
    percentile: format.percent(percentile),
    count,
    smaller,
  };
  return shareGuess(
    {
      share: percentile,
      question: closeHan(t(messages.guess, words)),
      text: closeHan(t(messages.guessed, words)),
      name: t(messages.guessName),
    },
    context,
  );
}
