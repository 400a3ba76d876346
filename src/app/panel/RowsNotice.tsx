import type { ReactElement } from 'react';
import { EngineError } from '../../data/connector.ts';
import type { Message } from '../../i18n/message.ts';
import type { Rows } from '../engine/use-rows.ts';
import { useReader } from '../reader/reader-context.ts';
import { panelMessages as messages } from './messages.ts';

function Failure({ error }: { readonly error: Error }): ReactElement {
  const { t } = useReader();
  const isEngine = error instanceof EngineError;
  return (
    <div className="problem" role="alert">
      <p>{t(isEngine ? messages.noDatabase : messages.failed)}</p>
      {!isEngine && <pre>{error.message}</pre>}
    </div>
  );
}

function originMessage(rows: readonly Rows<unknown>[], isEmpty: boolean): Message {
  const origins = rows.map((one) => one.origin);
  if (origins.includes(undefined)) return messages.loading;
  if (origins.includes('old')) return messages.old;
  if (isEmpty) return messages.empty;
  return origins.includes('shipped') ? messages.shipped : messages.live;
}

/** Says where the rows of a panel come from, that they are awaited, that there are none, or why there are none. */
export function RowsNotice({
  rows,
  isEmpty,
}: {
  readonly rows: readonly Rows<unknown>[];
  readonly isEmpty: boolean;
}): ReactElement {
  const { t } = useReader();
  const error = rows.find((one) => one.error !== undefined)?.error;
  const message = originMessage(rows, isEmpty);
  return (
    <>
      {error && <Failure error={error} />}
      <p className="rows-notice" role="status" data-waiting={message === messages.old}>
        {t(message)}
      </p>
    </>
  );
}
