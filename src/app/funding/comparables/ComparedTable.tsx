import { Fragment, useMemo, type ReactElement } from 'react';
import type { CellLine } from '../../../charts/compared-companies/cells.ts';
import {
  compareCompanies,
  type ComparedGroup,
} from '../../../charts/compared-companies/compare-companies.ts';
import type { SourceRef } from '../../../charts/chart.ts';
import type { PercentileRow } from '../../../charts/funding-figures/company-queries.ts';
import { uniqueSources } from '../../../charts/parts/unique-sources.ts';
import type { CompanySteps } from '../../../charts/valuation-steps/series.ts';
import { SourceLink } from '../../panel/SourceLink.tsx';
import { webAddress } from '../../panel/web-address.ts';
import { useReader } from '../../reader/reader-context.ts';
import { comparablesMessages as messages } from './messages.ts';

/** A source by its number in the list under the table, linked when it has a web address. */
function SourceNumber({
  source,
  number,
}: {
  readonly source: SourceRef;
  readonly number: number;
}): ReactElement {
  const { t } = useReader();
  const url = webAddress(source);
  const name = t(messages.sourceNumber, { number, title: source.title });
  if (url === undefined) return <span title={name}>[{number}]</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={name} title={name}>
      [{number}]
    </a>
  );
}

function Line({
  line,
  numberOf,
}: {
  readonly line: CellLine;
  readonly numberOf: ReadonlyMap<string, number>;
}): ReactElement {
  return (
    <p data-kind={line.kind}>
      {line.text}{' '}
      <small className="source-numbers">
        {line.sources.map((source) => (
          <SourceNumber key={source.id} source={source} number={numberOf.get(source.id) ?? 0} />
        ))}
      </small>
    </p>
  );
}

function Group({
  group,
  columnCount,
  numberOf,
}: {
  readonly group: ComparedGroup;
  readonly columnCount: number;
  readonly numberOf: ReadonlyMap<string, number>;
}): ReactElement {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columnCount + 1} className="compared-group">
          {group.label}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.id} data-row={row.id}>
          <th scope="row">{row.label}</th>
          {row.cells.map((lines, column) => (
            <td key={column}>
              {lines.map((line, place) => (
                <Fragment key={place}>
                  <Line line={line} numberOf={numberOf} />
                </Fragment>
              ))}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The companies as columns: what each raised in all and by stage, and what became of it, each figure with the number of its source. */
export function ComparedTable({
  companies,
  percentiles,
}: {
  readonly companies: readonly CompanySteps[];
  readonly percentiles: readonly PercentileRow[];
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const groups = useMemo(
    () => compareCompanies(companies, percentiles, reader),
    [companies, percentiles, reader],
  );
  const sources = uniqueSources(
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flat(2)).flatMap((line) => line.sources),
    ),
  );
  const numberOf = new Map(sources.map(({ id }, place) => [id, place + 1]));
  const title = t(messages.table);
  return (
    <>
      <h3>{title}</h3>
      <p className="legend">{t(messages.tableNote)}</p>
      <div className="table-scroll compared-table" tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t(messages.figure)}</th>
              {companies.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group
              key={group.id}
              group={group}
              columnCount={companies.length}
              numberOf={numberOf}
            />
          ))}
        </table>
      </div>
      <details className="numbered-sources">
        <summary>{t(messages.sources)}</summary>
        <ol>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
