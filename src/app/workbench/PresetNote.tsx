import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { describeGrowth } from '../../charts/disclosed-growth/describe-growth.ts';
import { disclosedGrowthMessages } from '../../charts/disclosed-growth/messages.ts';
import type { GrowthRow } from '../../charts/disclosed-growth/queries.ts';
import { presetSentences } from '../../scenario/presets/preset-sentence-messages.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import type { Offer } from './use-offers.ts';

/** What a preset assumes and why, with its sources. */
export function PresetNote({
  preset,
  fit,
  sourceOf,
}: {
  readonly preset: NonNullable<Offer['preset']>;
  readonly fit: GrowthRow | undefined;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const sources = preset.sourceIds.map(sourceOf).filter((source) => source !== undefined);
  return (
    <>
      <p>{t(presetSentences[preset.id])}</p>
      {preset.kind === 'observed' && fit && (
        <p>
          {describeGrowth(fit, reader)} {t(disclosedGrowthMessages.limits)}
        </p>
      )}
      <SourceLine sources={sources} />
    </>
  );
}
