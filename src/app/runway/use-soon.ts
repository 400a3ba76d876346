import { useCallback, useEffect, useState } from 'react';

const msAtMost = 3000;

/** False, unless it is so from the `start`, until `now` is called, or for three seconds when it never is: what can wait for something that may not come. */
export function useSoon(start: boolean): readonly [isSoon: boolean, now: () => void] {
  const [isSoon, setSoon] = useState(start);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), msAtMost);
    return () => clearTimeout(timer);
  }, []);
  return [isSoon, useCallback(() => setSoon(true), [])];
}
