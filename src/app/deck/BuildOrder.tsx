import type { ReactElement } from 'react';
import type { BuildPart, PanelSlide } from '../../deck/deck.ts';
import { useReader } from '../reader/reader-context.ts';
import { allParts, orderedParts, withPartMoved, withPartToggled } from './build-order.ts';
import { slideEditorMessages as messages } from './slide-editor-messages.ts';

const names = {
  picture: messages.picture,
  finding: messages.finding,
  notes: messages.legend,
} as const satisfies Readonly<Record<BuildPart, unknown>>;

/** Which parts of a panel's slide appear by key presses, and in which order. */
export function BuildOrder({
  slide,
  onChange,
}: {
  readonly slide: PanelSlide;
  readonly onChange: (build: PanelSlide['build']) => void;
}): ReactElement {
  const { t } = useReader();
  const ordered = orderedParts(slide);
  return (
    <fieldset className="deck-group">
      <legend>{t(messages.build)}</legend>
      <p className="muted">{t(messages.buildHint)}</p>
      <ol className="build-order">
        {allParts(slide).map((part) => {
          const place = ordered.indexOf(part);
          const name = t(names[part]);
          return (
            <li key={part}>
              <label>
                <input
                  type="checkbox"
                  checked={place >= 0}
                  onChange={() => onChange(withPartToggled(slide, part))}
                />
                {place >= 0 && <span className="build-place">{place + 1}</span>}
                {name}
              </label>
              {place >= 0 && ordered.length > 1 && (
                <span className="build-moves">
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t(messages.earlierWhat, { part: name })}
                    aria-disabled={place === 0}
                    onClick={() => onChange(withPartMoved(slide, part, -1))}
                  >
                    {t(messages.earlier)}
                  </button>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t(messages.laterWhat, { part: name })}
                    aria-disabled={place === ordered.length - 1}
                    onClick={() => onChange(withPartMoved(slide, part, 1))}
                  >
                    {t(messages.later)}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
