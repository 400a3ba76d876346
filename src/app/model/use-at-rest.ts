import { useEffect, useState } from 'react';

const msOfRest = 250;

/** A value once it has not changed for a quarter of a second: what is slow to compute follows it, not every step of a drag. */
export function useAtRest<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), msOfRest);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
