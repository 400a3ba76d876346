import type { ReactElement } from 'react';
import type { FieldSeries } from '../../../charts/football-field/series.ts';
import { useReader } from '../../reader/reader-context.ts';
import { FigureRows } from './FigureRows.tsx';
import { fieldPanelMessages as messages } from './messages.ts';
import { writeBarTitle } from './write-bar-title.ts';

/** Every bar with its rows, each behind its name, those without a figure for the year last. */
export function FieldWorkings({ series }: { readonly series: FieldSeries }): ReactElement {
  const reader = useReader();
  const bars = series.groups.flatMap((group) => [...group.bars, ...group.absent]);
  return (
    <div className="audit-workings">
      <h3>{reader.t(messages.workings)}</h3>
      {bars.map((bar) => (
        <details key={bar.id}>
          <summary>{writeBarTitle(bar, series, reader)}</summary>
          <FigureRows bar={bar} series={series} />
        </details>
      ))}
    </div>
  );
}
