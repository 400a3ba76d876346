import type { ReactElement } from 'react';
import type { Arrow } from '../../scenario/arrow.ts';
import { useReader } from '../reader/reader-context.ts';
import { annotationMessages as messages } from './annotation-messages.ts';
import type { Measuring } from './use-measuring.ts';

function keyOf({ from, to }: Arrow): string {
  return [from.trackId, from.pointId, to.trackId, to.pointId].join();
}

/** What the tool that measures growth asks or says, and under it the arrows of the chart in sentences, each to be removed. */
export function ArrowList({
  measuring: { saying, sentences, remove },
  onRemoved,
}: {
  readonly measuring: Measuring;
  readonly onRemoved: () => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <>
      <p role="status" className={saying.isSeen ? 'measuring' : 'measuring visually-hidden'}>
        {saying.text}
      </p>
      {sentences.length > 0 && (
        <ul className="arrow-list" aria-label={t(messages.arrows)}>
          {sentences.map(({ arrow, text }) => (
            <li key={keyOf(arrow)}>
              <span>{text}</span>{' '}
              <button
                type="button"
                className="quiet"
                aria-label={t(messages.removeArrow, { arrow: text })}
                onClick={() => {
                  remove(arrow);
                  onRemoved();
                }}
              >
                {t(messages.remove)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
