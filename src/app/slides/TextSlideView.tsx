import { useLayoutEffect, useMemo, useRef, type ReactElement } from 'react';
import type { TextSlide } from '../../deck/deck.ts';
import { readMarkdown } from '../../deck/markdown.ts';
import { TextBlocks } from './TextBlocks.tsx';

/** How far the text of a slide may shrink: 20 px to 12, which a room still reads. */
const leastFit = 0.6;
const fitStep = 0.04;

/** Shrinks the text of an element until all of it is in view. */
function fitText(element: HTMLElement): void {
  for (let fit = 1; fit >= leastFit; fit -= fitStep) {
    element.style.setProperty('--fit', String(fit));
    if (element.scrollHeight <= element.clientHeight) return;
  }
}

/** A slide of text, as far as it is built up; where there is too much of it, it is smaller. */
export function TextSlideView({
  slide: { title, body, build },
  step,
}: {
  readonly slide: TextSlide;
  /** How many key presses into its build. */
  readonly step: number;
}): ReactElement {
  const blocks = useMemo(() => readMarkdown(body), [body]);
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (article.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => fitText(entry?.target as HTMLElement));
    fitText(article.current);
    observer.observe(article.current);
    return () => observer.disconnect();
  });
  return (
    <article ref={article} className="text-slide">
      {title !== '' && <h2>{title}</h2>}
      <div className="slide-text">
        <TextBlocks blocks={blocks} {...(build === 'by-block' && { shown: step })} />
      </div>
    </article>
  );
}
