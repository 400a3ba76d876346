import { useEffect, useState } from 'react';

const msOfRest = 250;

/** A value once it has not changed for a while, by default a quarter of a second: what is slow to compute follows it, not every step of a drag. */
export function useAtRest<T>(value: T, ms: number = msOfRest): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
