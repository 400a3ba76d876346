import { choice, interval, nameSpecs, point } from '../../parameter.ts';

const growth = { unit: 'per year', shape: 'growth', scale: 'linear', step: 0.005 } as const;
const share = { unit: 'share', scale: 'linear', min: 0, step: 0.01 } as const;
const logShare = { unit: 'share', shape: 'lognormal', scale: 'log', min: 0.001, max: 1 } as const;
const hardCases = 'theeazyware-ai-data-labeling';
const priceList = 'pccvdi-ai-training-data-cost-benchmarks';

/** Rows of `market_outcomes` and `market_forecasts` that the scenario can start from: each linked, sound and with a figure for 2025. */
export const driverBaseIds = [
  'grand-view-2024-base-collection-and-labelling',
  'precedence-2026-ai-labelling',
  'dataintelo-2026-labelling-services',
  'fortune-business-insights-2025-training-datasets',
  'mordor-2026-training-datasets',
  'idc-2025-china-base-data',
] as const;

/** The assumptions of the market from drivers; their help says which rows a default rests on and what is assumed. */
export const driverParameters = nameSpecs({
  base: choice({
    urlKey: 'base',
    unit: 'none',
    options: driverBaseIds,
    default: 'grand-view-2024-base-collection-and-labelling',
    sourceId: 'grandviewresearch-data-collection-labeling-market',
  }),
  labelGrowthPerYear: interval({
    ...growth,
    urlKey: 'lg',
    min: -0.3,
    max: 1,
    default: { low: 0.185, high: 0.331, level: 0.8 },
    sourceId: 'dataintelo-data-labeling-service-market',
  }),
  labelPriceGrowthPerYear: interval({
    ...growth,
    urlKey: 'pr',
    min: -0.5,
    max: 0.5,
    default: { low: -0.1, high: 0.05, level: 0.8 },
    sourceId: 'webfiddle-verge-ai-is-lot-work',
  }),
  machineShare: interval({
    ...share,
    shape: 'normal',
    urlKey: 'ms',
    max: 0.99,
    default: { low: 0.25, high: 0.58, level: 0.8 },
    sourceId: 'typedef-high-quality-data-labeling-statistics',
  }),
  machineShareAtHorizon: interval({
    ...share,
    shape: 'normal',
    urlKey: 'mse',
    max: 0.99,
    default: { low: 0.6, high: 0.95, level: 0.8 },
    sourceId: 'agentbus-llm-assisted-annotation',
  }),
  machineCostShare: interval({
    ...logShare,
    urlKey: 'mc',
    step: 0.01,
    default: { low: 0.01, high: 0.6, level: 0.8 },
    sourceId: hardCases,
  }),
  expertShare: interval({
    ...logShare,
    urlKey: 'ex',
    step: 0.01,
    default: { low: 0.01, high: 0.1, level: 0.8 },
    sourceId: hardCases,
  }),
  expertShareAtHorizon: interval({
    ...logShare,
    urlKey: 'exe',
    step: 0.01,
    default: { low: 0.05, high: 0.25, level: 0.8 },
    sourceId: hardCases,
  }),
  expertPriceFactor: interval({
    urlKey: 'xp',
    unit: 'factor',
    shape: 'lognormal',
    scale: 'log',
    min: 1,
    max: 200,
    step: 0.1,
    default: { low: 2.5, high: 50, level: 0.8 },
    sourceId: priceList,
  }),
  scarcityElasticity: point({
    urlKey: 'sc',
    unit: 'elasticity',
    scale: 'linear',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
    sourceId: 'epoch-2024-paper',
  }),
} as const);
