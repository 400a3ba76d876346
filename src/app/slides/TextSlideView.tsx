import { useMemo, type ReactElement } from 'react';
import type { TextSlide } from '../../deck/deck.ts';
import { readMarkdown } from '../../deck/markdown.ts';
import { TextBlocks } from './TextBlocks.tsx';

/** A slide of text, as far as it is built up. */
export function TextSlideView({
  slide: { title, body, build },
  step,
}: {
  readonly slide: TextSlide;
  /** How many key presses into its build. */
  readonly step: number;
}): ReactElement {
  const blocks = useMemo(() => readMarkdown(body), [body]);
  return (
    <article className="text-slide">
      {title !== '' && <h2>{title}</h2>}
      <div className="slide-text">
        <TextBlocks blocks={blocks} {...(build === 'by-block' && { shown: step })} />
      </div>
    </article>
  );
}
