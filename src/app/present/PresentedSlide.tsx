import { useMemo, useState, type ReactElement } from 'react';
import type { Search } from '../../scenario/migrations.ts';
import { SlideView } from '../slides/SlideView.tsx';
import type { SlideSight } from './presentation.ts';

/** The slide on the screen. Its controls start from the settings that it is first given; what they change does not begin it anew. */
export function PresentedSlide({
  sight: { slide: given, step, revealed },
  onReveal,
  onChange,
}: {
  readonly sight: SlideSight;
  readonly onReveal: (sentence: string) => void;
  readonly onChange: (search: Search) => void;
}): ReactElement {
  const [search] = useState(given.kind === 'panel' ? given.search : {});
  const slide = useMemo(
    () => (given.kind === 'panel' ? { ...given, search } : given),
    [given, search],
  );
  return (
    <div className="presented" data-id={slide.id}>
      <SlideView
        id="present"
        slide={slide}
        step={step}
        revealed={revealed}
        onReveal={onReveal}
        onChange={onChange}
      />
    </div>
  );
}
