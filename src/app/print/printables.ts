import type { Services } from '../services.ts';

/** A panel on the page that can be printed sharp. */
export interface Printable {
  /** Makes its picture for paper; what goes wrong leaves it as it is on the screen. */
  readonly prepare: () => Promise<void>;
  /** Lets the picture go. */
  readonly release: () => void;
}

/** The panels on the page that can be printed, in the order in which they came. */
export interface Printables {
  readonly add: (printable: Printable) => () => void;
  /** The same array until one comes or goes. */
  readonly all: () => readonly Printable[];
  readonly subscribe: (listener: () => void) => () => void;
}

function makePrintables(): Printables {
  const listeners = new Set<() => void>();
  let all: readonly Printable[] = [];
  const set = (next: readonly Printable[]): void => {
    all = next;
    listeners.forEach((listener) => listener());
  };
  return {
    add: (printable) => {
      set([...all, printable]);
      return () => set(all.filter((one) => one !== printable));
    },
    all: () => all,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const known = new WeakMap<Services, Printables>();

/** The printable panels of the application. */
export function printablesOf(services: Services): Printables {
  const printables = known.get(services) ?? makePrintables();
  known.set(services, printables);
  return printables;
}
