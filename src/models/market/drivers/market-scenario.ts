import type { Band } from '../../band.ts';
import type { DriverBase, DriverInputs } from './driver-inputs.ts';

/** What a set of assumptions makes of a market, year by year from that of its base; plain data. */
export interface MarketScenario {
  readonly currency: DriverInputs['currency'];
  readonly base: DriverBase;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly drawCount: number;
  /** Sales in units of the currency, in the money of their year. */
  readonly size: Band;
  /** The same with the elasticity at 0: the same band where it is 0 anyway. */
  readonly sizeWithoutScarcity: Band;
  /** The share of the sales that goes to experts, 0 to 1. */
  readonly expertSalesShare: Band;
}
