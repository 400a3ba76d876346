import type { ComponentProps, ReactElement } from 'react';
import type { Slide } from '../../deck/deck.ts';
import { PanelSlideView } from './PanelSlideView.tsx';
import './slides.css';
import { TextSlideView } from './TextSlideView.tsx';

/** One slide of a deck, of either kind. */
export function SlideView({
  slide,
  ...view
}: Omit<ComponentProps<typeof PanelSlideView>, 'slide'> & {
  readonly slide: Slide;
}): ReactElement {
  return slide.kind === 'text' ? (
    <TextSlideView slide={slide} step={view.step} />
  ) : (
    <PanelSlideView slide={slide} {...view} />
  );
}
