import type { Message } from '../../i18n/message.ts';

/** The message with an id; throws for an id that the catalogue does not have. */
export function messageOf(messages: Readonly<Record<string, Message>>, id: string): Message {
  const message = messages[id];
  if (message === undefined) throw new RangeError(`no such text: ${id}`);
  return message;
}
