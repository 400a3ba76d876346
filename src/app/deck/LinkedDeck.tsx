import { useMemo, type ReactElement } from 'react';
import type { Result } from '../../core/result.ts';
import { decodeDeckLink } from '../../deck/deck-link.ts';
import type { DeckProblem } from '../../deck/deck-problem.ts';
import type { Deck, Slide } from '../../deck/deck.ts';
import { DataChanges } from '../data-version/DataChanges.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import type { Studio } from '../stage/use-studio.ts';
import { deckPageMessages as messages } from './deck-page-messages.ts';
import { ProblemList } from './ProblemList.tsx';
import { slideName } from './slide-name.ts';
import { SlideThumbnail } from './SlideThumbnail.tsx';
import type { DeckEditor } from './use-deck-editor.ts';
import { useSlideView } from './use-slide-view.ts';

function PreviewedSlide({
  slide,
  place,
  collect,
}: {
  readonly slide: Slide;
  readonly place: number;
  readonly collect: Studio['collect'];
}): ReactElement {
  const { t } = useReader();
  const { view, problem } = useSlideView(slide, collect);
  return (
    <li>
      <SlideThumbnail slide={slide} view={view} problem={problem} />
      <p>
        <span className="muted">{place}</span> {slideName(slide, view?.title, t)}
      </p>
    </li>
  );
}

/** The deck that a text of a link holds; `undefined` without one. */
export function useLinkedDeck(text: string | undefined): Result<Deck, DeckProblem> | undefined {
  return useMemo(() => (text === undefined ? undefined : decodeDeckLink(text)), [text]);
}

/** A deck that came with a link, to look at; the reader's own changes only when the reader says so. */
export function LinkedDeck({
  linked,
  editor,
  collect,
  onDone,
}: {
  readonly linked: Result<Deck, DeckProblem>;
  readonly editor: DeckEditor;
  readonly collect: Studio['collect'];
  /** Called when the link has done its work. */
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useReader();
  const { dataVersion } = useServices();
  if (!linked.ok) {
    return (
      <div className="problem" role="alert">
        <div className="deck-notice">
          <p>{t(messages.linkedDamaged)}</p>
          <ProblemList problems={linked.problems} />
        </div>
        <button type="button" onClick={onDone}>
          {t(messages.dismiss)}
        </button>
      </div>
    );
  }
  const deck = linked.value;
  const count = editor.deck.slides.length;
  return (
    <section className="linked-deck" aria-labelledby="linked-deck-title">
      <h2 id="linked-deck-title">{deck.title || t(messages.untitled)}</h2>
      <p className="muted">{t(messages.count, { count: deck.slides.length })}</p>
      <p>{t(messages.linked)}</p>
      {deck.dataVersion !== dataVersion && (
        <div className="notice">
          <DataChanges version={deck.dataVersion} what="deck" />
        </div>
      )}
      <div className="linked-actions">
        <button
          type="button"
          className="deck-present"
          onClick={() => {
            editor.replace(deck);
            onDone();
          }}
        >
          {t(messages.keepLinked)}
        </button>
        {count > 0 && deck.slides.length > 0 && (
          <button type="button" onClick={() => editor.addAll(deck.slides) && onDone()}>
            {t(messages.addLinked)}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t(messages.dismissLinked)}
        </button>
        {count > 0 && <p className="muted">{t(messages.keepLinkedNote, { count })}</p>}
      </div>
      <ol className="linked-slides">
        {deck.slides.map((slide, index) => (
          <PreviewedSlide key={slide.id} slide={slide} place={index + 1} collect={collect} />
        ))}
      </ol>
    </section>
  );
}
