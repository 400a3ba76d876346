import type { ParameterOwner } from '../../scenario/parameter-text/parameter-owner.ts';
import { scenarioControlMessages as messages } from './messages.ts';

/** The words of the controls, with those of its own that a set brings along. */
export function wordsOf(owner: ParameterOwner): typeof messages {
  return typeof owner === 'string' ? messages : { ...messages, ...owner.words };
}
