import type { ReactElement } from 'react';
import { sourceOf, textOf } from '../../../charts/chart.ts';
import type { FieldBar, FieldFigure, FieldSeries } from '../../../charts/football-field/series.ts';
import { reasonsOfFigure, writeFigureSteps } from '../../../charts/football-field/write-figure.ts';
import { marketHeadlineMessages } from '../../../charts/market-figures/messages.ts';
import { writeMoney } from '../../../charts/parts/write-money.ts';
import { SourceLine } from '../../panel/SourceLine.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { fieldPanelMessages as messages } from './messages.ts';

interface FigureProps {
  readonly figure: FieldFigure;
  readonly series: FieldSeries;
}

function FigureTitle({ figure: { published, point }, series }: FigureProps): ReactElement {
  const reader = useReader();
  const { t, format, locale } = reader;
  const { row } = published;
  return (
    <strong>
      {t(messages.figure, {
        publisher: row.publisher ?? t(marketHeadlineMessages.unnamed),
        edition: textOf(row, 'edition')?.[locale] ?? 'none',
        amount: point === undefined ? 'none' : writeMoney(point.amount, series.currency, reader),
        year: format.year(series.year),
      })}
    </strong>
  );
}

function FigureRow({ figure, series }: FigureProps): ReactElement {
  const reader = useReader();
  const { t, locale } = reader;
  const { row } = figure.published;
  const between = locale === 'en' ? ' ' : '';
  const reasons = reasonsOfFigure(figure, series, reader);
  const scope = textOf(row, 'scope')?.[locale] ?? row.segment_as_named;
  const note = textOf(row, 'note')?.[locale];
  return (
    <li data-figure={figure.id} data-counts={reasons.length === 0}>
      <FigureTitle figure={figure} series={series} />
      <p>
        {[
          ...(scope === undefined ? [] : [t(messages.scopeOf, { scope })]),
          ...writeFigureSteps(figure, reader),
        ].join(between)}
      </p>
      {reasons.length > 0 && (
        <p className="not-counted">{t(messages.notCounted, { reasons: reasons.join(between) })}</p>
      )}
      {note !== undefined && <p className="muted">{note}</p>}
      <SourceLine sources={[sourceOf(row)]} />
    </li>
  );
}

/** The rows of a bar: what each source prints, how it comes to the year, how it is converted, how far it was seen, and why it does not count. */
export function FigureRows({
  bar,
  series,
}: {
  readonly bar: FieldBar;
  readonly series: FieldSeries;
}): ReactElement {
  return (
    <ul className="figure-rows">
      {bar.figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} series={series} />
      ))}
    </ul>
  );
}
