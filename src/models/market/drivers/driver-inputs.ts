import type { Basis, BasisTables, MarketFigure, NormalizedFigure } from '../basis/figure.ts';
import type { ParametersOf } from '../../parameter.ts';
import type { driverParameters } from './parameters.ts';
import type { UsedShares } from './used-shares.ts';

/** A value for each assumption of the market from drivers. */
export type DriverValues = ParametersOf<typeof driverParameters>;

/** What a run reads beside its assumptions; plain data. */
export interface DriverInputs {
  /** Figures by the id of their row, in the money of their year; one for the chosen `base` at least. */
  readonly bases: Readonly<Record<string, MarketFigure>>;
  /** The currency of the answer. */
  readonly currency: Basis['currency'];
  /** The prices of a nominal figure are not read. */
  readonly tables: BasisTables;
  /** How far the stock of public text is used; needed once the elasticity is above 0. */
  readonly usedShares: UsedShares | undefined;
}

/** The base of a run in the currency of the answer, the published figure in `original`. */
export type DriverBase = NormalizedFigure;
