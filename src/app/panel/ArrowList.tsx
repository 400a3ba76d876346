import type { ReactElement } from 'react';
import type { Arrow } from '../../scenario/arrow.ts';
import { useReader } from '../reader/reader-context.ts';
import { measuringMessages as messages } from './measuring-messages.ts';
import type { Measuring } from './use-measuring.ts';

function keyOf({ from, to }: Arrow): string {
  return [from.trackId, from.pointId, to.trackId, to.pointId].join();
}

/** The arrows of a chart in sentences, each to be removed. */
export function ArrowList({
  measuring: { sentences, remove },
  onRemoved,
}: {
  readonly measuring: Measuring;
  readonly onRemoved: () => void;
}): ReactElement | null {
  const { t } = useReader();
  if (sentences.length === 0) return null;
  return (
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
  );
}
