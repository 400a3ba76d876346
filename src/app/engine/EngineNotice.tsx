import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import type { EngineStatus } from '../../data/engine-status.ts';
import { useReader, type Reader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { engineMessages as messages } from './messages.ts';
import { useEngineStatus } from './use-engine-status.ts';

const patienceMs = 300;

const stepNames = {
  download: messages.stepDownload,
  unpack: messages.stepUnpack,
  start: messages.stepStart,
  tables: messages.stepTables,
  run: messages.stepRun,
} as const;

function describeLoading(status: EngineStatus & { state: 'loading' }, reader: Reader): string {
  const { t, format } = reader;
  if (status.step !== 'download') return t(messages[status.step]);
  return t(messages.download, {
    loaded: format.megabytes(status.loadedBytes),
    total: format.megabytes(status.totalBytes),
    percent: format.percent(Math.floor((100 * status.loadedBytes) / status.totalBytes) / 100),
  });
}

/** True once a state has lasted longer than a reader notices. */
function useIsSlow(isWaiting: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isWaiting]);
  return isSlow && isWaiting;
}

function Loading({
  status,
}: {
  readonly status: EngineStatus & { state: 'loading' };
}): ReactElement {
  const reader = useReader();
  return (
    <p className="engine-loading">
      <progress
        max={status.totalBytes}
        value={status.loadedBytes}
        aria-label={describeLoading(status, reader)}
      />
      <span>{describeLoading(status, reader)}</span>
    </p>
  );
}

function Failed({ status }: { readonly status: EngineStatus & { state: 'failed' } }): ReactElement {
  const { t } = useReader();
  const { engine } = useServices();
  const queries = useQueryClient();
  const retry = async (): Promise<void> => {
    await engine.retry().catch(() => undefined);
    await queries.refetchQueries({ predicate: (query) => query.state.status === 'error' });
  };
  return (
    <div className="problem" role="alert">
      <p>{t(messages.failed, { step: t(stepNames[status.step]) })}</p>
      <details>
        <summary>{t(messages.details)}</summary>
        <pre>{status.message}</pre>
      </details>
      <button type="button" onClick={() => void retry()}>
        {t(messages.retry)}
      </button>
    </div>
  );
}

function Restarted({ restarts }: { readonly restarts: number }): ReactElement | null {
  const { t } = useReader();
  const [seen, setSeen] = useState(0);
  if (restarts <= seen) return null;
  return (
    <div className="notice" role="status">
      <p>{t(messages.restarted)}</p>
      <button type="button" onClick={() => setSeen(restarts)}>
        {t(messages.dismiss)}
      </button>
    </div>
  );
}

/** What a reader should know of the database: that it is loading, that it failed and why, or that it was replaced. */
export function EngineNotice(): ReactElement {
  const status = useEngineStatus();
  const isSlow = useIsSlow(status.state === 'loading');
  return (
    <>
      {status.state === 'loading' && isSlow && <Loading status={status} />}
      {status.state === 'failed' && <Failed status={status} />}
      <Restarted restarts={status.restarts} />
    </>
  );
}
