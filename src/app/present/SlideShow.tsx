import { useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Slide } from '../../deck/deck.ts';
import { presentSettings } from '../../scenario/present-settings.ts';
import { slideName } from '../deck/slide-name.ts';
import { keepReader } from '../keep-reader.ts';
import { findPage, loadPage } from '../pages.ts';
import { useReader } from '../reader/reader-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { SlideFrame } from '../slides/SlideFrame.tsx';
import { useLink } from '../use-link.ts';
import { KeyList } from './KeyList.tsx';
import { openPresenter } from './open-presenter.ts';
import { PresentBar } from './PresentBar.tsx';
import { presentMessages as messages } from './present-messages.ts';
import { presentSession } from './present-session.ts';
import type { ToldState } from './present-speaker.ts';
import type { Move, Place } from './presentation.ts';
import { PresentedSlide } from './PresentedSlide.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { usePointerRest } from './use-pointer-rest.ts';
import { usePresentChannel } from './use-present-channel.ts';
import { usePresentKeys } from './use-present-keys.ts';
import { usePresentation, type Presentation } from './use-presentation.ts';
import { useSlidePointer } from './use-slide-pointer.ts';
import { useToast } from './use-toast.ts';
import { useUpright } from './use-upright.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** Fetches the code of the slides before and after, so that they are there when they are wanted. */
function useNeighbours(slides: readonly Slide[], number: number): void {
  const paths = [slides[number], slides[number - 2]]
    .map((slide) => (slide?.kind === 'panel' ? slide.path : ''))
    .filter((path) => findPage(path) !== undefined)
    .join(' ');
  useEffect(() => {
    for (const path of paths.split(' ')) void loadPage(path).catch(() => undefined);
  }, [paths]);
}

function useToldState(
  { now, ahead, place }: Presentation,
  count: number,
  ratio: ToldState['ratio'],
): ToldState | undefined {
  return useMemo(
    () =>
      now && {
        number: place.slide,
        count,
        ratio,
        isBlank: place.isBlank,
        now,
        ahead: ahead ?? null,
      },
    [now, ahead, place, count, ratio],
  );
}

/** What is to be said of a move that leads nowhere. */
function useStuckText(count: number): (move: Move, place: Place) => string {
  const { t } = useReader();
  return (move) => {
    if (move.kind === 'go' && move.slide > count)
      return t(messages.noSlide, { number: move.slide, count });
    if (move.kind === 'next') return t(messages.atEnd);
    return move.kind === 'back' ? t(messages.atStart) : '';
  };
}

/** A deck that is presented: the slide, what keys, pointer and the presenter's window do with it, and controls that show while the pointer moves. */
export function SlideShow({ slides }: { readonly slides: readonly Slide[] }): ReactElement | null {
  const { t } = useReader();
  const router = useRouter();
  const { values, change } = useLink(presentSettings);
  const { ratio } = values;
  const show = usePresentation(slides);
  const { place, now } = show;
  const count = slides.length;
  const shape = useUpright() ? '3:4' : ratio;
  const main = useRef<HTMLElement>(null);
  const full = useFullScreen();
  const isResting = usePointerRest();
  const [isUsed, setUsed] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [toast, say] = useToast();
  const [session, setSession] = useState(presentSession);
  const stuckText = useStuckText(count);

  const move = (wanted: Move): void => {
    setUsed(true);
    say(show.move(wanted) ? '' : stuckText(wanted, place));
  };
  const presenter = (): void => {
    say(openPresenter(session, router.history.location.search) ? '' : t(messages.popupBlocked));
  };
  const fullScreen = (): void => {
    void full.toggle().then((isDone) => say(isDone ? '' : t(messages.noFullScreen)));
    main.current?.focus();
  };
  const end = (): void => void router.navigate({ to: '/deck', search: keepReader });
  const leave = (): void => {
    if (isHelpOpen) setHelpOpen(false);
    else if (!full.leave()) end();
  };
  const help = (): void => setHelpOpen((isOpen) => !isOpen);
  const typed = usePresentKeys({ move, presenter, fullScreen, help, leave });
  const isLive = now?.slide.kind === 'panel' && now.slide.controls === 'live';
  const pointer = useSlidePointer(move, isLive);

  useNeighbours(slides, place.slide);
  useWakeLock();
  usePresentChannel(useToldState(show, count, ratio), session, setSession, {
    move,
    presenterClosed: () => say(t(messages.presenterClosed)),
  });
  useEffect(() => main.current?.focus(), []);
  const title = now ? slideName(now.slide, undefined, t) : '';
  const spoken = t(messages.place, { number: place.slide, count, title });
  usePageTitle(spoken);
  if (now === undefined) return null;
  return (
    <main
      ref={main}
      className="present"
      tabIndex={-1}
      data-slide={place.slide}
      data-step={place.step}
      data-blank={place.isBlank}
      data-resting={isResting && full.isOn}
    >
      <h1 className="visually-hidden">{t(messages.title)}</h1>
      <p className="visually-hidden" role="status">
        {place.isBlank ? t(messages.blanked) : spoken}
      </p>
      <div className="present-room" {...pointer}>
        <div className="present-screen" data-ratio={shape} inert={place.isBlank}>
          <SlideFrame ratio={shape} isForRoom>
            <PresentedSlide
              key={show.take}
              sight={now}
              onReveal={show.reveal}
              onChange={show.leaveAt}
            />
          </SlideFrame>
        </div>
      </div>
      <div className="present-toast" role="status" data-shown={typed !== '' || toast !== ''}>
        {typed === '' ? toast : t(messages.typed, { number: Number(typed) })}
      </div>
      {isHelpOpen && <KeyList />}
      <PresentBar
        isShown={isHelpOpen || !isResting}
        isNew={!isUsed && !full.isOn}
        place={place}
        count={count}
        ratio={ratio}
        isFull={full.isOn}
        isHelpOpen={isHelpOpen}
        onMove={move}
        onRatio={(next) => change({ ratio: next })}
        onPresenter={presenter}
        onFullScreen={fullScreen}
        onHelp={help}
        onLeave={end}
      />
    </main>
  );
}
