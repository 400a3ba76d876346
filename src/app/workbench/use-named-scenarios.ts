import { useEffect, useMemo, useState } from 'react';
import type { Scenario } from '../../models/scenario.ts';
import {
  decodeNamedScenarios,
  encodeNamedScenarios,
  withNamed,
  type NamedScenario,
} from '../../scenario/named-scenarios.ts';

const key = 'datawall.scenarios';

/** Where text that is no list of scenarios is put before anything is written in its place. */
const asideKey = 'datawall.scenarios.unreadable';

/** Why keeping or reading did not work: the browser keeps its storage closed or full, or what it holds is no list. */
export type StorageProblem = 'closed' | 'unreadable';

interface Kept {
  readonly scenarios: readonly NamedScenario[];
  readonly problem: StorageProblem | undefined;
}

/** The scenarios that the reader has kept in this browser, and how to keep or forget one. */
export interface NamedScenarios extends Kept {
  readonly keep: (name: string, scenario: Scenario) => void;
  readonly forget: (name: string) => void;
  /** Puts a record back as it was, whether or not all of it can be read. */
  readonly bringBack: (named: NamedScenario) => void;
}

function load(): Kept {
  try {
    const text = localStorage.getItem(key) ?? undefined;
    const read = decodeNamedScenarios(text);
    if (read.ok) return { scenarios: read.value, problem: undefined };
    if (text !== undefined) localStorage.setItem(asideKey, text);
    return { scenarios: [], problem: 'unreadable' };
  } catch {
    return { scenarios: [], problem: 'closed' };
  }
}

function store(scenarios: readonly NamedScenario[]): Kept {
  try {
    localStorage.setItem(key, encodeNamedScenarios(scenarios));
    return { scenarios, problem: undefined };
  } catch {
    return { scenarios, problem: 'closed' };
  }
}

/** Named scenarios in the browser's storage; where that is closed or full they last as long as the page. Another tab's scenarios are read before each change, so that none is lost. */
export function useNamedScenarios(): NamedScenarios {
  const [kept, setKept] = useState(load);
  useEffect(() => {
    const onStorage = (event: StorageEvent): void => {
      if (event.key === key) setKept(load());
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);
  return useMemo(() => {
    const change = (
      next: (scenarios: readonly NamedScenario[]) => readonly NamedScenario[],
    ): void => {
      const present = kept.problem === 'closed' ? kept : load();
      setKept(store(next(present.problem === undefined ? present.scenarios : kept.scenarios)));
    };
    return {
      ...kept,
      keep: (name, scenario) => change((scenarios) => withNamed(scenarios, name, scenario)),
      forget: (name) => change((scenarios) => scenarios.filter((one) => one.name !== name)),
      bringBack: (named) =>
        change((scenarios) => [...scenarios.filter(({ name }) => name !== named.name), named]),
    };
  }, [kept]);
}
