import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  openPresentChannel,
  type PresentChannel,
  type PresentMessage,
  type PresentState,
} from './present-channel.ts';
import { keepSession, makeSession } from './present-session.ts';
import type { Move } from './presentation.ts';

/** What the window of the slides tells, without the name of the presentation. */
export type ToldState = Omit<PresentState, 'kind' | 'session'>;

interface Listeners {
  readonly move: (move: Move) => void;
  readonly presenterClosed: () => void;
}

/** How long a presentation waits for another one of its name before it speaks. */
const twinWaitMs = 200;

/** Tells the presenter's windows where the presentation stands, and takes their moves. Where another tab presents under the same name, as that does from which this one was copied, this one takes a new name. */
export function usePresentChannel(
  told: ToldState | undefined,
  session: string,
  onSession: (session: string) => void,
  listeners: Listeners,
): void {
  const channel = useRef<PresentChannel>(undefined);
  const [spokenFor, setSpokenFor] = useState<string>();
  const isSpeaking = spokenFor === session;
  const tell = useEffectEvent(() => {
    if (told && isSpeaking) channel.current?.post({ kind: 'state', session, ...told });
  });
  const rename = (): void => {
    const own = makeSession();
    keepSession(own);
    onSession(own);
  };
  const hear = useEffectEvent((message: PresentMessage) => {
    if (message.kind === 'state' && !isSpeaking) rename();
    if (message.kind === 'ask') tell();
    if (message.kind === 'move') listeners.move(message.move);
    if (message.kind === 'closed' && message.who === 'presenter') listeners.presenterClosed();
  });
  useEffect(() => {
    const opened = openPresentChannel(session, (message) => hear(message));
    const timer = setTimeout(() => setSpokenFor(session), twinWaitMs);
    const close = (): void => opened.post({ kind: 'closed', session, who: 'presentation' });
    const ask = (): void => opened.post({ kind: 'ask', session });
    channel.current = opened;
    ask();
    addEventListener('pagehide', close);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', close);
      close();
      opened.close();
    };
  }, [session]);
  useEffect(() => {
    if (told && isSpeaking) channel.current?.post({ kind: 'state', session, ...told });
  }, [told, session, isSpeaking]);
}

/** What the presenter's window knows of the presentation. */
export interface Heard {
  readonly state: PresentState | undefined;
  readonly isClosed: boolean;
  readonly move: (move: Move) => void;
}

const nothing = { state: undefined, isClosed: false };

/** Follows a presentation from another window, and moves it. */
export function useHeardPresentation(session: string): Heard {
  const [heard, setHeard] = useState<Omit<Heard, 'move'>>(nothing);
  const channel = useRef<PresentChannel>(undefined);
  useEffect(() => {
    const opened = openPresentChannel(session, (message) => {
      if (message.kind === 'state') setHeard({ state: message, isClosed: false });
      if (message.kind === 'closed' && message.who === 'presentation')
        setHeard((before) => ({ ...before, isClosed: true }));
    });
    channel.current = opened;
    const close = (): void => opened.post({ kind: 'closed', session, who: 'presenter' });
    opened.post({ kind: 'ask', session });
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pagehide', close);
      close();
      opened.close();
    };
  }, [session]);
  return {
    ...heard,
    move: (move) => channel.current?.post({ kind: 'move', session, move }),
  };
}
