/** One stream for each uncertain input, the most telling first; a new one goes to the end. */
export const driverStreams = [
  'labelGrowthPerYear',
  'expertShareAtHorizon',
  'expertPriceFactor',
  'labelPriceGrowthPerYear',
  'expertShare',
  'machineCostShare',
  'machineShareAtHorizon',
  'machineShare',
] as const;

/** What every run takes its draws from: scrambled Sobol points. */
export const driverDraws = { streams: driverStreams, count: 16_384, seed: 2025 } as const;
