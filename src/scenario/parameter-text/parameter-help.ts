import type { Message } from '../../i18n/message.ts';
import type { parameters as parameters2022 } from '../../models/data-exhaustion/epoch2022/parameters.ts';
import type { parameters as parameters2024 } from '../../models/data-exhaustion/epoch2024/parameters.ts';
import { epoch2022Help } from './epoch2022-help-messages.ts';
import { epoch2024Help } from './epoch2024-help-messages.ts';
import { messageOf } from './message-of.ts';
import type { ParameterOwner } from './parameter-owner.ts';
import type { Writer } from './writer.ts';

const help2022: Readonly<Record<keyof typeof parameters2022, Message>> = epoch2022Help;
const help2024: Readonly<Record<keyof typeof parameters2024, Message>> = epoch2024Help;

function helpOf(owner: ParameterOwner): Readonly<Record<string, Message>> {
  if (typeof owner === 'object') return owner.help;
  return owner === 'epoch-2022' ? help2022 : help2024;
}

/** One or two sentences on what an assumption is, what a higher value does and what the default rests on; a module of its own, because it is read when asked for. */
export function parameterHelp(owner: ParameterOwner, id: string, { t }: Pick<Writer, 't'>): string {
  return t(messageOf(helpOf(owner), id));
}
