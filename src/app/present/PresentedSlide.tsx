import { useCallback, useState, type ReactElement } from 'react';
import type { Search } from '../../scenario/migrations.ts';
import { SlideView } from '../slides/SlideView.tsx';
import type { SlideSight } from './presentation.ts';

/** The slide on the screen. Its controls start from the settings that it is first given; what they change does not begin it anew. */
export function PresentedSlide({
  sight,
  onReveal,
  onChange,
}: {
  readonly sight: SlideSight;
  readonly onReveal: (id: string, sentence: string) => void;
  readonly onChange: (id: string, search: Search) => void;
}): ReactElement {
  const [slide] = useState(sight.slide);
  const { id } = slide;
  const reveal = useCallback((sentence: string) => onReveal(id, sentence), [id, onReveal]);
  const change = useCallback((search: Search) => onChange(id, search), [id, onChange]);
  return (
    <div className="presented" data-id={id}>
      <SlideView
        id="present"
        slide={slide}
        step={sight.step}
        revealed={sight.revealed}
        onReveal={reveal}
        onChange={change}
      />
    </div>
  );
}
