import { useState, type ReactElement, type ReactNode } from 'react';
import { slideKey } from '../deck/slide-key.ts';
import { slideName } from '../deck/slide-name.ts';
import { useReader } from '../reader/reader-context.ts';
import type { MadeTexts } from '../../export/deck/made-texts.ts';
import { SlideFrame } from '../slides/SlideFrame.tsx';
import { SlideView } from '../slides/SlideView.tsx';
import type { PresentState } from './present-channel.ts';
import { presentMessages } from './present-messages.ts';
import type { Move, SlideSight } from './presentation.ts';
import { PresenterClock } from './PresenterClock.tsx';
import { presenterMessages as messages } from './presenter-messages.ts';

function ignore(): void {
  return undefined;
}

/** A slide as it stands, which answers to nothing. */
function StillSlide({
  id,
  sight: { slide, step, revealed },
  ratio,
  onMade,
}: {
  readonly id: string;
  readonly sight: SlideSight;
  readonly ratio: PresentState['ratio'];
  readonly onMade?: (texts: MadeTexts) => void;
}): ReactElement {
  return (
    <div inert>
      <SlideFrame ratio={ratio}>
        <SlideView
          key={slideKey(slide)}
          id={id}
          slide={slide}
          step={step}
          revealed={revealed}
          onReveal={ignore}
          {...(onMade && { onMade })}
        />
      </SlideFrame>
    </div>
  );
}

function Seen({
  label,
  name,
  className,
  children,
}: {
  readonly label: string;
  readonly name: string | undefined;
  readonly className: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={className}>
      <h2>
        {label} {name !== undefined && <span>{name}</span>}
      </h2>
      {children}
    </section>
  );
}

function Notes({
  note,
  made,
}: {
  readonly note: string | undefined;
  readonly made: string | undefined;
}): ReactElement {
  const { t } = useReader();
  const text = note ?? made ?? '';
  return (
    <section className="presenter-notes">
      <h2>
        {t(messages.notes)} {note === undefined && text !== '' && <span>{t(messages.made)}</span>}
      </h2>
      <div role="group" aria-label={t(messages.notes)} tabIndex={0}>
        {text === '' ? <p className="muted">{t(messages.noNotes)}</p> : <p>{text}</p>}
      </div>
    </section>
  );
}

function Moves({
  isBlank,
  isClosed,
  move,
}: {
  readonly isBlank: boolean;
  readonly isClosed: boolean;
  readonly move: (move: Move) => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="presenter-moves">
      <button type="button" disabled={isClosed} onClick={() => move({ kind: 'back' })}>
        {t(presentMessages.back)}
      </button>
      <button type="button" disabled={isClosed} onClick={() => move({ kind: 'next' })}>
        {t(presentMessages.next)}
      </button>
      <button
        type="button"
        disabled={isClosed}
        aria-pressed={isBlank}
        onClick={() => move({ kind: 'blank' })}
      >
        {t(presentMessages.blank)}
      </button>
    </div>
  );
}

/** What the presenter has before them while slides are presented in another window. */
export function PresenterDesk({
  state,
  isClosed,
  move,
}: {
  readonly state: PresentState;
  readonly isClosed: boolean;
  readonly move: (move: Move) => void;
}): ReactElement {
  const { t } = useReader();
  const { now, ahead, number, count, isBlank, ratio } = state;
  const [made, setMade] = useState<MadeTexts>();
  const key = slideKey(now.slide);
  const [madeFor, setMadeFor] = useState(key);
  if (madeFor !== key) {
    setMadeFor(key);
    setMade(undefined);
  }
  const isStep = ahead !== null && slideKey(ahead.slide) === key;
  return (
    <div className="presenter-desk" data-slide={number} data-blank={isBlank}>
      <header>
        <p className="presenter-position" role="status">
          {t(messages.position, { number, count })}
        </p>
        <PresenterClock />
      </header>
      <Seen
        className="presenter-now"
        label={t(isBlank ? messages.blank : messages.now)}
        name={slideName(now.slide, made?.title, t)}
      >
        <StillSlide id="presenter-now" sight={now} ratio={ratio} onMade={setMade} />
        <Moves isBlank={isBlank} isClosed={isClosed} move={move} />
      </Seen>
      <div className="presenter-side">
        <Seen
          className="presenter-ahead"
          label={t(isStep ? messages.nextStep : messages.nextSlide)}
          name={ahead && !isStep ? slideName(ahead.slide, undefined, t) : undefined}
        >
          {ahead ? (
            <StillSlide id="presenter-ahead" sight={ahead} ratio={ratio} />
          ) : (
            <p className="muted">{t(messages.end)}</p>
          )}
        </Seen>
        <Notes note={now.slide.note} made={now.slide.kind === 'panel' ? made?.note : undefined} />
      </div>
    </div>
  );
}
