import type { ReactElement } from 'react';
import { confidenceMessages } from '../../charts/training-sets/messages.ts';
import { confidences, modalities, type RunwayValues } from '../../scenario/runway-settings.ts';
import { CheckGroup } from '../controls/CheckGroup.tsx';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { useReader } from '../reader/reader-context.ts';
import { runwayMessages as messages } from './messages.ts';
import type { ChangeRunway } from './use-runway.ts';

/** Which training sets the page counts, and how much of it all is changed. */
export function RunwayControls({
  values,
  change,
  reset,
  changed,
  total,
}: {
  readonly values: RunwayValues;
  readonly change: ChangeRunway;
  readonly reset: () => void;
  readonly changed: number;
  readonly total: number;
}): ReactElement {
  const { t } = useReader();
  return (
    <section className="controls" aria-label={t(messages.filters)}>
      <ChoiceGroup
        legend={t(messages.modality)}
        choices={modalities.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.modality}
        onChange={(modality) => change({ modality })}
      />
      <CheckGroup
        legend={t(messages.confidence)}
        choices={confidences.map((value) => ({ value, label: t(confidenceMessages[value]) }))}
        chosen={values.confidences}
        onChange={(chosen) => change({ confidences: chosen })}
      />
      <p className="changed">
        {t(messages.changed, { count: changed, total })}
        {changed > 0 && (
          <button type="button" onClick={reset}>
            {t(messages.reset)}
          </button>
        )}
      </p>
    </section>
  );
}
