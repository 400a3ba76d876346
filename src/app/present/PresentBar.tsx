import type { ReactElement } from 'react';
import { presentRatios } from '../../scenario/present-settings.ts';
import { useReader } from '../reader/reader-context.ts';
import { presentMessages as messages } from './present-messages.ts';
import type { Move, Place } from './presentation.ts';

type PresentRatio = (typeof presentRatios)[number];

interface PresentBarProps {
  readonly isShown: boolean;
  /** Nothing was done yet: the way to full screen stands out. */
  readonly isNew: boolean;
  readonly place: Place;
  readonly count: number;
  readonly ratio: PresentRatio;
  readonly isFull: boolean;
  readonly isHelpOpen: boolean;
  readonly onMove: (move: Move) => void;
  readonly onRatio: (ratio: PresentRatio) => void;
  readonly onPresenter: () => void;
  readonly onFullScreen: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

function Steps({ place, count, onMove }: Pick<PresentBarProps, 'place' | 'count' | 'onMove'>) {
  const { t } = useReader();
  return (
    <div className="present-steps">
      <button type="button" aria-keyshortcuts="ArrowLeft" onClick={() => onMove({ kind: 'back' })}>
        {t(messages.back)}
      </button>
      <span>{t(messages.position, { number: place.slide, count })}</span>
      <button type="button" aria-keyshortcuts="ArrowRight" onClick={() => onMove({ kind: 'next' })}>
        {t(messages.next)}
      </button>
    </div>
  );
}

/** The controls of a presentation for the pointer: unseen while it rests, always there for the keyboard. */
export function PresentBar(props: PresentBarProps): ReactElement {
  const { t } = useReader();
  const { place, ratio, isFull } = props;
  const other = presentRatios.find((name) => name !== ratio) ?? ratio;
  return (
    <div
      className="present-bar"
      role="toolbar"
      aria-label={t(messages.tools)}
      data-shown={props.isShown}
    >
      <Steps {...props} />
      <div className="present-tools">
        <button
          type="button"
          aria-keyshortcuts="f"
          className={props.isNew ? 'first-choice' : undefined}
          onClick={props.onFullScreen}
        >
          {t(isFull ? messages.leaveFullScreen : messages.fullScreen)}
        </button>
        <button type="button" aria-keyshortcuts="n" onClick={props.onPresenter}>
          {t(messages.presenter)}
        </button>
        <button
          type="button"
          aria-keyshortcuts="b"
          aria-pressed={place.isBlank}
          onClick={() => props.onMove({ kind: 'blank' })}
        >
          {t(messages.blank)}
        </button>
        <button type="button" className="present-ratio" onClick={() => props.onRatio(other)}>
          {t(messages.ratio, { ratio: other })}
        </button>
        <button
          type="button"
          aria-keyshortcuts="?"
          aria-expanded={props.isHelpOpen}
          onClick={props.onHelp}
        >
          {t(messages.keys)}
        </button>
        <button type="button" aria-keyshortcuts="Escape" onClick={props.onLeave}>
          {t(messages.leave)}
        </button>
      </div>
    </div>
  );
}
