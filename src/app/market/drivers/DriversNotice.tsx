import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { writeConversion } from '../../../charts/market-figures/write-figure.ts';
import { scarcityIn } from '../../../models/market/drivers/index.ts';
import type { Writer } from '../../../scenario/parameter-text/writer.ts';
import { keepReader } from '../../keep-reader.ts';
import { useReader } from '../../reader/reader-context.ts';
import { driversMessages as messages } from './messages.ts';
import type { DriverRun, DriverRunState } from './use-driver-run.ts';
import { writeProblems } from './write-problems.ts';

/** What share of the stock is used in the two years, and what that does to the price of experts. */
function writeTie(
  { inputs: { usedShares }, values, scenario }: DriverRun,
  targetYear: number,
  { t, format }: Writer,
): string {
  const { firstYear } = scenario;
  const scarcity = usedShares && scarcityIn(usedShares, firstYear, targetYear);
  if (values.scarcityElasticity === 0 || usedShares === undefined || scarcity === undefined)
    return t(messages.tieOff);
  const usedIn = (year: number): string =>
    format.percent(Math.min(usedShares.shares[year - usedShares.firstYear] ?? NaN, 1));
  return t(messages.tieOn, {
    fromYear: format.year(firstYear),
    from: usedIn(firstYear),
    toYear: format.year(targetYear),
    to: usedIn(targetYear),
    factor: format.number(scarcity ** values.scarcityElasticity),
  });
}

/** How the starting figure was converted, and that its rate holds for every year; `undefined` where it was not. */
function writeStart({ scenario }: DriverRun, writer: Writer): string | undefined {
  const { original, conversion, amount, currency } = scenario.base;
  const converted = writeConversion(
    {
      amount,
      currency,
      originalAmount: original.amount,
      originalCurrency: original.currency,
      conversion,
    },
    writer,
  );
  return converted && writer.t(messages.converted, { converted });
}

/** Why a run cannot be made, how its start was converted, and whether it hangs on the runway. */
export function DriversNotice({
  run: { good, problems },
  targetYear,
}: {
  readonly run: DriverRunState;
  readonly targetYear: number;
}): ReactElement {
  const reader = useReader();
  const { t, locale } = reader;
  const start = good && writeStart(good, reader);
  return (
    <>
      {problems.length > 0 && (
        <p className="problem" role="alert">
          {t(good === undefined ? messages.impossible : messages.stale, {
            why: writeProblems(problems, reader),
          })}
        </p>
      )}
      {start !== undefined && <p className="legend">{start}</p>}
      {good && (
        <p className="legend">
          {writeTie(good, Math.max(targetYear, good.scenario.firstYear), reader)}
          {locale === 'en' && ' '}
          <Link to="/runway" search={keepReader}>
            {t(messages.toRunway)}
          </Link>
        </p>
      )}
    </>
  );
}
