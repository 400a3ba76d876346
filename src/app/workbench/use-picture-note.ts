import { useCallback } from 'react';
import { joinNames } from '../../charts/parts/join-names.ts';
import { writeScenarioHeadline } from '../../charts/scenario-headline/write-scenario-headline.ts';
import { changedParameters, modelParameters } from '../../models/model-parameters.ts';
import type { Scenario } from '../../models/scenario.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import type { DoneForecast } from '../model/forecast-lanes.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { workbenchMessages as messages } from './workbench-messages.ts';

function writeChanges(scenario: Scenario, writer: Writer): string {
  const { modelId, values } = scenario;
  const changes = changedParameters(scenario).flatMap((id) => {
    const spec = modelParameters[modelId][id];
    const value = values[id];
    if (spec === undefined || value === undefined) return [];
    const name = parameterName(modelId, id, writer);
    return [writer.t(messages.named, { name, value: writeValue(modelId, spec, value, writer) })];
  });
  return joinNames(changes, writer.locale);
}

/** Writes what a downloaded picture says of its scenario: the answer, its name and that of the scenario beside it, and every changed assumption. The same function until one of them changes. */
export function usePictureNote(
  good: DoneForecast | undefined,
  own: string,
  other: string | undefined,
): () => string {
  const reader = useReader();
  const { today } = useServices();
  return useCallback(() => {
    if (good === undefined) return '';
    const { scenario } = good.job;
    const changes = writeChanges(scenario, reader);
    return reader.t(messages.pictureNote, {
      answer: writeScenarioHeadline(scenario, good.forecast, { ...reader, today }),
      own,
      other: other ?? 'none',
      changes: changes === '' ? 'none' : changes,
    });
  }, [good, own, other, reader, today]);
}
