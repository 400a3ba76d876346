import type { Message } from '../../i18n/message.ts';
import type { parameters as parameters2022 } from '../../models/data-exhaustion/epoch2022/parameters.ts';
import type { parameters as parameters2024 } from '../../models/data-exhaustion/epoch2024/parameters.ts';
import type { ModelId } from '../../models/scenario.ts';
import { epoch2022Labels, epoch2022Options, epoch2022Streams } from './epoch2022-messages.ts';
import { epoch2024Labels, epoch2024Options, epoch2024Streams } from './epoch2024-messages.ts';
import { messageOf } from './message-of.ts';
import type { Writer } from './writer.ts';

type Translator = Pick<Writer, 't'>;

interface Texts<Id extends string = string> {
  readonly labels: Readonly<Record<Id, Message>>;
  readonly options: Readonly<Record<string, Message>>;
  readonly streams: Readonly<Record<string, Message>>;
}

const texts2022: Texts<keyof typeof parameters2022> = {
  labels: epoch2022Labels,
  options: epoch2022Options,
  streams: epoch2022Streams,
};

const texts2024: Texts<keyof typeof parameters2024> = {
  labels: epoch2024Labels,
  options: epoch2024Options,
  streams: epoch2024Streams,
};

const texts: Readonly<Record<ModelId, Texts>> = {
  'epoch-2022': texts2022,
  'epoch-2024': texts2024,
};

/** The name of an assumption, at most about 240 pixels long; throws for an id that the model does not have. */
export function parameterName(modelId: ModelId, id: string, { t }: Translator): string {
  return t(messageOf(texts[modelId].labels, id));
}

/** The name of a stream of draws: that of its assumption, or its own where it has none. */
export function streamName(modelId: ModelId, streamId: string, { t }: Translator): string {
  const { labels, streams } = texts[modelId];
  return t(messageOf({ ...labels, ...streams }, streamId));
}

/** The name of an option of a choice. */
export function optionName(
  modelId: ModelId,
  parameterId: string,
  option: string,
  { t }: Translator,
): string {
  return t(messageOf(texts[modelId].options, `${parameterId}.${option}`));
}
