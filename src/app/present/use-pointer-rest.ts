import { useEffect, useState } from 'react';

const restMs = 2500;

/** Whether the pointer has not moved for a while, or a key was pressed since; at first it counts as moved. */
export function usePointerRest(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), restMs * 2);
    const wake = (): void => {
      clearTimeout(timer);
      setResting(false);
      timer = setTimeout(() => setResting(true), restMs);
    };
    const rest = (): void => {
      clearTimeout(timer);
      setResting(true);
    };
    addEventListener('keydown', rest);
    addEventListener('pointermove', wake);
    addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', rest);
      removeEventListener('pointermove', wake);
      removeEventListener('pointerdown', wake);
    };
  }, []);
  return isResting;
}
