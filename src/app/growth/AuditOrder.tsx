import type { ReactElement } from 'react';
import { auditTableMessages } from '../../charts/growth-audit/table-messages.ts';
import type { Message } from '../../i18n/message.ts';
import type { TableSort } from '../../scenario/table-sort.ts';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { SelectBox } from '../controls/SelectBox.tsx';
import { useReader } from '../reader/reader-context.ts';
import { growthMessages as messages } from './messages.ts';

/** The order in which the forecasts come: the widest gap first. */
const ownOrder: TableSort = { columnId: 'gap', direction: 'descending' };

/** The columns that are offered; the headings of the table sort by any. */
const offered: readonly { readonly value: string; readonly message: Message }[] = [
  { value: 'gap', message: auditTableMessages.columnGap },
  { value: 'stated', message: auditTableMessages.columnStated },
  { value: 'implied', message: auditTableMessages.columnImplied },
  { value: 'publisher', message: auditTableMessages.columnPublisher },
  { value: 'target-year', message: auditTableMessages.columnTargetYear },
  { value: 'verdict', message: auditTableMessages.columnVerdict },
];

const directions = ['descending', 'ascending'] as const;

function withoutOwnOrder(sort: TableSort): TableSort | undefined {
  const isOwn = sort.columnId === ownOrder.columnId && sort.direction === ownOrder.direction;
  return isOwn ? undefined : sort;
}

/** The order of the audit's table and workings. */
export function AuditOrder({
  sort = ownOrder,
  onChange,
}: {
  readonly sort: TableSort | undefined;
  readonly onChange: (sort: TableSort | undefined) => void;
}): ReactElement {
  const { t } = useReader();
  const { columnId, direction } = sort;
  const known = offered.map(({ value, message }) => ({ value, label: t(message) }));
  const isOffered = offered.some(({ value }) => value === columnId);
  const other = { value: columnId, label: t(messages.otherColumn) };
  return (
    <div className="audit-order">
      <SelectBox
        label={t(messages.order)}
        choices={isOffered ? known : [...known, other]}
        value={columnId}
        onChange={(chosen) =>
          onChange(
            withoutOwnOrder({
              columnId: chosen,
              direction: chosen === 'publisher' ? 'ascending' : 'descending',
            }),
          )
        }
      />
      <ChoiceGroup
        legend={t(messages.direction)}
        choices={directions.map((value) => ({ value, label: t(messages[value]) }))}
        value={direction}
        onChange={(next) => onChange(withoutOwnOrder({ columnId, direction: next }))}
      />
    </div>
  );
}
