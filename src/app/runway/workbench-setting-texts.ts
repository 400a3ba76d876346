import { heatMapMessages } from '../../charts/heat-map/messages.ts';
import { runOutMessages } from '../../charts/run-out/messages.ts';
import { runwayFanMessages } from '../../charts/runway-fan/messages.ts';
import type { Message } from '../../i18n/message.ts';
import { isSameScenario, modelParameters, scenarioOf } from '../../models/model-parameters.ts';
import { modelIds } from '../../models/scenario.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { presetNames } from '../../scenario/presets/preset-messages.ts';
import type { PresetId } from '../../scenario/presets/preset.ts';
import { presets } from '../../scenario/presets/presets.ts';
import type { workbenchSettings, WorkbenchValues } from '../../scenario/workbench-settings.ts';
import { choiceText } from '../settings-text/choice-text.ts';
import {
  ofPanels,
  type SettingText,
  type SettingTextsOf,
  type SettingWords,
} from '../settings-text/setting-text.ts';
import { spanText, yearText } from '../settings-text/year-text.ts';
import { analysisMessages } from '../workbench/analysis-messages.ts';
import { scenarioBarMessages } from '../workbench/scenario-bar-messages.ts';
import { workbenchMessages } from '../workbench/workbench-messages.ts';
import { runwayMessages } from './messages.ts';
import {
  comparedPanels,
  presetNameOf,
  scenarioIn,
  scenarioPanels,
} from './scenario-setting-texts.ts';

/** Whether a scenario still is the preset that it was opened from. */
function isStill(presetId: PresetId, values: SettingWords['values']): boolean {
  const own = scenarioIn(values, 'own');
  const preset = presets.find(({ id }) => id === presetId);
  if (preset === undefined || preset.modelId !== own.modelId) return false;
  return (
    preset.kind === 'observed' || isSameScenario(scenarioOf(preset.modelId, preset.changes), own)
  );
}

const presetText: SettingText<PresetId | undefined> = {
  panels: scenarioPanels,
  label: ({ t }) => t(scenarioBarMessages.startFrom),
  text: (id, words) =>
    id === undefined
      ? (presetNameOf(words.values, 'own', words) ?? words.t(scenarioBarMessages.ownScenario))
      : words.t(presetNames[id]),
  isIdle: ({ values }) => {
    const id = values['preset'] as PresetId | undefined;
    return id === undefined || !isStill(id, values);
  },
};

const comparisonText: SettingText<WorkbenchValues['comparison']> = {
  panels: comparedPanels,
  label: ({ t }) => t(scenarioBarMessages.compareWith),
  text: (value, words) => {
    const { t } = words;
    if (value === 'published') return t(scenarioBarMessages.published);
    if (value === 'none') return t(scenarioBarMessages.nothing);
    return presetNameOf(words.values, 'other', words) ?? t(scenarioBarMessages.otherScenario);
  },
};

/** An assumption by its name in the study of the scenario, else in the other. */
function movableText(label: Message): SettingText<string> {
  return {
    label: ({ t }) => t(label),
    text: (id, words) => {
      const { modelId } = scenarioIn(words.values, 'own');
      const owner = [modelId, ...modelIds].find((one) => id in modelParameters[one]);
      return parameterName(owner ?? modelId, id, words);
    },
  };
}

const shownMessages = { on: workbenchMessages.on, off: workbenchMessages.off };

/** How the workbench shows its scenario, and what it asks of it, in words. */
export const workbenchSettingTexts: SettingTextsOf<typeof workbenchSettings> = {
  preset: presetText,
  comparison: comparisonText,
  ...ofPanels(
    ['runway-fan'],
    {
      fanView: choiceText(workbenchMessages.pictures, workbenchMessages),
      setsShown: choiceText(workbenchMessages.setsShown, shownMessages),
    },
    ({ t }) => t(runwayFanMessages.title),
  ),
  ...ofPanels(['runway-fan', 'run-out'], { forecastSpan: spanText(runwayMessages.span) }, ({ t }) =>
    t(runwayFanMessages.title),
  ),
  ...ofPanels(
    ['run-out'],
    {
      runOutMode: choiceText(workbenchMessages.pictures, workbenchMessages),
      byYear: yearText(workbenchMessages.byYear),
    },
    ({ t }) => t(runOutMessages.curveTitle),
  ),
  ...ofPanels(
    ['required-value'],
    {
      outcomeKind: choiceText(analysisMessages.outcome, analysisMessages),
      outcomeYear: yearText(analysisMessages.year),
      outcomePercent: {
        label: ({ t }) => t(analysisMessages.probability),
        text: (percent: number, { format }) => format.percent(percent / 100),
      },
      outcomeParameter: movableText(analysisMessages.parameter),
    },
    ({ t }) => t(analysisMessages.requiredTitle),
  ),
  ...ofPanels(
    ['heat-map'],
    { heatX: movableText(analysisMessages.heatX), heatY: movableText(analysisMessages.heatY) },
    ({ t }) => t(heatMapMessages.title),
  ),
};
