import { memo, useRef, type ReactElement } from 'react';
import { changedParameters, modelCatalog, publishedValue } from '../../models/model-catalog.ts';
import type { ParameterSpec } from '../../models/parameter.ts';
import type { ModelId, Scenario } from '../../models/scenario.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';

function ChangeChip({
  scenario,
  spec,
  isLocked,
  onReset,
}: {
  readonly scenario: Scenario;
  readonly spec: ParameterSpec;
  readonly isLocked: boolean;
  readonly onReset: () => void;
}): ReactElement {
  const reader = useReader();
  const { modelId, values } = scenario;
  const { t } = reader;
  const published = writeValue(modelId, spec, publishedValue(scenario, spec.id), reader);
  return (
    <button
      type="button"
      className="chip"
      aria-disabled={isLocked}
      onClick={isLocked ? undefined : onReset}
    >
      {parameterName(modelId, spec.id, reader)}{' '}
      <strong>{writeValue(modelId, spec, values[spec.id] ?? spec.default, reader)}</strong>
      {isLocked ? (
        t(messages.chipLocked)
      ) : (
        <span className="visually-hidden">{t(messages.chipReset, { value: published })}</span>
      )}
    </button>
  );
}

function useResetLabel(changedCount: number, lockedCount: number): string {
  const { t } = useReader();
  if (lockedCount === 0) return t(messages.resetAll);
  return lockedCount === changedCount
    ? t(messages.allLocked)
    : t(messages.resetUnlocked, { count: lockedCount });
}

function changedSpecs(modelId: ModelId, ids: readonly string[]): readonly ParameterSpec[] {
  const { parameters } = modelCatalog[modelId];
  return Object.values(parameters).filter(({ id }) => ids.includes(id));
}

function Chips({
  scenario,
  locks,
  onReset,
  onResetAll,
}: {
  readonly scenario: Scenario;
  readonly locks: readonly string[];
  readonly onReset: (id: string) => void;
  readonly onResetAll: () => void;
}): ReactElement {
  const { t } = useReader();
  const place = useRef<HTMLParagraphElement>(null);
  const changed = changedParameters(scenario);
  const locked = changed.filter((id) => locks.includes(id));
  const total = Object.keys(modelCatalog[scenario.modelId].parameters).length;
  const label = useResetLabel(changed.length, locked.length);
  const canReset = locked.length < changed.length;
  const thenStay = (reset: () => void) => (): void => {
    reset();
    place.current?.focus();
  };
  const count = { count: changed.length, total };
  return (
    <div className="change-chips">
      <p ref={place} tabIndex={-1}>
        {t(changed.length === 0 ? messages.chipsNone : messages.chipsCount, count)}
        {canReset && <span className="muted"> {t(messages.chipsHint)}</span>}
      </p>
      {changedSpecs(scenario.modelId, changed).map((spec) => (
        <ChangeChip
          key={spec.id}
          scenario={scenario}
          spec={spec}
          isLocked={locks.includes(spec.id)}
          onReset={thenStay(() => onReset(spec.id))}
        />
      ))}
      {changed.length > 0 && (
        <button
          type="button"
          className="quiet"
          aria-disabled={!canReset}
          onClick={canReset ? thenStay(onResetAll) : undefined}
        >
          {label}
        </button>
      )}
    </div>
  );
}

/** How many assumptions differ from the published ones, each of them as a button that resets it, and one that resets all; locked ones stay. */
export const ChangeChips = memo(Chips);
