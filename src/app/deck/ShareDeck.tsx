import { useId, useMemo, type ReactElement } from 'react';
import { deckLimits } from '../../deck/deck-limits.ts';
import { encodeDeckLink } from '../../deck/deck-link.ts';
import type { Deck } from '../../deck/deck.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { deckPageMessages as messages } from './deck-page-messages.ts';

/** The deck as a link, or by how much it is too long for one. */
export function ShareDeck({
  id,
  deck,
  onClose,
}: {
  readonly id: string;
  readonly deck: Deck;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useReader();
  const { baseUrl } = useServices();
  const fieldId = useId();
  const encoded = useMemo(() => encodeDeckLink(deck), [deck]);
  const close = (
    <button type="button" onClick={onClose}>
      {t(messages.close)}
    </button>
  );
  if (!encoded.ok) {
    const { length, limit } = encoded;
    return (
      <div id={id} className="problem" role="alert">
        <p>{t(messages.linkTooLong, { excess: length - limit, length, limit })}</p>
        {close}
      </div>
    );
  }
  const link = `${baseUrl}#/deck?deck=${encoded.text}`;
  return (
    <section id={id} className="deck-share" aria-label={t(messages.share)}>
      <label htmlFor={fieldId}>{t(messages.link)}</label>
      <textarea
        id={fieldId}
        readOnly
        rows={3}
        value={link}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <p className="muted">
        {t(messages.linkNote, { length: encoded.text.length, limit: deckLimits.linkLength })}
      </p>
      <div className="deck-share-buttons">
        <CopyButton text={link} label={t(messages.copyLink)} />
        {close}
      </div>
    </section>
  );
}
