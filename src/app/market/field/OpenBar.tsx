import { useId, type ReactElement } from 'react';
import { barWith, type FieldBar, type FieldSeries } from '../../../charts/football-field/series.ts';
import { useOpenedRows } from '../../panel/use-opened-rows.ts';
import { useReader } from '../../reader/reader-context.ts';
import { FigureRows } from './FigureRows.tsx';
import { fieldPanelMessages as messages } from './messages.ts';
import { writeBarTitle } from './write-bar-title.ts';

interface OpenBarProps {
  readonly series: FieldSeries;
  /** The bar that the reader has just chosen on the chart; each choice is a new object. */
  readonly chosen: { readonly barId: string } | undefined;
  readonly onClose: () => void;
}

function Rows({ bar, series, chosen, onClose }: OpenBarProps & { readonly bar: FieldBar }) {
  const reader = useReader();
  const titleId = useId();
  const choice = chosen?.barId === bar.id ? chosen : undefined;
  const { heading, onKeyDown } = useOpenedRows(choice, onClose);
  return (
    <section
      className="open-bar"
      data-bar={bar.id}
      role="group"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <h3 id={titleId} ref={heading} tabIndex={-1}>
        {writeBarTitle(bar, series, reader)}
      </h3>
      <FigureRows bar={bar} series={series} />
      <p>
        <button type="button" className="quiet" onClick={onClose}>
          {reader.t(messages.close)}
        </button>
      </p>
    </section>
  );
}

/** The rows of the bar that is open, under the picture; a bar that is not in view is named. */
export function OpenBar({
  barId,
  ...props
}: OpenBarProps & {
  /** Empty or absent where none is open. */
  readonly barId: string | undefined;
}): ReactElement {
  const { t } = useReader();
  if (barId === undefined || barId === '') return <p className="legend">{t(messages.howToOpen)}</p>;
  const bar = barWith(props.series, barId);
  if (bar === undefined) return <p role="status">{t(messages.missing, { id: barId })}</p>;
  return <Rows key={bar.id} bar={bar} {...props} />;
}
