import { useId, useState, type ReactElement } from 'react';
import type { Deck } from '../../deck/deck.ts';
import { titleOf } from '../../export/deck/to-pptx-deck.ts';
import { exportWidth } from '../../export/export-width.ts';
import { useChartContext } from '../chart-host/ChartHost.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { DataChanges } from '../data-version/DataChanges.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { useStudio } from '../stage/use-studio.ts';
import './deck-export.css';
import { deckExportDialogMessages as messages } from './deck-export-dialog-messages.ts';
import { deckForms, type DeckForm, type DeckJobResult } from './deck-jobs.ts';
import { DeckJobStatus, DeckRemarks } from './DeckJobStatus.tsx';
import { DeckPrint } from './DeckPrint.tsx';
import { useDeckJob } from './use-deck-job.ts';

function FormChoice({
  value,
  onChange,
}: {
  readonly value: DeckForm;
  readonly onChange: (form: DeckForm) => void;
}): ReactElement {
  const { t } = useReader();
  const id = useId();
  return (
    <fieldset className="deck-forms">
      <legend>{t(messages.form)}</legend>
      {deckForms.map((form) => (
        <div key={form}>
          <label>
            <input
              type="radio"
              name={id}
              checked={form === value}
              onChange={() => onChange(form)}
              aria-describedby={`${id}-${form}`}
            />
            {t(messages[form])}
          </label>
          <p className="muted" id={`${id}-${form}`}>
            {t(messages[`${form}Note`])}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

/** What is to be printed, until it has been. */
function usePrinted(result: DeckJobResult | undefined) {
  const [printed, setPrinted] = useState<DeckJobResult>();
  const isDue = result !== undefined && result !== printed;
  return { due: isDue ? result : undefined, onPrinted: () => setPrinted(result) };
}

/** Saves a whole deck: as PowerPoint, as a ZIP of everything or of pictures, or as pages to print. Closing it cancels what is under way. */
export function DeckExportDialog({
  deck,
  onClose,
}: {
  readonly deck: Deck;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useReader();
  const { baseUrl, dataVersion } = useServices();
  const context = useChartContext(exportWidth);
  const studio = useStudio('deck-export');
  const job = useDeckJob();
  const { state } = job;
  const [form, setForm] = useState<DeckForm>('pptx');
  const [hasNotes, setNotes] = useState(false);
  const isIdle = state.kind !== 'working' && deck.slides.length > 0;
  const { due, onPrinted } = usePrinted(
    state.kind === 'done' && state.result.form === 'print' ? state.result : undefined,
  );
  const address = `${baseUrl}#/deck`;
  const { collect } = studio;
  const start = (): void => {
    if (isIdle) job.start(form, { deck, dataVersion, address, context, collect });
  };
  const lead = (
    <>
      <p>{t(messages.count, { title: titleOf(deck, t), count: deck.slides.length })}</p>
      <p className="muted">{t(messages.promise)}</p>
    </>
  );
  return (
    <Sheet
      title={t(messages.title)}
      lead={lead}
      foot={<DeckJobStatus job={job} count={deck.slides.length} />}
      onClose={onClose}
    >
      <div className="deck-export">
        <DataChanges version={deck.dataVersion} what="deck" />
        {deck.slides.length === 0 && <p>{t(messages.empty)}</p>}
        <FormChoice value={form} onChange={setForm} />
        {form === 'print' && (
          <label className="deck-notes">
            <input
              type="checkbox"
              checked={hasNotes}
              onChange={({ target }) => setNotes(target.checked)}
            />
            {t(messages.withNotes)}
          </label>
        )}
        <p>
          <button type="button" aria-disabled={!isIdle} onClick={start}>
            {t(form === 'print' ? messages.startPrint : messages.start)}
          </button>
        </p>
        <DeckRemarks state={state} />
        {studio.element}
        {due && (
          <DeckPrint deck={deck} slides={due.slides} hasNotes={hasNotes} onPrinted={onPrinted} />
        )}
      </div>
    </Sheet>
  );
}
