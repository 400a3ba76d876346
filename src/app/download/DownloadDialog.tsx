import { useId, useState, type ReactElement } from 'react';
import type { Exhibit } from '../../export/exhibit.ts';
import { Sheet } from '../controls/Sheet.tsx';
import { useReader } from '../reader/reader-context.ts';
import '../styles/download.css';
import { CodeSection } from './CodeSection.tsx';
import { downloadMessages as messages } from './download-messages.ts';
import { FiguresSection } from './FiguresSection.tsx';
import { DownloadStatus } from './DownloadStatus.tsx';
import { PictureSection } from './PictureSection.tsx';
import { saveBundle } from './save-bundle.ts';
import { useJob, type Job } from './use-job.ts';

function EverythingSection({
  exhibit,
  job,
}: {
  readonly exhibit: Exhibit;
  readonly job: Job;
}): ReactElement {
  const { t } = useReader();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{t(messages.everything)}</h3>
      <p className="muted">{t(messages.everythingNote)}</p>
      <p className="download-actions">
        <button type="button" onClick={() => job.start('ZIP', (step) => saveBundle(exhibit, step))}>
          {t(messages.saveZip)}
        </button>
      </p>
    </section>
  );
}

/** Saves one panel, as it is set when the dialog opens: picture, figures, code or everything. Closing it cancels what is under way. */
export function DownloadDialog({
  toExhibit,
  onClose,
}: {
  readonly toExhibit: () => Exhibit;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useReader();
  const [exhibit] = useState(toExhibit);
  const job = useJob();
  return (
    <Sheet
      title={t(messages.download)}
      lead={
        <>
          <p>{exhibit.title}</p>
          <p className="muted">{t(messages.promise)}</p>
        </>
      }
      foot={<DownloadStatus {...job} />}
      onClose={onClose}
    >
      <div className="download-sections">
        {exhibit.drawing && <PictureSection exhibit={exhibit} job={job} />}
        <FiguresSection exhibit={exhibit} job={job} />
        <EverythingSection exhibit={exhibit} job={job} />
        <CodeSection exhibit={exhibit} job={job} />
      </div>
    </Sheet>
  );
}
