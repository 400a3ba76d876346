/**
 * The size of a market from what drives it, in the money of its year, one path a draw, T years after the base year:
 *
 *   M(T)    = B x (1 + g)^T x (1 + p)^T x mix(T) / mix(0)
 *   mix(T)  = (1 - e(T)) x (1 - a(T) x (1 - c)) + e(T) x k x S(T)^E
 *   S(T)    = share of the stock of public text in use, over that share in the base year: never below 1
 *
 * B is the size that one publisher gives for the base year; g the growth of the labels wanted and p that of the price of a
 * like label; e the share of labels that need an expert, k what such a label costs in manual routine labels; a the share of
 * routine labels that machines make and c what those cost in manual ones; E the elasticity of what experts cost to scarcity,
 * 0 unless a reader asks for it. a and e go on a straight line from their share in the base year to that in 2035.
 *
 * Sources: the tables `annotation_economics` and `market_forecasts`; the help of each assumption names the rows and says
 * what is assumed. This is a scenario and no forecast: nobody publishes these drivers over time.
 *
 * Limits: B is taken as it stands, whatever it counts; publishers' growth of sales stands in for growth of labels; cheaper
 * labels do not bring about more demand; inputs are independent of one another; a draw keeps one rate of growth; money is
 * converted at the rate of the base year throughout; scarcity moves the price of experts alone, by the medians of the run
 * of stock and demand and not by its spread.
 */
export { analyseDrivers } from './analyse-drivers.ts';
export type { DriverBar, DriverEnd, DriverSensitivity } from './analyse-drivers.ts';
export type { DriverInputs, DriverValues } from './driver-inputs.ts';
export { driverDraws, driverStreams } from './driver-streams.ts';
export { horizonYear } from './market-paths.ts';
export type { MarketScenario } from './market-scenario.ts';
export { driverBaseIds, driverParameters } from './parameters.ts';
export { runDrivers } from './run-drivers.ts';
export { scarcityIn, usedSharesOf } from './used-shares.ts';
export type { UsedShares } from './used-shares.ts';
