import type { Message } from '../../i18n/message.ts';
import { modelParameters } from '../../models/model-parameters.ts';
import type { ParameterSpecs } from '../../models/parameter.ts';
import type { ModelId, ParameterValues } from '../../models/scenario.ts';

/** Assumptions that are shown together, in their order; the basic ones come first and are always in sight. */
export interface ParameterGroup<Id extends string = string> {
  readonly id: string;
  readonly isBasic: boolean;
  readonly parameterIds: readonly Id[];
}

/** Whether an assumption has a say under the values of all of them. */
export type Condition = (values: ParameterValues) => boolean;

/** The names of assumptions, of their options (`<id>.<option>`) and of the streams of draws that are no assumption. */
export interface ParameterNames<Id extends string = string> {
  readonly labels: Readonly<Record<Id, Message>>;
  readonly options: Readonly<Record<string, Message>>;
  readonly streams: Readonly<Record<string, Message>>;
}

/** What the controls say of a default of a set, which nobody published as such. */
export type DefaultWord = 'published' | 'chipsNone' | 'chipsHint' | 'resetName';

/** Assumptions beside those of the models of stock and demand; they bring their words along, so that no page carries those of another. */
export interface AssumptionSet extends ParameterNames {
  readonly id: string;
  readonly parameters: ParameterSpecs;
  readonly help: Readonly<Record<string, Message>>;
  readonly words: Readonly<Record<DefaultWord, Message>>;
  /** What is said of problems that have words of their own, by `where.reason`. */
  readonly problems: Readonly<Record<string, Message>>;
  readonly groups: readonly ParameterGroup[];
  readonly groupNames: Readonly<Record<string, Message>>;
  /** Of the assumptions that do not always have a say. */
  readonly conditions: Readonly<Record<string, Condition>>;
}

/** Whose assumptions are meant: those of a model, or a set. */
export type ParameterOwner = ModelId | AssumptionSet;

/** The records of the assumptions of a model or a set, by id. */
export function parametersOf(owner: ParameterOwner): ParameterSpecs {
  return typeof owner === 'string' ? modelParameters[owner] : owner.parameters;
}
