import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { JobStatus } from '../jobs/JobStatus.tsx';
import { useReader } from '../reader/reader-context.ts';
import { downloadMessages as messages } from './download-messages.ts';
import type { Job, JobResult } from './use-job.ts';

function outcomeOf(result: JobResult, t: Translate): string {
  if (result.kind !== 'refused') return t(messages[result.kind], { name: result.name });
  return t(result.text === undefined ? messages.imageRefused : messages.textRefused);
}

function TextToCopy({ text }: { readonly text: string }): ReactElement {
  const { t } = useReader();
  return (
    <textarea
      readOnly
      rows={6}
      aria-label={t(messages.textToCopy)}
      value={text}
      onFocus={({ target }) => target.select()}
    />
  );
}

/** How far a download is, with a way to cancel it, and how it ended; a text that could not be copied stands there to be. */
export function DownloadStatus({ state, cancel }: Job): ReactElement {
  const { t } = useReader();
  const result = state.kind === 'done' ? state.result : undefined;
  const text = result?.kind === 'refused' ? result.text : undefined;
  return (
    <JobStatus
      progress={
        state.kind === 'working'
          ? {
              done: state.at.step - 1,
              count: state.at.stepCount,
              name: t(messages.download),
              text: t(messages.working, { step: state.at.step, count: state.at.stepCount }),
            }
          : undefined
      }
      isCancelled={state.kind === 'cancelled'}
      outcome={result ? outcomeOf(result, t) : ''}
      failure={
        state.kind === 'failed'
          ? t(messages.failed, { name: state.at.name, what: state.what })
          : undefined
      }
      cancel={cancel}
    >
      {text !== undefined && <TextToCopy text={text} />}
    </JobStatus>
  );
}
