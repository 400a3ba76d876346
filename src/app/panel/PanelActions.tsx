import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { Exhibit } from '../../export/exhibit.ts';
import { keepReader } from '../keep-reader.ts';
import { useLinkPlace } from '../link-place.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { DownloadFailure } from './DownloadFailure.tsx';
import type { FiguresState } from './figures-state.ts';
import { panelMessages as messages } from './messages.ts';
import { useDownload } from './use-download.ts';

const DownloadDialog = lazy(async () => ({
  default: (await import('../download/DownloadDialog.tsx')).DownloadDialog,
}));
const ShareDialog = lazy(async () => ({
  default: (await import('../share/ShareDialog.tsx')).ShareDialog,
}));
const FiguresReason = lazy(async () => ({
  default: (await import('./FiguresReason.tsx')).FiguresReason,
}));

interface Opened {
  readonly dialog: 'download' | 'share';
  readonly exhibit: Exhibit;
}

interface ActionsProps {
  /** The id of the panel on its page. */
  readonly id: string;
  readonly title: string;
  /** Only settled figures leave the page; until then what would take them waits. */
  readonly figures: FiguresState;
  readonly toExhibit: () => Promise<Exhibit>;
}

/** Puts the panel as it is set on a slide, and says which one. */
function PinButton({ id, title }: Pick<ActionsProps, 'id' | 'title'>): ReactElement {
  const { t } = useReader();
  const { path, store } = useLinkPlace();
  const services = useServices();
  const [pinned, setPinned] = useState<{ readonly place: number | undefined }>();
  const { failure, start } = useDownload();
  const pin = (): void =>
    start(async () => {
      const { pinPanel } = await import('../deck/pin-panel.ts');
      const place = pinPanel(services, { path: path(), search: store.search(), panel: id });
      setPinned({ place });
    });
  return (
    <>
      <button type="button" onClick={pin}>
        {t(messages.pin)}
      </button>
      <p role="status" className="pinned">
        {pinned && (
          <>
            {pinned.place === undefined
              ? t(messages.notPinned)
              : t(messages.pinned, { title, place: pinned.place })}{' '}
            <Link to="/deck" search={keepReader}>
              {t(messages.openDeck)}
            </Link>
          </>
        )}
      </p>
      <DownloadFailure failure={failure} />
    </>
  );
}

/** What can be done with a panel as it is set: save it, share it, put it on a slide. */
export function PanelActions({ id, title, figures, toExhibit }: ActionsProps): ReactElement {
  const { t } = useReader();
  const [opened, setOpened] = useState<Opened>();
  const { failure, start } = useDownload();
  const [isRefused, setRefused] = useState(false);
  const isReady = figures === 'settled';
  if (isReady && isRefused) setRefused(false);
  const open = (dialog: Opened['dialog']): void => {
    setRefused(!isReady);
    if (isReady) start(async () => setOpened({ dialog, exhibit: await toExhibit() }));
  };
  const close = (): void => setOpened(undefined);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-disabled={!isReady}
        onClick={() => open('download')}
      >
        {t(messages.download)}
      </button>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-disabled={!isReady}
        onClick={() => open('share')}
      >
        {t(messages.share)}
      </button>
      <PinButton id={id} title={title} />
      <DownloadFailure failure={failure} />
      <Suspense>
        {!isReady && isRefused && <FiguresReason state={figures} />}
        {opened?.dialog === 'download' && (
          <DownloadDialog toExhibit={() => opened.exhibit} onClose={close} />
        )}
        {opened?.dialog === 'share' && <ShareDialog exhibit={opened.exhibit} onClose={close} />}
      </Suspense>
    </>
  );
}
