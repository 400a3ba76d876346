/** One thing that a reader can set: from this record follow its URL key, its validation and its "changed" state. */
export interface Setting<T> {
  /** Short, readable and never reused for another meaning. */
  readonly urlKey: string;
  readonly default: T;
  /** Reads the text of a link; `undefined` when it does not say one of the allowed values. */
  parse(text: string): T | undefined;
  /** The parts that `parse` leaves out of a text that it reads; none unless given. */
  unreadIn?(text: string): readonly string[];
  /** Writes a value so that `parse` gives it back. */
  format(value: T): string;
}

/** The settings of a page, by name. */
export type SettingRecord = Readonly<Record<string, Setting<unknown>>>;

/** A complete, frozen set of values for a record of settings. */
export type ValuesOf<S> = {
  readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never;
};

/** A choice of exactly one value. */
export function oneOf<T extends string>(
  urlKey: string,
  values: readonly T[],
  defaultValue: NoInfer<T>,
): Setting<T> {
  return {
    urlKey,
    default: defaultValue,
    parse: (text) => values.find((value) => value === text),
    format: (value) => value,
  };
}

/** A choice of one value that may be left open; the reader's surroundings decide while it is `undefined`. */
export function maybeOneOf<T extends string>(
  urlKey: string,
  values: readonly T[],
): Setting<T | undefined> {
  return {
    urlKey,
    default: undefined,
    parse: (text) => values.find((value) => value === text),
    format: (value) => value ?? '',
  };
}

/** A choice of any number of values, kept in their declared order; all of them by default, and none is written `none`. */
export function someOf<T extends string>(
  urlKey: string,
  values: readonly T[],
  defaultValues: readonly T[] = values,
): Setting<readonly T[]> {
  return {
    urlKey,
    default: defaultValues,
    parse: (text) => {
      if (text === 'none') return [];
      const named = text.split('.');
      const chosen = values.filter((value) => named.includes(value));
      return chosen.length > 0 && chosen.length === named.length ? chosen : undefined;
    },
    format: (chosen) => (chosen.length === 0 ? 'none' : chosen.join('.')),
  };
}

const codeText = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

/** Any number of codes that a table and not the program knows, such as ids of rows; none is written `none`. The default, unless it is given, is `undefined`: all that there are. */
export function codes(
  urlKey: string,
  defaultCodes?: readonly string[],
): Setting<readonly string[] | undefined> {
  return {
    urlKey,
    default: defaultCodes,
    parse: (text) => {
      if (text === 'none') return [];
      const named = text.split('.');
      return named.every((code) => codeText.test(code)) ? [...new Set(named)] : undefined;
    },
    format: (chosen) => (chosen === undefined || chosen.length === 0 ? 'none' : chosen.join('.')),
  };
}

/** A code that a table and not the program knows, such as the id of a row. */
export function code(urlKey: string, defaultCode: string): Setting<string> {
  return {
    urlKey,
    default: defaultCode,
    parse: (text) => (codeText.test(text) ? text : undefined),
    format: (value) => value,
  };
}

/** A span of whole years, both ends included, within the bounds, whose ends lie at least so many years apart. */
export function yearSpan(
  urlKey: string,
  bounds: readonly [number, number],
  defaultSpan: readonly [number, number],
  leastDistance = 1,
): Setting<readonly [number, number]> {
  return {
    urlKey,
    default: defaultSpan,
    parse: (text) => {
      const match = /^(\d{4})-(\d{4})$/.exec(text);
      if (match === null) return undefined;
      const from = Number(match[1]);
      const to = Number(match[2]);
      return from >= bounds[0] && to <= bounds[1] && to - from >= leastDistance
        ? [from, to]
        : undefined;
    },
    format: ([from, to]) => `${from}-${to}`,
  };
}

/** A whole number within bounds, both included. */
export function wholeNumber(
  urlKey: string,
  [min, max]: readonly [number, number],
  defaultValue: number,
): Setting<number> {
  return {
    urlKey,
    default: defaultValue,
    parse: (text) => {
      const value = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
      return value >= min && value <= max ? value : undefined;
    },
    format: String,
  };
}

/** Text in the reader's own words, at most so many UTF-16 units; `undefined` until there is any, and empty once it was cleared. */
export function freeText(urlKey: string, maxLength: number): Setting<string | undefined> {
  return {
    urlKey,
    default: undefined,
    parse: (text) => (text.length <= maxLength ? text : undefined),
    format: (text) => text ?? '',
  };
}

/** A number that the reader gave, or `none` where it was taken away on purpose. */
export type GivenNumber = number | 'none';

const decimalText = /^-?\d{1,32}(?:\.\d{1,32})?(?:e[+-]?\d{1,3})?$/;

/** A number within bounds, both included; `undefined` until it is given, and `none` where it was taken away. */
export function decimal(
  urlKey: string,
  [min, max]: readonly [number, number],
): Setting<GivenNumber | undefined> {
  return {
    urlKey,
    default: undefined,
    parse: (text) => {
      if (text === 'none') return text;
      const value = decimalText.test(text) ? Number(text) : NaN;
      return value >= min && value <= max ? value : undefined;
    },
    format: (value) => String(value ?? 'none'),
  };
}
