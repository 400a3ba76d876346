import { useMemo } from 'react';
import { completePresets } from '../../charts/disclosed-growth/complete-presets.ts';
import type { GrowthRow } from '../../charts/disclosed-growth/queries.ts';
import { isSameScenario, scenarioOf } from '../../models/model-parameters.ts';
import type { Scenario } from '../../models/scenario.ts';
import { openNamed, type NamedScenario } from '../../scenario/named-scenarios.ts';
import { presetNames } from '../../scenario/presets/preset-messages.ts';
import type { Preset, PresetKind } from '../../scenario/presets/preset.ts';
import type { ChoiceGroupOf } from '../controls/GroupedSelect.tsx';
import { useReader } from '../reader/reader-context.ts';
import { scenarioBarMessages as messages } from './scenario-bar-messages.ts';

const kinds: readonly PresetKind[] = ['published', 'article', 'observed', 'open-end'];

/** A ready-made scenario: a preset, or one that the reader has kept. */
export interface Offer {
  readonly key: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly preset: Preset | undefined;
}

/** Every ready-made scenario, and the groups in which they are offered. */
export interface Offers {
  readonly offers: readonly Offer[];
  readonly groups: readonly ChoiceGroupOf[];
}

/** The offer that a scenario is: the one it was opened from when it still is that one, else the first with the same values. */
export function findOffer(
  { offers }: Offers,
  scenario: Scenario,
  openedFrom?: string,
): Offer | undefined {
  const same = offers.filter((offer) => isSameScenario(offer.scenario, scenario));
  return same.find(({ preset }) => preset?.id === openedFrom) ?? same[0];
}

/** The presets (with the fitted demand once its row is there) and the reader's own scenarios. */
export function useOffers(fit: GrowthRow | undefined, named: readonly NamedScenario[]): Offers {
  const { t } = useReader();
  return useMemo(() => {
    const presets = completePresets(fit);
    const ofPreset = (preset: Preset): Offer => ({
      key: `preset-${preset.id}`,
      name: t(presetNames[preset.id]),
      scenario: scenarioOf(preset.modelId, preset.changes),
      preset,
    });
    const kept: readonly Offer[] = named.map((one) => ({
      key: `kept-${one.name}`,
      name: one.name,
      scenario: openNamed(one).scenario,
      preset: undefined,
    }));
    const byKind = kinds.map((kind) => ({
      label: t(messages[`group-${kind}`]),
      offers: presets.filter((preset) => preset.kind === kind).map(ofPreset),
    }));
    const all = [...byKind, { label: t(messages['group-kept']), offers: kept }];
    return {
      offers: all.flatMap(({ offers }) => offers),
      groups: all
        .filter(({ offers }) => offers.length > 0)
        .map(({ label, offers }) => ({
          label,
          choices: offers.map(({ key, name }) => ({ value: key, label: name })),
        })),
    };
  }, [fit, named, t]);
}
