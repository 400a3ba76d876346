import { useCallback } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { workbenchMessages as messages } from './workbench-messages.ts';

/** Writes what an export says of its scenarios: the name of each. The same function until one of them changes. */
export function usePictureNote(own: string, other: string | undefined): () => string {
  const { t } = useReader();
  return useCallback(
    () => t(messages.pictureNote, { own, other: other ?? 'none' }),
    [own, other, t],
  );
}
