import { useRef, type ReactElement } from 'react';
import type { ParameterSpec } from '../../models/parameter.ts';
import { changedAssumptions, type Assumptions } from '../../scenario/assumptions.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { parametersOf } from '../../scenario/parameter-text/parameter-owner.ts';
import { writeValue } from '../../scenario/parameter-text/write-value.ts';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';
import { wordsOf } from './words-of.ts';

function ChangeChip({
  assumptions: { owner, values, published },
  spec,
  isLocked,
  onReset,
}: {
  readonly assumptions: Assumptions;
  readonly spec: ParameterSpec;
  readonly isLocked: boolean;
  readonly onReset: () => void;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const before = writeValue(owner, spec, published[spec.id] ?? spec.default, reader);
  return (
    <button
      type="button"
      className="chip"
      aria-disabled={isLocked}
      onClick={isLocked ? undefined : onReset}
    >
      {parameterName(owner, spec.id, reader)}{' '}
      <strong>{writeValue(owner, spec, values[spec.id] ?? spec.default, reader)}</strong>
      {isLocked ? (
        t(messages.chipLocked)
      ) : (
        <span className="visually-hidden">{t(messages.chipReset, { value: before })}</span>
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

/** What the chips are given beside the assumptions. */
export interface ChipsProps {
  readonly locks: readonly string[];
  readonly onReset: (id: string) => void;
  readonly onResetAll: () => void;
}

/** How many assumptions differ from the published ones, each of them as a button that resets it, and one that resets all; locked ones stay. */
export function AssumptionChips({
  assumptions,
  locks,
  onReset,
  onResetAll,
}: ChipsProps & { readonly assumptions: Assumptions }): ReactElement {
  const { t } = useReader();
  const place = useRef<HTMLParagraphElement>(null);
  const specs = Object.values(parametersOf(assumptions.owner));
  const changed = changedAssumptions(assumptions);
  const locked = changed.filter((id) => locks.includes(id));
  const label = useResetLabel(changed.length, locked.length);
  const canReset = locked.length < changed.length;
  const thenStay = (reset: () => void) => (): void => {
    reset();
    place.current?.focus();
  };
  const words = wordsOf(assumptions.owner);
  const count = { count: changed.length, total: specs.length };
  return (
    <div className="change-chips">
      <p ref={place} tabIndex={-1}>
        {t(changed.length === 0 ? words.chipsNone : words.chipsCount, count)}
        {canReset && <span className="muted"> {t(words.chipsHint)}</span>}
      </p>
      {specs
        .filter(({ id }) => changed.includes(id))
        .map((spec) => (
          <ChangeChip
            key={spec.id}
            assumptions={assumptions}
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
