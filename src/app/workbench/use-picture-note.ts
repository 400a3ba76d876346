import { writeScenarioHeadline } from '../../charts/scenario-headline/write-scenario-headline.ts';
import { changedParameters, modelCatalog } from '../../models/model-catalog.ts';
import type { Scenario } from '../../models/scenario.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import type { DoneForecast } from '../model/forecast-lanes.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { workbenchMessages as messages } from './messages.ts';

/** Writes what a downloaded picture says of its scenario: the answer, its name and that of the scenario beside it, and every changed assumption. */
export function usePictureNote(
  good: DoneForecast | undefined,
  names: { readonly own: string; readonly other: string | undefined },
): () => string {
  const reader = useReader();
  const { today } = useServices();
  const { t, locale } = reader;
  const writeChanges = ({ modelId, values }: Scenario): readonly string[] =>
    changedParameters({ modelId, values }).flatMap((id) => {
      const spec = modelCatalog[modelId].parameters[id];
      const value = values[id];
      if (spec === undefined || value === undefined) return [];
      const name = parameterName(modelId, id, reader);
      return [t(messages.named, { name, value: writeValue(modelId, spec, value, reader) })];
    });
  return () => {
    if (good === undefined) return '';
    const { scenario } = good.job;
    const changes = new Intl.ListFormat(locale, { type: 'unit' }).format(writeChanges(scenario));
    return t(messages.pictureNote, {
      answer: writeScenarioHeadline(scenario, good.forecast, { ...reader, today }),
      own: names.own,
      other: names.other ?? 'none',
      changes: changes === '' ? 'none' : changes,
    });
  };
}
