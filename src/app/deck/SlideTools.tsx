import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Slide } from '../../deck/deck.ts';
import { keepReader } from '../keep-reader.ts';
import { findPage } from '../pages.ts';
import { stringifySearch } from '../parse-search.ts';
import { useReader } from '../reader/reader-context.ts';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';
import type { DeckEditor } from './use-deck-editor.ts';

function PageLink({ slide }: { readonly slide: Slide }): ReactElement | null {
  const { t } = useReader();
  if (slide.kind !== 'panel' || findPage(slide.path) === undefined) return null;
  return <a href={`#${slide.path}${stringifySearch(slide.search)}`}>{t(messages.openPage)}</a>;
}

/** What can be done with the slide at hand as a whole. */
export function SlideTools({
  editor: { deck, place, move, duplicate, remove },
  slide,
}: {
  readonly editor: DeckEditor;
  readonly slide: Slide;
}): ReactElement {
  const { t } = useReader();
  const count = deck.slides.length;
  return (
    <div className="slide-tools">
      <h2>{t(messages.slide, { place: place + 1, count })}</h2>
      <div role="group" aria-label={t(messages.tools)}>
        <button type="button" aria-disabled={place === 0} onClick={() => move(slide.id, -1)}>
          {t(messages.moveUp)}
        </button>
        <button type="button" aria-disabled={place === count - 1} onClick={() => move(slide.id, 1)}>
          {t(messages.moveDown)}
        </button>
        <button type="button" onClick={() => duplicate(slide.id)}>
          {t(messages.duplicate)}
        </button>
        <button type="button" onClick={() => remove(slide.id)}>
          {t(messages.remove)}
        </button>
      </div>
      <p>
        <PageLink slide={slide} />
        <Link
          to="/present"
          search={(search) => ({ ...keepReader(search), slide: String(place + 1) })}
        >
          {t(messages.presentHere)}
        </Link>
      </p>
    </div>
  );
}
