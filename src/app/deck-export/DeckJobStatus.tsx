import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { JobStatus, type JobProgress } from '../jobs/JobStatus.tsx';
import { useReader } from '../reader/reader-context.ts';
import { deckExportDialogMessages as messages } from './deck-export-dialog-messages.ts';
import { turnsOf, type DeckJobResult } from './deck-jobs.ts';
import type { DeckJob, DeckJobState, DeckJobStep } from './use-deck-job.ts';

function outcomeOf({ name }: DeckJobResult, t: Translate): string {
  return name === undefined ? t(messages.printed) : t(messages.saved, { name });
}

function progressOf({ form, turn, place }: DeckJobStep, count: number, t: Translate): JobProgress {
  const turns = turnsOf[form];
  return {
    done: turns.indexOf(turn) * count + place - 1,
    count: turns.length * count,
    name: t(messages[form]),
    text: t(messages.working, { place, count, turn }),
  };
}

/** How far the deck is, with a way to cancel, and how it ended. */
export function DeckJobStatus({
  job: { state, cancel },
  count,
}: {
  readonly job: DeckJob;
  /** How many slides there are. */
  readonly count: number;
}): ReactElement {
  const { t } = useReader();
  return (
    <JobStatus
      progress={state.kind === 'working' ? progressOf(state.at, count, t) : undefined}
      isCancelled={state.kind === 'cancelled'}
      outcome={state.kind === 'done' ? outcomeOf(state.result, t) : ''}
      failure={
        state.kind === 'failed'
          ? t(messages.failed, { place: state.at.place, what: state.what })
          : undefined
      }
      cancel={cancel}
    />
  );
}

/** The slides that are not as they should be, each with the reason. */
export function DeckRemarks({ state }: { readonly state: DeckJobState }): ReactElement | null {
  const { t } = useReader();
  const remarks = state.kind === 'done' ? state.result.remarks : [];
  if (remarks.length === 0) return null;
  return (
    <div className="deck-remarks" role="alert">
      <p>{t(messages.remarks)}</p>
      <ul>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}
