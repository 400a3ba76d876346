import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { writeMoney } from '../../../charts/parts/write-money.ts';
import { scarcityIn } from '../../../models/market/drivers/index.ts';
import { describeProblem } from '../../../scenario/parameter-text/describe-problem.ts';
import { marketDrivers } from '../../../scenario/parameter-text/market-drivers.ts';
import type { Writer } from '../../../scenario/parameter-text/writer.ts';
import { keepReader } from '../../keep-reader.ts';
import { useReader } from '../../reader/reader-context.ts';
import { driversMessages as messages } from './messages.ts';
import type { DriverRun, DriverRunState } from './use-driver-run.ts';

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

/** How the starting figure was converted; `undefined` where it was not. */
function writeConversion({ scenario }: DriverRun, writer: Writer): string | undefined {
  const { original, conversion, currency } = scenario.base;
  const [rate] = conversion.rates;
  if (rate === undefined) return undefined;
  return writer.t(messages.converted, {
    original: writeMoney(original.amount, original.currency, writer),
    currency,
    year: writer.format.year(rate.rateYear),
    rate: writer.format.number(rate.unitsPerUsd),
  });
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
  const { t } = reader;
  const why = problems.map((problem) => describeProblem(marketDrivers, problem, reader)).join(' ');
  const conversion = good && writeConversion(good, reader);
  return (
    <>
      {problems.length > 0 && (
        <p className="problem" role="alert">
          {t(good === undefined ? messages.impossible : messages.stale, { why })}
        </p>
      )}
      {conversion !== undefined && <p className="legend">{conversion}</p>}
      {good && (
        <p className="legend">
          {writeTie(good, Math.max(targetYear, good.scenario.firstYear), reader)}{' '}
          <Link to="/runway" search={keepReader}>
            {t(messages.toRunway)}
          </Link>
        </p>
      )}
    </>
  );
}
