import type { ModelId, ParameterValues } from '../../models/scenario.ts';
import type { presetNames } from './preset-messages.ts';

/** What a preset can be looked up by; its name and sentence have the same key. */
export type PresetId = keyof typeof presetNames;

/**
 * Where a preset comes from: `published` restates a study, `article` what the article of 2023 says, `observed` takes its
 * demand from the records, `open-end` asks what would follow from one more published figure.
 */
export type PresetKind = 'published' | 'article' | 'observed' | 'open-end';

/** A ready-made scenario with its sources; one that restates a row of the table `exhaustion_dates` bears its id. */
export interface Preset {
  readonly id: PresetId;
  readonly modelId: ModelId;
  /** What differs from the published values; what an `observed` preset takes from the records is added when they are there. */
  readonly changes: ParameterValues;
  /** Rows of the table `sources`. */
  readonly sourceIds: readonly string[];
  readonly kind: PresetKind;
}
