import type { parameters } from './parameters.ts';

type Id = keyof typeof parameters;

/** The assumptions that move the whole stock, apart from the spread that quality and repetition give it. */
const stockShift: readonly Id[] = [
  'stockFactor',
  'qualityShare',
  'repetitionValue',
  'repetitionFactor',
  'passes',
];

const stockGrowth: readonly Id[] = [
  'textPerPageGrowthPerYear',
  'webPagesGrowthPerYear',
  'closedSharePerYear',
  'machineWrittenShare',
];

const opened: readonly Id[] = ['privateTextShare', 'imagesShare', 'videoShare'];

const stock: readonly Id[] = ['stock', 'webPages', ...stockShift, ...stockGrowth, ...opened];

const demandShift: readonly Id[] = ['overtrainingFactor', 'syntheticShare'];

const demand: readonly Id[] = [
  'demandTokens',
  'demandGrowthOomPerYear',
  'computeWeight',
  'computeFlop',
  'computeGrowthOomPerYear',
  'computeSlowdownYear',
  'computeGrowthKeptShare',
  'efficiencyOomPerYear',
  ...demandShift,
];

/**
 * The assumptions that a column does not depend on, save by what stands in its key beside them; one that is in no list counts
 * for every column.
 */
export const idsWithoutEffect = {
  web: new Set<string>([...demand, ...stockShift, ...stockGrowth, ...opened]),
  stock: new Set<string>([...demand, ...stockShift]),
  demand: new Set<string>([...stock, ...demandShift]),
} as const;
