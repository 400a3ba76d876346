import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { openPresentChannel, type PresentChannel, type PresentState } from './present-channel.ts';
import { keepSession, makeSession } from './present-session.ts';
import {
  openPresentSpeaker,
  type PresentSpeaker,
  type SpeakerListeners,
  type ToldState,
} from './present-speaker.ts';
import type { Move } from './presentation.ts';

/** Tells the presenter's windows where the presentation stands, and takes their moves. Where another tab presents under the same name, as that does from which this one was copied, this one takes a new name. */
export function usePresentChannel(
  told: ToldState | undefined,
  session: string,
  onSession: (session: string) => void,
  listeners: Omit<SpeakerListeners, 'taken'>,
): void {
  const speaker = useRef<PresentSpeaker>(undefined);
  const move = useEffectEvent(listeners.move);
  const presenterClosed = useEffectEvent(listeners.presenterClosed);
  const taken = useEffectEvent(() => {
    const own = makeSession();
    keepSession(own);
    onSession(own);
  });
  const tell = useEffectEvent(() => {
    if (told) speaker.current?.tell(told);
  });
  useEffect(() => {
    const opened = openPresentSpeaker(session, {
      move: (wanted) => move(wanted),
      presenterClosed: () => presenterClosed(),
      taken: () => taken(),
    });
    speaker.current = opened;
    tell();
    addEventListener('pagehide', opened.close);
    return () => {
      removeEventListener('pagehide', opened.close);
      opened.leave();
    };
  }, [session]);
  useEffect(() => {
    if (told) speaker.current?.tell(told);
  }, [told]);
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
