import type { ReactElement } from 'react';
import { sourceOf, textOf } from '../../../charts/chart.ts';
import { writeScope } from '../../../charts/market-paths/scopes.ts';
import type { PathLine, PathsSeries } from '../../../charts/market-paths/series.ts';
import { writeForecast } from '../../../charts/market-paths/write-forecast.ts';
import { writePathWorking } from '../../../charts/market-paths/write-path-working.ts';
import { SourceLine } from '../../panel/SourceLine.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { pathsMessages as messages } from './messages.ts';

function Working({
  line,
  series,
}: {
  readonly line: PathLine;
  readonly series: PathsSeries;
}): ReactElement {
  const reader = useReader();
  const note = textOf(line.row, 'note');
  const forecast = writeForecast(line, reader);
  return (
    <details>
      <summary>
        {reader.t(messages.workingOf, { forecast, scope: writeScope(line.scope, reader) })}
      </summary>
      {writePathWorking(line, series, reader).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {note && <p className="muted">{note[reader.locale]}</p>}
      <SourceLine sources={[sourceOf(line.row)]} />
    </details>
  );
}

/** How each drawn path comes about, behind its name. */
export function PathWorkings({ series }: { readonly series: PathsSeries }): ReactElement {
  const { t } = useReader();
  const lines = series.facets.flatMap((facet) => facet.lines);
  return (
    <div className="audit-workings">
      <h3>{t(messages.workings)}</h3>
      {lines.map((line) => (
        <Working key={line.id} line={line} series={series} />
      ))}
    </div>
  );
}
