import * as v from 'valibot';
import { slideSchema } from '../../deck/deck-schema.ts';
import { presentRatios } from '../../scenario/present-settings.ts';

const channelName = 'datawall.present';
const longestSentence = 1000;

const session = v.pipe(v.string(), v.regex(/^[a-z0-9]{4,32}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));

const sight = v.strictObject({
  slide: slideSchema,
  step: count,
  revealed: v.undefinedable(v.pipe(v.string(), v.maxLength(longestSentence))),
});

const move = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['next', 'back', 'first', 'last', 'restart', 'blank']) }),
  v.strictObject({ kind: v.literal('go'), slide: number }),
]);

/** Where a presentation stands and what is seen, told by its window. */
const state = v.strictObject({
  kind: v.literal('state'),
  session,
  number,
  count,
  ratio: v.picklist(presentRatios),
  isBlank: v.boolean(),
  now: sight,
  /** What the next key press shows; `null` at the end. */
  ahead: v.nullable(sight),
});

const message = v.variant('kind', [
  state,
  v.strictObject({ kind: v.literal('ask'), session }),
  v.strictObject({ kind: v.literal('move'), session, move }),
  v.strictObject({
    kind: v.literal('closed'),
    session,
    who: v.picklist(['presentation', 'presenter']),
  }),
]);

/** What the windows of a presentation tell one another: the state of the slides, the question for it, moves, and that one of them closes. */
export type PresentMessage = v.InferOutput<typeof message>;

/** What the window of the slides tells. */
export type PresentState = v.InferOutput<typeof state>;

/** Reads what came over the channel; `undefined` for what is no message of this presentation. */
export function readPresentMessage(data: unknown, ownSession: string): PresentMessage | undefined {
  const read = v.safeParse(message, data);
  return read.success && read.output.session === ownSession ? read.output : undefined;
}

/** The channel between the windows of one presentation. */
export interface PresentChannel {
  readonly post: (message: PresentMessage) => void;
  readonly close: () => void;
}

/** Opens the channel; it reaches the other windows of this browser and nothing else. Where the browser has none, nothing is heard. */
export function openPresentChannel(
  ownSession: string,
  onMessage: (message: PresentMessage) => void,
): PresentChannel {
  if (typeof BroadcastChannel === 'undefined')
    return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = readPresentMessage(data, ownSession);
    if (read !== undefined) onMessage(read);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  return { post: (sent) => channel.postMessage(sent), close: () => channel.close() };
}
