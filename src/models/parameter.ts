/** A credible interval: a share `level` of the probability lies between `low` and `high`, the rest equally on both sides. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** 0 to 1, both ends excluded. */
  readonly level: number;
}

/** The shape of the distribution that an interval stands for; `growth` is a lognormal of 1 + growth. */
export type IntervalShape = 'normal' | 'lognormal' | 'growth';

interface Described {
  readonly id: string;
  /** Short, readable and never reused for another meaning. */
  readonly urlKey: string;
  /** Key of the messages that name and explain the parameter. */
  readonly messageKey: string;
  readonly unit: string;
  /** Row of the table `sources` that the default comes from. */
  readonly sourceId: string;
}

interface Ranged extends Described {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale: 'linear' | 'log';
}

/** An assumption that is one number. */
export interface PointSpec extends Ranged {
  readonly kind: 'point';
  readonly default: number;
}

/** An uncertain input; the stream of draws with its id maps to its values. */
export interface IntervalSpec extends Ranged {
  readonly kind: 'interval';
  readonly shape: IntervalShape;
  readonly default: Interval;
}

/** A choice of one of several readings. */
export interface ChoiceSpec<O extends string = string> extends Described {
  readonly kind: 'choice';
  readonly options: readonly O[];
  readonly default: O;
}

/** One assumption of a model: from this record follow slider, URL codec, validation, documentation and test matrix. */
export type ParameterSpec = PointSpec | IntervalSpec | ChoiceSpec;

/** The assumptions of a model, by id. */
export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;

/** The value of one assumption. */
export type ParameterValue = number | string | Interval;

/** A complete set of values for a record of assumptions. */
export type ParametersOf<S> = {
  readonly [K in keyof S]: S[K] extends ChoiceSpec<infer O>
    ? O
    : S[K] extends IntervalSpec
      ? Interval
      : number;
};

/** The published values: every assumption at its default. */
export function defaultsOf<S extends ParameterSpecs>(specs: S): ParametersOf<S> {
  const values = Object.entries(specs).map(([id, spec]) => [id, spec.default]);
  return Object.freeze(Object.fromEntries(values)) as ParametersOf<S>;
}

type Listed<T> = Omit<T, 'id' | 'kind' | 'messageKey'>;

/** Writes the id of each assumption into its record, which also is the key of its messages. */
export function nameSpecs<
  S extends Readonly<Record<string, Omit<ParameterSpec, 'id' | 'messageKey'>>>,
>(
  specs: S,
): { readonly [K in keyof S]: S[K] & { readonly id: string; readonly messageKey: string } } {
  const named = Object.entries(specs).map(([id, spec]) => [id, { ...spec, id, messageKey: id }]);
  return Object.fromEntries(named) as {
    [K in keyof S]: S[K] & { id: string; messageKey: string };
  };
}

/** An assumption that is one number, before it is named. */
export function point(spec: Listed<PointSpec>): Omit<PointSpec, 'id' | 'messageKey'> {
  return { ...spec, kind: 'point' };
}

/** An uncertain input, before it is named. */
export function interval(spec: Listed<IntervalSpec>): Omit<IntervalSpec, 'id' | 'messageKey'> {
  return { ...spec, kind: 'interval' };
}

/** A choice of one of several readings, before it is named. */
export function choice<O extends string>(
  spec: Listed<ChoiceSpec<O>>,
): Omit<ChoiceSpec<O>, 'id' | 'messageKey'> {
  return { ...spec, kind: 'choice' };
}
