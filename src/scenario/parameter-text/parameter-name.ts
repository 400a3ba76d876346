import type { parameters as parameters2022 } from '../../models/data-exhaustion/epoch2022/parameters.ts';
import type { parameters as parameters2024 } from '../../models/data-exhaustion/epoch2024/parameters.ts';
import type { ModelId } from '../../models/scenario.ts';
import { epoch2022Labels, epoch2022Options, epoch2022Streams } from './epoch2022-messages.ts';
import { epoch2024Labels, epoch2024Options, epoch2024Streams } from './epoch2024-messages.ts';
import { messageOf } from './message-of.ts';
import type { ParameterNames, ParameterOwner } from './parameter-owner.ts';
import type { Writer } from './writer.ts';

type Translator = Pick<Writer, 't'>;

const names2022: ParameterNames<keyof typeof parameters2022> = {
  labels: epoch2022Labels,
  options: epoch2022Options,
  streams: epoch2022Streams,
};

const names2024: ParameterNames<keyof typeof parameters2024> = {
  labels: epoch2024Labels,
  options: epoch2024Options,
  streams: epoch2024Streams,
};

const names: Readonly<Record<ModelId, ParameterNames>> = {
  'epoch-2022': names2022,
  'epoch-2024': names2024,
};

function namesOf(owner: ParameterOwner): ParameterNames {
  return typeof owner === 'string' ? names[owner] : owner;
}

/** The name of an assumption, at most about 240 pixels long; throws for an id that the model or set does not have. */
export function parameterName(owner: ParameterOwner, id: string, { t }: Translator): string {
  return t(messageOf(namesOf(owner).labels, id));
}

/** The name of a stream of draws: that of its assumption, or its own where it has none. */
export function streamName(owner: ParameterOwner, streamId: string, { t }: Translator): string {
  const { labels, streams } = namesOf(owner);
  return t(messageOf({ ...labels, ...streams }, streamId));
}

/** The name of an option of a choice. */
export function optionName(
  owner: ParameterOwner,
  parameterId: string,
  option: string,
  { t }: Translator,
): string {
  return t(messageOf(namesOf(owner).options, `${parameterId}.${option}`));
}
