import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { deckExportDialogMessages as messages } from './deck-export-dialog-messages.ts';
import { turnsOf } from './deck-jobs.ts';
import type { DeckJob, DeckJobState } from './use-deck-job.ts';

type Working = Extract<DeckJobState, { kind: 'working' }>;

function useOutcome(state: DeckJobState): string {
  const { t } = useReader();
  if (state.kind === 'cancelled') return t(messages.cancelled);
  if (state.kind !== 'done') return '';
  const { name } = state.result;
  return name === undefined ? t(messages.printed) : t(messages.saved, { name });
}

function Progress({ state, count }: { readonly state: Working; readonly count: number }) {
  const { t } = useReader();
  const { form, turn, place } = state;
  const turns = turnsOf[form];
  const done = turns.indexOf(turn) * count + place - 1;
  const text = t(messages.working, { place, count, turn });
  return (
    <>
      <progress value={done} max={turns.length * count} aria-label={t(messages[form])} />
      <span>{text}</span>
    </>
  );
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
  const outcome = useOutcome(state);
  return (
    <div className="deck-status">
      {state.kind === 'working' && (
        <>
          <Progress state={state} count={count} />
          <button type="button" onClick={cancel}>
            {t(messages.cancel)}
          </button>
        </>
      )}
      <p role="status">{outcome}</p>
      {state.kind === 'failed' && (
        <p className="problem" role="alert">
          {t(messages.failed, { place: state.place, what: state.what })}
        </p>
      )}
    </div>
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
