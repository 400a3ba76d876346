import { annotationSettings } from '../scenario/annotation-settings.ts';
import { growthSettings } from '../scenario/growth-settings.ts';
import { marketDriverSettings } from '../scenario/market-driver-settings.ts';
import { marketErrorSettings, marketFieldSettings } from '../scenario/market-field-settings.ts';
import { marketPathSettings } from '../scenario/market-path-settings.ts';
import { marketBasisSettings } from '../scenario/market-settings.ts';
import { readerSettings } from '../scenario/reader-settings.ts';
import { runwaySettings } from '../scenario/runway-settings.ts';
import { scenarioSettings } from '../scenario/scenario-settings.ts';
import type { SettingRecord } from '../scenario/setting.ts';
import { workbenchSettings } from '../scenario/workbench-settings.ts';

/** What can be laid over the charts of a page, with the charts that can be measured; a page that is not named has no axis of time. */
const annotationsByPath = {
  '/runway': annotationSettings(['runway-fan', 'training-sets']),
  '/market': annotationSettings(['market-paths', 'market-fan']),
} as const;

const noAnnotations = annotationSettings([]);

/** What can be set on `/runway`, the reader's own settings included. */
const runwayPageSettings: SettingRecord = {
  ...readerSettings,
  ...runwaySettings,
  ...workbenchSettings,
  ...scenarioSettings,
  ...annotationsByPath['/runway'],
};

const settingsByPath: Readonly<Record<string, SettingRecord>> = {
  '/runway': runwayPageSettings,
  '/market': {
    ...readerSettings,
    ...marketBasisSettings,
    ...marketDriverSettings,
    ...marketPathSettings,
    ...marketFieldSettings,
    ...marketErrorSettings,
    ...annotationsByPath['/market'],
  },
  '/growth': { ...readerSettings, ...growthSettings },
};

/** The settings that a link to a path may carry. */
export function settingsOf(path: string): SettingRecord {
  return settingsByPath[path] ?? readerSettings;
}

/** What can be laid over the charts of the page at a path; the same settings each time. */
export function annotationsOf(path: string): typeof noAnnotations {
  return path === '/runway' || path === '/market' ? annotationsByPath[path] : noAnnotations;
}
