import { useMemo, useState } from 'react';
import { memoizeOnce } from '../../../core/memoize-once.ts';
import {
  selectDriverBases,
  type DriverBaseFigure,
} from '../../../charts/market-fan/driver-bases.ts';
import type { MarketRows } from '../../../charts/market-figures/select-market.ts';
import type { ParameterProblem } from '../../../models/check-parameters.ts';
import { makeDraws } from '../../../models/draws.ts';
import {
  driverDraws,
  runDrivers,
  type DriverInputs,
  type DriverValues,
  type MarketScenario,
} from '../../../models/market/drivers/index.ts';
import { publishedUsedShares } from './published-used-shares.ts';

const draws = memoizeOnce(() => makeDraws(driverDraws));

/** A scenario of a market with what it was made from. */
export interface DriverRun {
  readonly inputs: DriverInputs;
  readonly values: DriverValues;
  readonly base: DriverBaseFigure;
  readonly scenario: MarketScenario;
}

/** The last run that could be made, and what stands in the way of the one that is asked for. */
export interface DriverRunState {
  readonly good: DriverRun | undefined;
  readonly problems: readonly ParameterProblem[];
}

interface Inputs {
  readonly bases: ReadonlyMap<string, DriverBaseFigure>;
  readonly inputs: DriverInputs;
}

/** What every run reads, once the tables are there. */
export function useDriverInputs(
  tables: MarketRows | undefined,
  currency: DriverInputs['currency'],
): Inputs | undefined {
  return useMemo(() => {
    if (tables === undefined) return undefined;
    const bases = selectDriverBases(tables);
    const figures = [...bases.values()].map(({ id, figure }) => [id, figure] as const);
    const usedShares = publishedUsedShares();
    return { bases, inputs: { bases: Object.fromEntries(figures), currency, tables, usedShares } };
  }, [tables, currency]);
}

const waiting: DriverRunState = { good: undefined, problems: [] };

function runOnce({ bases, inputs }: Inputs, values: DriverValues): DriverRunState {
  const answer = runDrivers(inputs, values, draws());
  const base = bases.get(values.base);
  if (!answer.ok) return { good: undefined, problems: answer.problems };
  return base === undefined
    ? waiting
    : { good: { inputs, values, base, scenario: answer.value }, problems: [] };
}

/** Runs the market from drivers in the page, which takes a few milliseconds; the last run that could be made stays while another cannot. */
export function useDriverRun(given: Inputs | undefined, values: DriverValues): DriverRunState {
  const state = useMemo(
    () => (given === undefined ? waiting : runOnce(given, values)),
    [given, values],
  );
  const [last, setLast] = useState(state.good);
  if (state.good !== undefined && state.good !== last) setLast(state.good);
  return { good: state.good ?? last, problems: state.problems };
}
