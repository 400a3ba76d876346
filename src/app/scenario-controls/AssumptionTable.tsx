import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { Assumptions } from '../../scenario/assumptions.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { parametersOf } from '../../scenario/parameter-text/parameter-owner.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import { SourceLink } from '../panel/SourceLink.tsx';
import { useReader } from '../reader/reader-context.ts';
import { assumptionTableMessages as messages } from './assumption-table-messages.ts';
import { wordsOf } from './words-of.ts';

/** Every assumption of a run with its value, the published value or default, and the source of that. */
export function AssumptionTable({
  assumptions: { owner, values, published },
  sourceOf,
}: {
  readonly assumptions: Assumptions;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const before = t(wordsOf(owner).published);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t(messages.table)}>
      <table>
        <caption>{t(messages.table)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(messages.assumption)}</th>
            <th scope="col">{t(messages.value)}</th>
            <th scope="col">{before}</th>
            <th scope="col">{t(messages.source)}</th>
          </tr>
        </thead>
        <tbody>
          {Object.values(parametersOf(owner)).map((spec) => {
            const source = sourceOf(spec.sourceId);
            return (
              <tr key={spec.id} data-row={spec.id}>
                <td>{parameterName(owner, spec.id, reader)}</td>
                <td>{writeValue(owner, spec, values[spec.id] ?? spec.default, reader)}</td>
                <td>{writeValue(owner, spec, published[spec.id] ?? spec.default, reader)}</td>
                <td>{source && <SourceLink source={source} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
