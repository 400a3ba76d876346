import type { DriverValues } from '../models/market/drivers/driver-inputs.ts';
import { driverParameters } from '../models/market/drivers/parameters.ts';
import type { ParameterValue } from '../models/parameter.ts';
import type { ParameterValues } from '../models/scenario.ts';
import type { Assumptions } from './assumptions.ts';
import { parameterSetting } from './parameter-setting.ts';
import { panelViews } from './panel-views.ts';
import { oneOf, someOf, type Setting, type ValuesOf } from './setting.ts';

type DriverId = keyof typeof driverParameters;
type DriverName = `driver.${string}`;

const driverIds = Object.keys(driverParameters) as readonly DriverId[];

/** The assumptions of the market from drivers (`md.lg=0.2..0.3`). */
export const driverValueSettings: Readonly<Record<DriverName, Setting<ParameterValue>>> =
  Object.fromEntries(
    Object.values(driverParameters).map((spec) => [
      `driver.${spec.id}`,
      parameterSetting(spec, `md.${spec.urlKey}`),
    ]),
  );

/** How the market from drivers is shown, and which of its assumptions must not be changed. */
export const driverViewSettings = {
  driverLocks: someOf('md.lock', driverIds, []),
  driverScale: oneOf('md.axis', ['log', 'linear'], 'log'),
  driverPaths: oneOf('md.paths', ['on', 'off'], 'on'),
  driverFanPanel: oneOf('md.fanv', panelViews, 'closed'),
  driverSensitivityPanel: oneOf('md.sens', panelViews, 'closed'),
};

/** The market from drivers in the link. */
export const marketDriverSettings = { ...driverValueSettings, ...driverViewSettings };

/** What the link says of the assumptions. */
export type DriverLinkValues = ValuesOf<typeof driverValueSettings>;

/** How the reader looks at the market from drivers. */
export type DriverViewValues = ValuesOf<typeof driverViewSettings>;

/** The complete assumptions that a link says. */
export function readDrivers(linked: DriverLinkValues): DriverValues {
  const values = driverIds.map((id) => [
    id,
    linked[`driver.${id}`] ?? driverParameters[id].default,
  ]);
  return Object.freeze(Object.fromEntries(values)) as DriverValues;
}

/** What is to be set for some assumptions to have these values. */
export function writeDrivers(values: ParameterValues): Partial<DriverLinkValues> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [`driver.${id}`, value]));
}

/** The defaults of the market that the values are about: another start is another market, not a changed assumption. */
export function defaultDrivers({ base }: Pick<DriverValues, 'base'>): DriverValues {
  const defaults = readDrivers({});
  return { ...defaults, base };
}

/** The values of a market beside the defaults of the same market. */
export function driverAssumptions(owner: Assumptions['owner'], values: DriverValues): Assumptions {
  return { owner, values, published: defaultDrivers(values) };
}
