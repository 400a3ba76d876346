import { driverParameters } from '../../models/market/drivers/index.ts';
import type { ParameterValues } from '../../models/scenario.ts';
import {
  marketDriversGroups,
  marketDriversProblems,
  marketDriversWords,
} from './market-drivers-control-messages.ts';
import { marketDriversHelp } from './market-drivers-help-messages.ts';
import { marketDriversLabels, marketDriversOptions } from './market-drivers-messages.ts';
import type { AssumptionSet, ParameterGroup } from './parameter-owner.ts';

type DriverId = keyof typeof driverParameters;

const groups: readonly ParameterGroup<DriverId>[] = [
  {
    id: 'basic',
    isBasic: true,
    parameterIds: [
      'base',
      'labelGrowthPerYear',
      'labelPriceGrowthPerYear',
      'machineShareAtHorizon',
      'expertShareAtHorizon',
      'scarcityElasticity',
    ],
  },
  { id: 'automation', isBasic: false, parameterIds: ['machineShare', 'machineCostShare'] },
  { id: 'experts', isBasic: false, parameterIds: ['expertShare', 'expertPriceFactor'] },
];

/** Machine labels that cost as much as manual ones for certain leave automation without effect. */
function isAutomationCheaper({ machineCostShare: cost }: ParameterValues): boolean {
  return typeof cost !== 'object' || cost.low < 1;
}

/** The assumptions of the market from drivers with their words; only the page that shows them should load it. */
export const marketDrivers: AssumptionSet = {
  id: 'market-drivers',
  parameters: driverParameters,
  labels: marketDriversLabels,
  options: marketDriversOptions,
  streams: {},
  help: marketDriversHelp,
  words: marketDriversWords,
  problems: marketDriversProblems,
  groups,
  groupNames: marketDriversGroups,
  conditions: { machineShare: isAutomationCheaper, machineShareAtHorizon: isAutomationCheaper },
};
