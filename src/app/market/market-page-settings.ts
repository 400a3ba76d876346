import { annotationSettings } from '../../scenario/annotation-settings.ts';
import { marketDriverSettings } from '../../scenario/market-driver-settings.ts';
import { marketErrorSettings, marketFieldSettings } from '../../scenario/market-field-settings.ts';
import { marketPathSettings } from '../../scenario/market-path-settings.ts';
import { marketBasisSettings } from '../../scenario/market-settings.ts';
import type { PageSettings } from '../page-settings.ts';

/** What can be set on `/market`. */
export const marketPageSettings: PageSettings = {
  settings: {
    ...marketBasisSettings,
    ...marketDriverSettings,
    ...marketPathSettings,
    ...marketFieldSettings,
    ...marketErrorSettings,
  },
  annotations: annotationSettings(['market-paths', 'market-fan']),
};
