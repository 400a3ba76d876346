import { panelViews } from './panel-views.ts';
import { oneOf } from './setting.ts';

/** What lies open under the steps of one company: the table of its rounds at first. */
export const fundingStepsSettings = { stepsPanel: oneOf('steps', panelViews, 'table') };
