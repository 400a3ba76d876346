import { annotationSettings } from '../../scenario/annotation-settings.ts';
import { runwaySettings } from '../../scenario/runway-settings.ts';
import { scenarioSettings } from '../../scenario/scenario-settings.ts';
import { workbenchSettings } from '../../scenario/workbench-settings.ts';
import type { PageSettings } from '../page-settings.ts';

/** What can be set on `/runway`. */
export const runwayPageSettings: PageSettings = {
  settings: { ...runwaySettings, ...workbenchSettings, ...scenarioSettings },
  annotations: annotationSettings(['runway-fan', 'training-sets']),
};
