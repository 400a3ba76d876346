import { expect, test } from 'vitest';
import {
  comparedRoundsQuery,
  percentilesQuery,
} from '../../src/charts/funding-figures/company-queries.ts';
import { roundsQuery } from '../../src/charts/funding-figures/queries.ts';
import { known } from '../../src/models/funding/funding-problem.ts';
import { roundPercentile } from '../../src/models/funding/rounds/round-percentile.ts';
import { roundsOf } from '../../src/models/funding/rounds/rounds-of.ts';
import { stepUps } from '../../src/models/funding/rounds/step-ups.ts';
import { ask } from '../support/ask.ts';

const rounded = (value: number | undefined): string | undefined => value?.toPrecision(12);
const millions = (usd: number | undefined): number | undefined => usd && usd / 1e6;

test.each([false, true])(
  'SQL and the models give the same raises, shares, steps and percentiles, unverified figures counted: %s',
  async (countsUnverified) => {
    const parameters = { counts_unverified: countsUnverified };
    const rows = await ask(roundsQuery, parameters);
    const { rounds } = roundsOf(rows, { countsUnverified });
    const counted = rows.filter((row) => row.left_out === undefined);
    const raises = rounds.filter(({ event }) => event !== 'minority_stake');
    expect(raises.map(({ roundId }) => roundId).toSorted()).toEqual(
      counted.map((row) => row.funding_round_id).toSorted(),
    );

    const percentiles = await ask(percentilesQuery, parameters);
    for (const round of rounds) {
      const row = rows.find((one) => one.funding_round_id === round.roundId)!;
      const share = known(round.shareSold);
      expect([
        round.roundId,
        rounded(millions(known(round.raise)?.usd)),
        rounded(share?.share),
        share?.bound,
      ]).toEqual([
        row.funding_round_id,
        rounded(row.raised_usd_m),
        rounded(row.sold_share),
        row.sold_share_bound,
      ]);
      const place = percentiles.find((one) => one.funding_round_id === round.roundId);
      const among = (figure: 'raise' | 'postMoney'): string | undefined =>
        rounded(known(roundPercentile(round, raises, figure, { countsUnverified }))?.share);
      if (place !== undefined)
        expect([round.roundId, among('raise'), among('postMoney')]).toEqual([
          round.roundId,
          rounded(place.amount_percentile),
          rounded(place.post_money_percentile),
        ]);
    }

    for (const company_id of new Set(rows.map((row) => row.company_id))) {
      const own = rounds.filter(({ companyId }) => companyId === company_id);
      const steps = await ask(comparedRoundsQuery, { company_ids: company_id, ...parameters });
      expect(
        steps
          .filter((row) => row.step_up !== undefined)
          .map((row) => [
            row.funding_round_id,
            rounded(row.step_up),
            row.step_up_bound,
            row.rounds_between_valuations,
          ]),
      ).toEqual(
        stepUps(own).map(({ to, multiple, bound, roundsBetween }) => [
          to.roundId,
          rounded(multiple),
          bound,
          roundsBetween,
        ]),
      );
    }
  },
);
