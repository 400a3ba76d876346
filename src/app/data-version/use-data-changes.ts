import { useQuery } from '@tanstack/react-query';
import type { ChangesOfTable } from '../../data/changes-since.ts';
import type { DataHistory } from '../../data/data-history.ts';
import { useServices } from '../services-context.ts';

/** What is known of the data since a version: nothing yet, that it is the site's own, that the site does not know it, that its history could not be had, or the changes since its day (ISO). */
export type DataChangesState =
  | { readonly status: 'waiting' | 'same' | 'unknown' | 'failed' }
  | {
      readonly status: 'known';
      readonly madeOn: string;
      readonly tables: readonly ChangesOfTable[];
    };

interface LoadedHistory {
  readonly history: DataHistory;
  readonly changesSince: (
    history: DataHistory,
    version: string,
  ) => readonly ChangesOfTable[] | undefined;
}

/** The history with what reads it: nobody needs either before a link of another version is opened. */
async function loadHistory(): Promise<LoadedHistory> {
  const [json, { readDataHistory }, { changesSince }] = await Promise.all([
    import('../../../data/history/versions.json'),
    import('../../data/data-history.ts'),
    import('../../data/changes-since.ts'),
  ]);
  return { history: readDataHistory(json.default), changesSince };
}

function stateOf({ history, changesSince }: LoadedHistory, version: string): DataChangesState {
  const made = history.versions.findLast((known) => known.version === version);
  const tables = changesSince(history, version);
  if (made === undefined || tables === undefined) return { status: 'unknown' };
  return { status: 'known', madeOn: made.date, tables };
}

/** What has changed in the data since a version (12 hex digits); the history is fetched when the version is not the site's own. */
export function useDataChanges(version: string): DataChangesState {
  const { dataVersion } = useServices();
  const isSame = version === dataVersion;
  const { data, isError } = useQuery({
    queryKey: ['data-history'],
    queryFn: loadHistory,
    enabled: !isSame,
  });
  if (isSame) return { status: 'same' };
  if (isError) return { status: 'failed' };
  return data === undefined ? { status: 'waiting' } : stateOf(data, version);
}
