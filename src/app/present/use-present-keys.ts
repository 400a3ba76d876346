import { useEffect, useEffectEvent, useState } from 'react';
import { cursorKeys } from '../chart-host/data-cursor.ts';
import { focusOwner } from './focus-owner.ts';
import { readKey, type KeyDeed } from './present-key.ts';
import type { Move } from './presentation.ts';
import { typedNumber, withDigit } from './typed-number.ts';

/** How long a typed number waits for another digit. */
const digitWaitMs = 1200;

/** What keys do besides typing numbers. */
export interface KeyDeeds {
  readonly move: (move: Move) => void;
  readonly presenter?: () => void;
  readonly fullScreen?: () => void;
  readonly help?: () => void;
  readonly leave?: () => void;
}

/** Whether a key means something to what has the focus, and nothing to the slides. */
function isTaken({ key, target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented) return true;
  const owner = focusOwner(target);
  if (owner === 'field') return true;
  if (owner === 'chart') return (cursorKeys as readonly string[]).includes(key);
  return owner === 'button' && (key === ' ' || key === 'Enter');
}

/** Takes the focus back to the slides from a field or a chart; `false` where it is not in one. */
function leaveField(target: EventTarget | null): boolean {
  const owner = focusOwner(target);
  if (owner !== 'field' && owner !== 'chart') return false;
  if (target instanceof HTMLElement || target instanceof SVGElement) target.blur();
  return true;
}

/** The number of the slide to go to, while it is typed: it goes by itself after a pause. */
function useTyped(go: (slide: number) => void) {
  const [typed, setTyped] = useState('');
  const finish = (): boolean => {
    const slide = typedNumber(typed);
    if (slide === undefined) return false;
    setTyped('');
    go(slide);
    return true;
  };
  const finishLate = useEffectEvent(finish);
  useEffect(() => {
    if (typed === '') return undefined;
    const timer = setTimeout(finishLate, digitWaitMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    typed,
    add: (digit: string) => setTyped((before) => withDigit(before, digit)),
    finish,
    clear: () => setTyped(''),
  };
}

/** Listens to the keys of a presentation, wherever the focus is; gives the number that is being typed, empty where there is none. */
export function usePresentKeys(deeds: KeyDeeds): string {
  const { typed, add, finish, clear } = useTyped((slide) => deeds.move({ kind: 'go', slide }));
  const act = (deed: KeyDeed): void => {
    if (deed.kind === 'digit') return add(deed.digit);
    if (deed.kind === 'enter') return finish() ? undefined : deeds.move({ kind: 'next' });
    if (deed.kind === 'leave' && typed !== '') return clear();
    clear();
    if (deed.kind === 'move') return deeds.move(deed.move);
    const deedOf = {
      presenter: deeds.presenter,
      'full-screen': deeds.fullScreen,
      help: deeds.help,
      leave: deeds.leave,
    };
    return deedOf[deed.kind]?.();
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && leaveField(event.target)) return;
    const deed = isTaken(event) ? undefined : readKey(event);
    if (deed === undefined || (event.repeat && deed.kind !== 'move')) return;
    event.preventDefault();
    act(deed);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
  return typed;
}
