import { openPresentChannel, type PresentMessage, type PresentState } from './present-channel.ts';
import type { Move } from './presentation.ts';

/** What the window of the slides tells, without the name of the presentation. */
export type ToldState = Omit<PresentState, 'kind' | 'session'>;

/** What the window of the slides hears. */
export interface SpeakerListeners {
  readonly move: (move: Move) => void;
  readonly presenterClosed: () => void;
  /** Another tab presents under this name already. */
  readonly taken: () => void;
}

/** The window of the slides among those of its presentation. */
export interface PresentSpeaker {
  /** Tells where the presentation stands, as soon as it speaks. */
  readonly tell: (told: ToldState) => void;
  /** Says that the presentation is closed, where it has spoken. */
  readonly close: () => void;
  /** Says so, and hears and says nothing more. */
  readonly leave: () => void;
}

/** How long a presentation waits for another one of its name before it speaks. */
const twinWaitMs = 200;

/** Speaks for a presentation once no other tab is heard to do so under its name; until then, and where one does, it says nothing. */
export function openPresentSpeaker(session: string, listeners: SpeakerListeners): PresentSpeaker {
  let told: ToldState | undefined;
  let isSpeaking = false;
  const speak = (): void => {
    if (told && isSpeaking) channel.post({ kind: 'state', session, ...told });
  };
  const timer = setTimeout(() => {
    isSpeaking = true;
    speak();
  }, twinWaitMs);
  const hear = (message: PresentMessage): void => {
    if (message.kind === 'state' && !isSpeaking) {
      clearTimeout(timer);
      listeners.taken();
    }
    if (message.kind === 'ask') speak();
    if (message.kind === 'move' && isSpeaking) listeners.move(message.move);
    if (message.kind === 'closed' && message.who === 'presenter') listeners.presenterClosed();
  };
  const channel = openPresentChannel(session, hear);
  channel.post({ kind: 'ask', session });
  const close = (): void => {
    if (isSpeaking) channel.post({ kind: 'closed', session, who: 'presentation' });
  };
  return {
    tell: (next) => {
      told = next;
      speak();
    },
    close,
    leave: () => {
      clearTimeout(timer);
      close();
      isSpeaking = false;
      channel.close();
    },
  };
}
