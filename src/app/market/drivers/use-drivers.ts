import { useCallback, useMemo } from 'react';
import type { DriverValues } from '../../../models/market/drivers/index.ts';
import type { ParameterValue } from '../../../models/parameter.ts';
import { changedAssumptions, type Assumptions } from '../../../scenario/assumptions.ts';
import {
  defaultDrivers,
  driverAssumptions,
  driverValueSettings,
  driverViewSettings,
  readDrivers,
  writeDrivers,
  type DriverViewValues,
} from '../../../scenario/market-driver-settings.ts';
import { marketDrivers } from '../../../scenario/parameter-text/market-drivers.ts';
import type { ChangeKind } from '../../link-store.ts';
import { useLink } from '../../use-link.ts';

/** The assumptions of the market as they stand in the link, and every way to change them. */
export interface Drivers {
  readonly values: DriverValues;
  /** The same market with every assumption at its default. */
  readonly defaults: DriverValues;
  readonly assumptions: Assumptions;
  readonly changed: readonly string[];
  readonly locks: readonly string[];
  readonly view: DriverViewValues;
  readonly changeView: (patch: Partial<DriverViewValues>) => void;
  readonly changeParameter: (id: string, value: ParameterValue, kind: ChangeKind) => void;
  readonly lock: (id: string, isLocked: boolean) => void;
  readonly reset: (id: string) => void;
  /** Puts all that is not locked back to its default. */
  readonly resetAll: () => void;
}

/** The market from drivers as it stands in the link. */
export function useDrivers(): Drivers {
  const { values: linked, change } = useLink(driverValueSettings);
  const { values: view, change: changeView } = useLink(driverViewSettings);
  const values = useMemo(() => readDrivers(linked), [linked]);
  const { base } = values;
  const defaults = useMemo(() => defaultDrivers({ base }), [base]);
  const assumptions = useMemo(() => driverAssumptions(marketDrivers, values), [values]);
  const changed = useMemo(() => changedAssumptions(assumptions), [assumptions]);
  const { driverLocks: locks } = view;
  const changeParameter = useCallback<Drivers['changeParameter']>(
    (id, value, kind) => change(writeDrivers({ [id]: value }), kind),
    [change],
  );
  const resetMany = useCallback(
    (ids: readonly string[]) => {
      const published: Readonly<Record<string, ParameterValue>> = defaults;
      const back = ids.flatMap((id) => {
        const value = published[id];
        return value === undefined ? [] : [[id, value] as const];
      });
      change(writeDrivers(Object.fromEntries(back)));
    },
    [change, defaults],
  );
  const lock = useCallback<Drivers['lock']>(
    (id, isLocked) => {
      const others = locks.filter((other) => other !== id);
      const all: readonly string[] = isLocked ? [...others, id] : others;
      changeView({ driverLocks: all as typeof locks });
    },
    [changeView, locks],
  );
  const reset = useCallback((id: string) => resetMany([id]), [resetMany]);
  const resetAll = useCallback(() => {
    const kept: readonly string[] = locks;
    resetMany(changed.filter((id) => !kept.includes(id)));
  }, [resetMany, changed, locks]);
  return {
    values,
    defaults,
    assumptions,
    changed,
    locks,
    view,
    changeView,
    changeParameter,
    lock,
    reset,
    resetAll,
  };
}
