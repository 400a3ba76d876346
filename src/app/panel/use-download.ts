import { useState } from 'react';

/** A download that may fail: how to start one, and why the last one failed. */
export function useDownload(): {
  readonly failure: string | undefined;
  readonly start: (download: () => Promise<void>) => void;
} {
  const [failure, setFailure] = useState<string>();
  const start = (download: () => Promise<void>): void => {
    setFailure(undefined);
    download().catch((error: unknown) => setFailure(String(error)));
  };
  return { failure, start };
}
