import type { ReactElement } from 'react';
import type { TableColumn } from '../../charts/chart.ts';
import type { TableSort } from '../../scenario/table-sort.ts';

const arrows = { ascending: '↑', descending: '↓' } as const;

/** The heading of a column, which sorts the table by it. */
export function SortHeading({
  column: { id, label, unit },
  sort,
  onPress,
}: {
  readonly column: TableColumn;
  readonly sort: TableSort | undefined;
  readonly onPress: () => void;
}): ReactElement {
  const direction = sort?.columnId === id ? sort.direction : undefined;
  return (
    <th
      scope="col"
      data-numeric={unit !== undefined}
      data-column={id}
      {...(direction && { 'aria-sort': direction })}
    >
      <button type="button" className="sort-heading" onClick={onPress}>
        <span>
          {label}
          {unit !== undefined && <span className="unit"> ({unit})</span>}
        </span>
        <span className="sort-arrow" aria-hidden="true">
          {direction && arrows[direction]}
        </span>
      </button>
    </th>
  );
}
