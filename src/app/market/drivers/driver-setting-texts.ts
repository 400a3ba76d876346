import { driverParameters } from '../../../models/market/drivers/parameters.ts';
import type { ParameterSpec, ParameterValue } from '../../../models/parameter.ts';
import {
  readDrivers,
  type DriverLinkValues,
  type driverValueSettings,
  type driverViewSettings,
} from '../../../scenario/market-driver-settings.ts';
import { isRelevant } from '../../../scenario/parameter-text/is-relevant.ts';
import { marketDrivers } from '../../../scenario/parameter-text/market-drivers.ts';
import { choiceText } from '../../settings-text/choice-text.ts';
import { parameterText } from '../../settings-text/parameter-text.ts';
import {
  ofPanels,
  type SettingText,
  type SettingTextsOf,
} from '../../settings-text/setting-text.ts';
import { marketMessages } from '../messages.ts';
import { driversMessages as messages } from './messages.ts';

function driverText(spec: ParameterSpec): SettingText<ParameterValue> {
  return {
    ...parameterText(marketDrivers, spec),
    isIdle: ({ values }) =>
      !isRelevant(marketDrivers, { ...readDrivers(values as DriverLinkValues) }, spec.id),
  };
}

const valueTexts: SettingTextsOf<typeof driverValueSettings> = Object.fromEntries(
  Object.values(driverParameters).map((spec) => [`driver.${spec.id}`, driverText(spec)]),
);

const viewTexts: SettingTextsOf<typeof driverViewSettings> = ofPanels(['market-fan'], {
  driverScale: choiceText(messages.scale, messages),
  driverPaths: choiceText(messages.paths, messages),
});

/** The market from drivers in words. */
export const driverSettingTexts = {
  ...ofPanels(['market-fan', 'tornado'], valueTexts),
  ...ofPanels(['market-fan'], viewTexts, ({ t }) => t(marketMessages.driversSection)),
};
