import type { ReactElement } from 'react';
import type { Rows } from '../engine/use-rows.ts';
import { useReader } from '../reader/reader-context.ts';
import { panelMessages as messages } from './messages.ts';

/** Says where the rows of a panel come from, that they are awaited, that there are none, or why there are none. */
export function RowsNotice({
  rows,
  isEmpty,
}: {
  readonly rows: readonly Rows<unknown>[];
  readonly isEmpty: boolean;
}): ReactElement {
  const { t } = useReader();
  const failed = rows.find((one) => one.error !== undefined);
  if (failed?.error) {
    return (
      <p className="problem" role="alert">
        {t(messages.failed, { what: failed.error.message })}
      </p>
    );
  }
  const origins = rows.map((one) => one.origin);
  const message = origins.includes(undefined)
    ? messages.loading
    : origins.includes('old')
      ? messages.old
      : isEmpty
        ? messages.empty
        : origins.includes('shipped')
          ? messages.shipped
          : messages.live;
  return (
    <p className="rows-notice" role="status" data-waiting={message === messages.old}>
      {t(message)}
    </p>
  );
}
