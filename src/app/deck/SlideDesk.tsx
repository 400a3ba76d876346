import { useCallback, useDeferredValue, useState, type ReactElement } from 'react';
import type { Slide } from '../../deck/deck.ts';
import type { Search } from '../../scenario/migrations.ts';
import { useReader } from '../reader/reader-context.ts';
import type { MadeTexts } from '../../export/deck/made-texts.ts';
import { stepCount } from '../slides/shown-steps.ts';
import { SlideFrame } from '../slides/SlideFrame.tsx';
import { SlideView } from '../slides/SlideView.tsx';
import { ownSearch } from '../stage/own-search.ts';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';
import { SlideForm } from './SlideForm.tsx';
import { SlideTools } from './SlideTools.tsx';
import type { DeckEditor } from './use-deck-editor.ts';

function textOf(slide: Slide): string {
  return slide.kind === 'panel' ? new URLSearchParams(slide.search).toString() : '';
}

/** What the reader has set on the slide, as long as the slide itself says what it said then. */
function useMovedSettings(slide: Slide) {
  const [moved, setMoved] = useState<{ readonly from: string; readonly search: Search }>();
  const from = textOf(slide);
  return {
    moved: moved?.from === from ? moved.search : undefined,
    onChange: useCallback(
      (search: Search) => setMoved({ from, search: ownSearch(search) }),
      [from],
    ),
    forget: () => setMoved(undefined),
  };
}

/** The slide at hand, large and alive, with what can be said once it was touched. */
function LargeSlide({
  slide,
  onMade,
  onKeep,
}: {
  readonly slide: Slide;
  readonly onMade: (texts: MadeTexts) => void;
  readonly onKeep: (search: Search) => void;
}): ReactElement {
  const { t } = useReader();
  const shown = useDeferredValue(slide);
  const [round, setRound] = useState(0);
  const [revealed, setRevealed] = useState<string>();
  const { moved, onChange, forget } = useMovedSettings(slide);
  const asks = shown.kind === 'panel' && shown.guess === 'first';
  const putBack = (): void => {
    forget();
    setRound(round + 1);
  };
  return (
    <>
      <div className="large-slide">
        <SlideFrame ratio="16:9">
          <SlideView
            key={round}
            id="deck-slide"
            slide={shown}
            step={stepCount(shown)}
            revealed={asks ? revealed : undefined}
            onReveal={setRevealed}
            onChange={onChange}
            onMade={onMade}
          />
        </SlideFrame>
      </div>
      <div className="slide-moved" role="status">
        {moved && (
          <>
            <p>{t(messages.settingsMoved)}</p>
            <button type="button" onClick={() => onKeep(moved)}>
              {t(messages.keepSettings)}
            </button>
            <button type="button" onClick={putBack}>
              {t(messages.putBack)}
            </button>
          </>
        )}
        {asks && revealed !== undefined && (
          <button type="button" onClick={() => setRevealed(undefined)}>
            {t(messages.askAgain)}
          </button>
        )}
      </div>
    </>
  );
}

/** One slide with its tools, large, and what can be written of it. */
export function SlideDesk({
  editor,
  slide,
}: {
  readonly editor: DeckEditor;
  readonly slide: Slide;
}): ReactElement {
  const [made, setMade] = useState<MadeTexts>();
  const { change, keepSettings } = editor;
  return (
    <div className="slide-desk">
      <SlideTools editor={editor} slide={slide} />
      <LargeSlide
        slide={slide}
        onMade={setMade}
        onKeep={(search) => keepSettings(slide.id, search)}
      />
      <SlideForm
        slide={slide}
        made={made}
        onChange={(patch, part) => change(slide.id, patch, part)}
      />
    </div>
  );
}
