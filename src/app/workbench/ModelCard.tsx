import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { modelCatalog, publishedValue } from '../../models/model-catalog.ts';
import type { Scenario } from '../../models/scenario.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import { SourceLink } from '../panel/SourceLink.tsx';
import { useReader } from '../reader/reader-context.ts';
import { modelCardMessages as messages } from './messages.ts';

/** How figures of a model were computed: the equations in words, the draws, and every assumption with its published value and source. */
export function ModelCard({
  scenario,
  drawCount,
  bandDrawCount,
  sourceOf,
}: {
  readonly scenario: Scenario;
  /** How many draws a run took. */
  readonly drawCount: number;
  /** How many of them made the bands; left out where none are drawn. */
  readonly bandDrawCount?: number;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement {
  const reader = useReader();
  const { t, format } = reader;
  const { modelId, values } = scenario;
  const bands = bandDrawCount === undefined ? 'none' : format.count(bandDrawCount);
  return (
    <div className="model-card">
      <h3>{t(messages.title)}</h3>
      <p>{t(messages[modelId])}</p>
      <p>{t(messages.draws, { draws: format.count(drawCount), bands })}</p>
      <p>{t(messages.limits)}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t(messages.table)}>
        <table>
          <caption>{t(messages.table)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(messages.assumption)}</th>
              <th scope="col">{t(messages.value)}</th>
              <th scope="col">{t(messages.published)}</th>
              <th scope="col">{t(messages.source)}</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(modelCatalog[modelId].parameters).map((spec) => {
              const source = sourceOf(spec.sourceId);
              return (
                <tr key={spec.id} data-row={spec.id}>
                  <td>{parameterName(modelId, spec.id, reader)}</td>
                  <td>{writeValue(modelId, spec, values[spec.id] ?? spec.default, reader)}</td>
                  <td>{writeValue(modelId, spec, publishedValue(scenario, spec.id), reader)}</td>
                  <td>{source && <SourceLink source={source} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
