import type { ModelId } from '../../models/scenario.ts';

/** The study whose equations a model runs: row of the table `sources`. */
export const modelSources: Readonly<Record<ModelId, string>> = {
  'epoch-2024': 'epoch-2024-paper',
  'epoch-2022': 'epoch-2022-paper',
};
