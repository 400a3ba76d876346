import type { ReactElement } from 'react';
import type { Slide } from '../../deck/deck.ts';
import { useReader } from '../reader/reader-context.ts';
import { SlideFrame } from '../slides/SlideFrame.tsx';
import { stepCount } from '../slides/shown-steps.ts';
import { TextSlideView } from '../slides/TextSlideView.tsx';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';
import type { SlideView } from './use-slide-view.ts';

function TableRows({ rows }: Pick<SlideView, 'rows'>): ReactElement {
  return (
    <SlideFrame ratio="16:9">
      <div className="thumbnail-rows">
        {rows.map((cells, row) => (
          <div key={row}>
            {cells.map((text, cell) => (
              <span key={cell}>{text}</span>
            ))}
          </div>
        ))}
      </div>
    </SlideFrame>
  );
}

/** A slide, small: the picture of its panel, the first rows of its table, or its text. It says nothing to a screen reader that the name beside it does not say. */
export function SlideThumbnail({
  slide,
  view,
  problem,
}: {
  readonly slide: Slide;
  readonly view: SlideView | undefined;
  readonly problem: string | undefined;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="thumbnail" aria-hidden="true" inert data-kind={slide.kind}>
      {slide.kind === 'text' && (
        <SlideFrame ratio="16:9">
          <TextSlideView slide={slide} step={stepCount(slide)} />
        </SlideFrame>
      )}
      {view?.picture !== undefined && <img src={view.picture} alt="" draggable={false} />}
      {view && view.picture === undefined && <TableRows rows={view.rows} />}
      {problem !== undefined && (
        <span className="thumbnail-problem">{t(messages.unknownPanel)}</span>
      )}
    </div>
  );
}
