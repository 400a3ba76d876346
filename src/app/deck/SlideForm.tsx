import type { ReactElement } from 'react';
import type { SlidePatch } from '../../deck/change-deck.ts';
import { deckLimits } from '../../deck/deck-limits.ts';
import type { PanelSlide, Slide, TextSlide } from '../../deck/deck.ts';
import { useReader } from '../reader/reader-context.ts';
import type { MadeTexts } from '../../export/deck/made-texts.ts';
import { BuildOrder } from './BuildOrder.tsx';
import { MadeText } from './MadeText.tsx';
import { PlainText } from './PlainText.tsx';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';

interface FormProps<S extends Slide> {
  readonly slide: S;
  /** What is made of the figures; `undefined` until they are there, and for text. */
  readonly made: MadeTexts | undefined;
  readonly onChange: (patch: SlidePatch, part?: string) => void;
}

const noteRows = 5;
const bodyRows = 10;

function Tick({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}): ReactElement {
  return (
    <label className="deck-tick">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function PanelForm({ slide, made, onChange }: FormProps<PanelSlide>): ReactElement {
  const { t } = useReader();
  return (
    <div className="slide-form">
      <div>
        <MadeText
          label={t(messages.title)}
          value={slide.title}
          made={made?.title}
          rows={2}
          maxLength={deckLimits.titleLength}
          onChange={(title) => onChange({ title }, 'title')}
        />
        <MadeText
          label={t(messages.notes)}
          value={slide.note}
          made={made?.note}
          rows={noteRows}
          maxLength={deckLimits.noteLength}
          onChange={(note) => onChange({ note }, 'note')}
        />
      </div>
      <div>
        <fieldset className="deck-group">
          <legend>{t(messages.whenShown)}</legend>
          <Tick
            label={t(messages.live)}
            isOn={slide.controls === 'live'}
            onChange={(isOn) => onChange({ controls: isOn ? 'live' : 'still' })}
          />
          <Tick
            label={t(messages.guess)}
            isOn={slide.guess === 'first'}
            onChange={(isOn) => onChange({ guess: isOn ? 'first' : 'none' })}
          />
        </fieldset>
        <BuildOrder slide={slide} onChange={(build) => onChange({ build })} />
      </div>
    </div>
  );
}

function TextForm({ slide, onChange }: FormProps<TextSlide>): ReactElement {
  const { t } = useReader();
  return (
    <div className="slide-form">
      <div>
        <PlainText
          label={t(messages.title)}
          value={slide.title}
          rows={2}
          maxLength={deckLimits.titleLength}
          onChange={(title) => onChange({ title }, 'title')}
        />
        <PlainText
          label={t(messages.text)}
          value={slide.body}
          hint={t(messages.textHint)}
          rows={bodyRows}
          maxLength={deckLimits.bodyLength}
          onChange={(body) => onChange({ body }, 'body')}
        />
      </div>
      <div>
        <fieldset className="deck-group">
          <legend>{t(messages.whenShown)}</legend>
          <Tick
            label={t(messages.byBlock)}
            isOn={slide.build === 'by-block'}
            onChange={(isOn) => onChange({ build: isOn ? 'by-block' : 'at-once' })}
          />
        </fieldset>
        <PlainText
          label={t(messages.notes)}
          value={slide.note ?? ''}
          rows={noteRows}
          maxLength={deckLimits.noteLength}
          onChange={(note) => onChange({ note: note === '' ? undefined : note }, 'note')}
        />
      </div>
    </div>
  );
}

/** What can be written and set of a slide. */
export function SlideForm({ slide, ...form }: FormProps<Slide>): ReactElement {
  return slide.kind === 'text' ? (
    <TextForm slide={slide} {...form} />
  ) : (
    <PanelForm slide={slide} {...form} />
  );
}
