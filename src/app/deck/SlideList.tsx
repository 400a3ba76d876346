import { useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { Slide } from '../../deck/deck.ts';
import { useReader } from '../reader/reader-context.ts';
import type { Studio } from '../stage/use-studio.ts';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';
import { slideName } from './slide-name.ts';
import { SlideThumbnail } from './SlideThumbnail.tsx';
import type { DeckEditor } from './use-deck-editor.ts';
import { useSlideView } from './use-slide-view.ts';

function SlideItem({
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
  const name = slideName(slide, view?.title, t);
  return (
    <GridListItem id={slide.id} textValue={`${place}. ${name}`} className="slide-item">
      <Button slot="drag" className="slide-handle">
        <span>{place}</span>
        <span className="slide-grip" aria-hidden="true" />
      </Button>
      <SlideThumbnail slide={slide} view={view} problem={problem} />
      <span className="slide-item-name" data-problem={problem !== undefined}>
        {name}
      </span>
    </GridListItem>
  );
}

function useReordering({ gather }: DeckEditor) {
  return useDragAndDrop({
    getItems: (ids) => [...ids].map((id) => ({ 'text/plain': String(id) })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      if (dropPosition !== 'on') gather([...keys].map(String), dropPosition, String(key));
    },
  });
}

/** The id of the slide whose row something in the list belongs to. */
function slideOf(target: EventTarget): string | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('.slide-item') : null;
  return row?.dataset['key'];
}

/** The slides in order: chosen with the arrow keys or the pointer, moved by dragging (with the pointer, or with Enter on the number) or by Alt with an arrow key. */
export function SlideList({
  editor,
  collect,
}: {
  readonly editor: DeckEditor;
  readonly collect: Studio['collect'];
}): ReactElement {
  const { t } = useReader();
  const { deck, selected, select, move } = editor;
  const { dragAndDropHooks } = useReordering(editor);
  const selectedId = selected?.id;
  const selectedKeys = useMemo(() => (selectedId === undefined ? [] : [selectedId]), [selectedId]);
  const moveByKey = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const id = slideOf(event.target);
    if (!event.altKey || by === undefined || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    select(id);
    move(id, by < 0 ? -1 : 1);
  };
  return (
    <div className="slide-list" onKeyDownCapture={moveByKey}>
      {/* Where this id is taken, the library writes no style sheet of its own, which the content security policy would refuse; its one rule is in deck.css. */}
      <span hidden id="react-aria-pressable-style" />
      <GridList
        aria-label={t(messages.slides)}
        className="slide-items"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selectedKeys}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys;
          if (id !== undefined) select(String(id));
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {deck.slides.map((slide, index) => (
          <SlideItem key={slide.id} slide={slide} place={index + 1} collect={collect} />
        ))}
      </GridList>
    </div>
  );
}
