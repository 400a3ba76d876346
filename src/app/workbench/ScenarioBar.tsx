import { memo, useCallback, type ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import { describeGrowth } from '../../charts/disclosed-growth/describe-growth.ts';
import { disclosedGrowthMessages } from '../../charts/disclosed-growth/messages.ts';
import type { GrowthRow } from '../../charts/disclosed-growth/queries.ts';
import { presetSentences } from '../../scenario/presets/preset-sentence-messages.ts';
import { GroupedSelect } from '../controls/GroupedSelect.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useUndo } from '../use-undo.ts';
import { scenarioBarMessages as messages } from './scenario-bar-messages.ts';
import { findOffer, type Offer, type Offers } from './use-offers.ts';
import { useReplay } from './use-replay.ts';
import type { Workbench } from './use-workbench.ts';

function ActionButton({
  label,
  action,
}: {
  readonly label: string;
  readonly action: (() => void) | undefined;
}): ReactElement {
  return (
    <button type="button" aria-disabled={action === undefined} onClick={action}>
      {label}
    </button>
  );
}

function useChoose(offers: Offers): (key: string, use: (offer: Offer) => void) => void {
  return useCallback(
    (key, use) => {
      const offer = offers.offers.find((one) => one.key === key);
      if (offer !== undefined) use(offer);
    },
    [offers],
  );
}

function PresetNote({
  offer,
  fit,
  sourceOf,
}: {
  readonly offer: Offer | undefined;
  readonly fit: GrowthRow | undefined;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement | null {
  const reader = useReader();
  const { t } = reader;
  const preset = offer?.preset;
  if (preset === undefined) return null;
  const sources = preset.sourceIds.map(sourceOf).filter((source) => source !== undefined);
  return (
    <div className="preset-note">
      <p>{t(presetSentences[preset.id])}</p>
      {preset.kind === 'observed' && fit && (
        <p>
          {describeGrowth(fit, reader)} {t(disclosedGrowthMessages.limits)}
        </p>
      )}
      <SourceLine sources={sources} />
    </div>
  );
}

function Bar({
  workbench,
  offers,
  fit,
  sourceOf,
}: {
  readonly workbench: Workbench;
  readonly offers: Offers;
  /** The line through the records that the observed preset follows. */
  readonly fit: GrowthRow | undefined;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement {
  const { t } = useReader();
  const { scenario, other, isCompared, view, open, compare, swap } = workbench;
  const { undo, redo } = useUndo();
  const replay = useReplay();
  const choose = useChoose(offers);
  const own = findOffer(offers, scenario, view.preset);
  const compared = other && view.comparison === 'other' ? findOffer(offers, other) : undefined;
  const otherKey = view.comparison === 'other' ? (compared?.key ?? 'other') : view.comparison;
  return (
    <div className="scenario-bar" role="group" aria-label={t(messages.bar)}>
      <GroupedSelect
        label={t(messages.startFrom)}
        value={own?.key ?? 'own'}
        choices={own === undefined ? [{ value: 'own', label: t(messages.ownScenario) }] : []}
        groups={offers.groups}
        onChange={(key) => choose(key, (offer) => open(offer.scenario, offer.preset?.id))}
      />
      <GroupedSelect
        label={t(messages.compareWith)}
        value={otherKey}
        choices={[
          { value: 'published', label: t(messages.published) },
          { value: 'none', label: t(messages.nothing) },
          { value: 'as-it-is', label: t(messages.asItIs) },
          ...(otherKey === 'other' ? [{ value: 'other', label: t(messages.otherScenario) }] : []),
        ]}
        groups={offers.groups}
        onChange={(key) => {
          if (key === 'published' || key === 'none') compare(key);
          else if (key === 'as-it-is') compare(scenario);
          else choose(key, (offer) => compare(offer.scenario));
        }}
      />
      <div className="scenario-actions">
        <ActionButton label={t(messages.undo)} action={undo} />
        <ActionButton label={t(messages.redo)} action={redo} />
        <ActionButton label={t(messages.replay)} action={replay} />
        <ActionButton label={t(messages.swap)} action={isCompared ? swap : undefined} />
      </div>
      <PresetNote offer={own} fit={fit} sourceOf={sourceOf} />
    </div>
  );
}

/** Where the scenario begins, what it is compared with, and the way back, forth and through the last change. */
export const ScenarioBar = memo(Bar);
