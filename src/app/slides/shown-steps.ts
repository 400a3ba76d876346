import type { BuildPart, PanelSlide, Slide } from '../../deck/deck.ts';
import { readMarkdown } from '../../deck/markdown.ts';

/** How many key presses a slide takes until all of it is seen. */
export function stepCount(slide: Slide): number {
  if (slide.build === 'at-once') return 0;
  if (slide.kind === 'panel') return slide.build.length;
  return Math.max(0, readMarkdown(slide.body).length);
}

/** Whether a part of a panel's slide is seen after so many presses. */
export function isPartShown({ build }: PanelSlide, part: BuildPart, step: number): boolean {
  if (build === 'at-once') return true;
  const place = build.indexOf(part);
  return place < step;
}
