import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useDeck } from '../deck/use-deck.ts';
import { keepReader } from '../keep-reader.ts';
import { useKeptOffline } from '../use-kept-offline.ts';
import { useReader } from '../reader/reader-context.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import './present.css';
import { presentMessages as messages } from './present-messages.ts';
import { SlideShow } from './SlideShow.tsx';

function NoDeck({ isUnread }: { readonly isUnread: boolean }): ReactElement {
  const { t } = useReader();
  usePageTitle(t(messages.title));
  return (
    <main className="page present-none">
      <h1>{t(messages.title)}</h1>
      <p>{t(isUnread ? messages.unreadDeck : messages.noSlides)}</p>
      <p>
        <Link to="/deck" search={keepReader}>
          {t(messages.toDeck)}
        </Link>
      </p>
    </main>
  );
}

/** The reader's deck, slide by slide on the whole screen. */
export function PresentPage(): ReactElement {
  const { now } = useDeck();
  useKeptOffline();
  const { slides } = now.history.present;
  if (slides.length === 0) return <NoDeck isUnread={now.keeping.kind === 'unread'} />;
  return <SlideShow slides={slides} />;
}
