import { useId, useState, type ReactElement } from 'react';
import { askedTables } from '../../export/asked-tables.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import { useReader } from '../reader/reader-context.ts';
import { Choice } from './Choice.tsx';
import { downloadMessages as messages } from './download-messages.ts';
import { copyData, extents, saveCsv, saveXlsx, type Extent } from './save-figures.ts';
import type { Job } from './use-job.ts';

/** Saves and copies the figures; those in full only where queries lie behind them. */
export function FiguresSection({
  exhibit,
  job,
}: {
  readonly exhibit: Exhibit;
  readonly job: Job;
}): ReactElement {
  const { t } = useReader();
  const [extent, setExtent] = useState<Extent>('as-shown');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{t(messages.figures)}</h3>
      {askedTables(exhibit).length > 0 && (
        <Choice
          legend={t(messages.extent)}
          options={extents.map((one) => [
            one,
            t(one === 'full' ? messages.full : messages.asShown),
          ])}
          value={extent}
          onChange={setExtent}
        />
      )}
      <p className="download-actions">
        <button
          type="button"
          onClick={() => job.start('CSV', (step) => saveCsv(exhibit, extent, step))}
        >
          {t(messages.saveCsv)}
        </button>
        <button
          type="button"
          onClick={() => job.start('XLSX', (step) => saveXlsx(exhibit, extent, step))}
        >
          {t(messages.saveXlsx)}
        </button>
        <button
          type="button"
          onClick={() =>
            job.start(t(messages.figures), () => copyData(exhibit, extent, t(messages.figures)))
          }
        >
          {t(messages.copyData)}
        </button>
      </p>
    </section>
  );
}
