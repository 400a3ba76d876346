import { lazy, memo, Suspense, useCallback, type ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { GrowthRow } from '../../charts/disclosed-growth/queries.ts';
import { GroupedSelect } from '../controls/GroupedSelect.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useUndo } from '../use-undo.ts';
import { scenarioBarMessages as messages } from './scenario-bar-messages.ts';
import { findOffer, type Offer, type Offers } from './use-offers.ts';
import { useReplay } from './use-replay.ts';
import type { Workbench } from './use-workbench.ts';

const PresetNote = lazy(async () => ({ default: (await import('./PresetNote.tsx')).PresetNote }));

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

function Bar({
  workbench,
  offers,
  fit,
  sourceOf,
  hasNote,
}: {
  readonly workbench: Workbench;
  readonly offers: Offers;
  /** The line through the records that the observed preset follows. */
  readonly fit: GrowthRow | undefined;
  readonly sourceOf: (id: string) => SourceRef | undefined;
  /** Whether what is said of the preset may be fetched; room is kept for it. */
  readonly hasNote: boolean;
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
      {own?.preset && (
        <div className="preset-note">
          <Suspense>
            {hasNote && <PresetNote preset={own.preset} fit={fit} sourceOf={sourceOf} />}
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** Where the scenario begins, what it is compared with, and the way back, forth and through the last change. */
export const ScenarioBar = memo(Bar);
