import type { ReactElement } from 'react';
import { DataChanges } from '../data-version/DataChanges.tsx';
import { saveBlob } from '../download/save-blob.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { deckPageMessages as messages } from './deck-page-messages.ts';
import { ProblemList } from './ProblemList.tsx';
import type { DeckEditor } from './use-deck-editor.ts';
import { useOlderVersion } from './use-older-version.ts';
import type { UnopenedFile } from './use-open-deck.ts';

function saveText(text: string): void {
  saveBlob(new Blob([text], { type: 'text/plain;charset=utf-8' }), 'datawall-unread-deck.txt');
}

function UnreadNotice({ editor: { keeping, aside, dropAside } }: { readonly editor: DeckEditor }) {
  const { t } = useReader();
  const text = keeping.kind === 'unread' ? keeping.text : aside;
  if (text === undefined) return null;
  return (
    <div className="problem" role="alert">
      <div className="deck-notice">
        <p>{t(keeping.kind === 'unread' ? messages.unread : messages.aside)}</p>
        {keeping.kind === 'unread' && <ProblemList problems={keeping.problems} />}
      </div>
      <button type="button" onClick={() => saveText(text)}>
        {t(messages.saveAside)}
      </button>
      {keeping.kind !== 'unread' && (
        <button type="button" onClick={dropAside}>
          {t(messages.dropAside)}
        </button>
      )}
    </div>
  );
}

function VersionNotice({ dataVersion }: { readonly dataVersion: string }): ReactElement | null {
  const { t } = useReader();
  const { dataVersion: present } = useServices();
  const { version, dismiss } = useOlderVersion(dataVersion, present);
  if (version === undefined) return null;
  return (
    <div className="notice" role="status">
      <DataChanges version={version} what="deck" />
      <button type="button" onClick={dismiss}>
        {t(messages.dismiss)}
      </button>
    </div>
  );
}

/** What must be said of the deck: that it is not kept, that one could not be read, that a file was not opened, that the data has changed. */
export function DeckNotices({
  editor,
  unopened,
  onDismiss,
}: {
  readonly editor: DeckEditor;
  readonly unopened: UnopenedFile | undefined;
  readonly onDismiss: () => void;
}): ReactElement {
  const { t } = useReader();
  const { keeping, deck, history } = editor;
  const replacements = history.past.filter(({ deed }) => deed === 'replaced').length;
  return (
    <>
      {keeping.kind === 'not-kept' && (
        <p className="problem" role="alert">
          {t(messages.notKept)}
        </p>
      )}
      <UnreadNotice editor={editor} />
      {unopened && (
        <div className="problem" role="alert">
          <div className="deck-notice">
            <p>{t(messages.notOpened, { name: unopened.name.slice(0, 80) })}</p>
            <ProblemList problems={unopened.problems} />
          </div>
          <button type="button" onClick={onDismiss}>
            {t(messages.dismiss)}
          </button>
        </div>
      )}
      {deck.slides.length > 0 && (
        <VersionNotice key={replacements} dataVersion={deck.dataVersion} />
      )}
    </>
  );
}
