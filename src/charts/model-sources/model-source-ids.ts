import { parameters as parameters2022 } from '../../models/data-exhaustion/epoch2022/parameters.ts';
import { parameters as parameters2024 } from '../../models/data-exhaustion/epoch2024/parameters.ts';
import { presets } from '../../scenario/presets/presets.ts';

const used = [
  ...Object.values(parameters2024).map(({ sourceId }) => sourceId),
  ...Object.values(parameters2022).map(({ sourceId }) => sourceId),
  ...presets.flatMap(({ sourceIds }) => sourceIds),
];

/** Rows of the table `sources` that an assumption of a model or a preset names, each once, in alphabetical order. */
export const modelSourceIds: readonly string[] = [...new Set(used)].toSorted();
