import { modelParameters } from '../models/model-parameters.ts';
import { modelIds, type ModelId } from '../models/scenario.ts';
import { presets } from './presets/presets.ts';
import { panelViews } from './panel-views.ts';
import { maybeOneOf, oneOf, someOf, wholeNumber, yearSpan, type ValuesOf } from './setting.ts';

/** The name of a lock: an assumption of one study, whatever the other study has under the same name. */
export function lockName(modelId: ModelId, parameterId: string): string {
  return `${modelId}-${parameterId}`;
}

const lockNames: readonly string[] = modelIds.flatMap((modelId) =>
  Object.keys(modelParameters[modelId]).map((id) => lockName(modelId, id)),
);

/** The assumptions that are numbers or intervals, which can be moved along an axis. */
const movableIds: readonly string[] = [
  ...new Set(
    modelIds.flatMap((modelId) =>
      Object.values(modelParameters[modelId])
        .filter(({ kind }) => kind !== 'choice')
        .map(({ id }) => id),
    ),
  ),
];

/** What the scenario is compared with: the published values of its model, the scenario in the other slot, or nothing. */
const comparisons = ['published', 'other', 'none'] as const;

/** The years that a forecast can show. */
const forecastBounds = [2010, 2100] as const;

/** The years, both included, of which a reader can ask whether the stock lasts until then. */
export const answerYearBounds = [2025, 2100] as const;

/** How the scenario workbench shows its scenario, and what it asks of it. */
export const workbenchSettings = {
  /** The preset that the scenario was opened from, to tell apart those that run the same. */
  preset: maybeOneOf(
    'preset',
    presets.map(({ id }) => id),
  ),
  comparison: oneOf('vs', comparisons, 'published'),
  locks: someOf('lock', lockNames, []),
  fanView: oneOf('view', ['bands', 'worlds'], 'bands'),
  forecastSpan: yearSpan('fan', forecastBounds, [2016, 2050]),
  setsShown: oneOf('obs', ['on', 'off'], 'on'),
  runOutMode: oneOf('dist', ['dots', 'curve'], 'dots'),
  byYear: wholeNumber('by', answerYearBounds, 2040),
  heatX: oneOf('hx', movableIds, 'demandGrowthOomPerYear'),
  heatY: oneOf('hy', movableIds, 'stockFactor'),
  outcomeKind: oneOf('goal', ['not-before', 'by'], 'not-before'),
  outcomeYear: wholeNumber('goaly', answerYearBounds, 2035),
  outcomePercent: wholeNumber('goalp', [1, 99], 80),
  outcomeParameter: oneOf('goalx', movableIds, 'efficiencyOomPerYear'),
  fanPanel: oneOf('fanv', panelViews, 'closed'),
  runOutPanel: oneOf('distv', panelViews, 'closed'),
  sensitivityPanel: oneOf('sens', panelViews, 'closed'),
  requiredPanel: oneOf('must', panelViews, 'closed'),
  heatPanel: oneOf('heat', panelViews, 'closed'),
  differencePanel: oneOf('diff', panelViews, 'closed'),
  modalityPanel: oneOf('kinds', panelViews, 'closed'),
};

/** What the reader chose in the scenario workbench, the assumptions aside. */
export type WorkbenchValues = ValuesOf<typeof workbenchSettings>;
