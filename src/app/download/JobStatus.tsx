import type { ReactElement } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { downloadMessages as messages } from './download-messages.ts';
import type { Job, JobState } from './use-job.ts';

function useOutcome(state: JobState): string {
  const { t } = useReader();
  switch (state.kind) {
    case 'saved':
      return t(messages.saved, { name: state.name });
    case 'copied':
      return t(messages.copied, { name: state.name });
    case 'cancelled':
      return t(messages.cancelled);
    case 'refused':
      return t(state.text === undefined ? messages.imageRefused : messages.textRefused);
    case 'idle':
    case 'working':
    case 'failed':
      return '';
  }
}

/** How far the work is, with a way to cancel it, and how it ended. */
export function JobStatus({ state, cancel }: Job): ReactElement {
  const { t } = useReader();
  const outcome = useOutcome(state);
  return (
    <div className="download-status">
      {state.kind === 'working' && (
        <>
          <progress
            value={state.step - 1}
            max={state.stepCount}
            aria-label={t(messages.download)}
          />
          <span>{t(messages.working, { step: state.step, count: state.stepCount })}</span>
          <button type="button" onClick={cancel}>
            {t(messages.cancel)}
          </button>
        </>
      )}
      <p role="status">{outcome}</p>
      {state.kind === 'failed' && (
        <p className="problem" role="alert">
          {t(messages.failed, { name: state.name, what: state.what })}
        </p>
      )}
      {state.kind === 'refused' && state.text !== undefined && (
        <textarea
          readOnly
          rows={6}
          aria-label={t(messages.textToCopy)}
          value={state.text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}
