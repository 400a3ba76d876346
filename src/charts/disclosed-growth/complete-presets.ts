import type { Preset } from '../../scenario/presets/preset.ts';
import { presets } from '../../scenario/presets/presets.ts';
import { observedChanges } from './observed-changes.ts';
import type { GrowthRow } from './queries.ts';

/** The presets with the observed demand filled in from the records; without the fitted row, those that do not need it. */
export function completePresets(fit: GrowthRow | undefined): readonly Preset[] {
  return presets.flatMap((preset) => {
    if (preset.kind !== 'observed') return [preset];
    return fit === undefined ? [] : [{ ...preset, changes: observedChanges(fit) }];
  });
}
